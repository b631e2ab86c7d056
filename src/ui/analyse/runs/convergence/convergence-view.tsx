import { useDeferredValue } from 'react'
import { entryOf } from '@/scenarios/entry-of'
import type { Group } from '@/simulation/types'
import { compactWords } from '@/ui/analyse/compact-words'
import { ChartFrame } from '@/ui/charts/chart-frame'
import { ConvergenceChart } from '@/ui/charts/convergence-chart'
import { engineClients } from '@/ui/engine/clients'
import { exactKey } from '@/ui/engine/recipe-key'
import { useResults } from '@/ui/engine/results'
import { shown, useKeyed } from '@/ui/engine/use-keyed'
import { caseGroups } from '@/ui/shared/case-groups'
import { Choice } from '@/ui/shared/choice'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { usePlace } from '@/ui/state/use-recipe'
import { runsPlace } from '../runs-place'
import type { Recording } from '../use-recorded-runs'
import classes from './convergence.module.css'
import { convergenceWords } from './convergence-words'
import { StopRuleCard } from './stop-rule-card'

type ConvergenceViewProps = { readonly runs: number | undefined; readonly recording: Recording }

/** The estimate of an ending as the futures come in, its interval shrinking towards the exact chance; and when to stop. */
export function ConvergenceView({ runs, recording }: ConvergenceViewProps) {
  const { firstGroup, groupOrder } = useCase(caseGroups)
  const { runsPlaceOf } = useCase(runsPlace)
  const { runsClient } = useCase(engineClients)
  const { convergenceText } = useCase(convergenceWords)
  const { shortName } = useCase(compactWords)
  const { setOptions } = useCase(pageState)
  const { answer, isCurrent, recipe, sample } = useResults()
  const place = runsPlaceOf(usePlace())
  const group: Group = place.group ?? firstGroup
  const summary = useDeferredValue(sample.isCurrent ? sample.summary : undefined)
  const last = summary && { runs: summary.runs, count: entryOf(summary.groups, group).count }
  const isReady = runs !== undefined && isCurrent
  const key = isReady ? JSON.stringify([exactKey(recipe), recipe.seed, runs, group, last]) : undefined
  const asked = useKeyed(key, async (signal) => {
    const ask = { recipe, runs: runs ?? 0, target: group, answer, last }
    return { group, convergence: await runsClient.ask('converging', ask, signal) }
  })
  const found = shown(asked)
  const rows = found?.convergence.points.filter(({ n }, index, all) => n >= 10 || index === all.length - 1) ?? []
  return (
    <div className="so-stack">
      <StopRuleCard rate={recording.status === 'done' ? recording.rate : undefined} />
      {asked.status === 'failed' && <p role="alert">{convergenceText.failed(asked.message)}</p>}
      {found !== undefined && (
        <div className={`so-card ${classes.card}`} data-stale={asked.status !== 'current' || undefined}>
          <ChartFrame
            title={convergenceText.title(found.group)}
            unit={convergenceText.unit}
            caption={convergenceText.caption(found.convergence, found.group)}
            table={{ columns: convergenceText.columns, rows: rows.map(convergenceText.row) }}
            note={convergenceText.note}
            tools={
              <Choice
                label={convergenceText.which}
                options={groupOrder.map((value) => ({ value, label: shortName(value) }))}
                value={group}
                onChange={(next) => setOptions({ for: next === firstGroup ? undefined : next })}
              />
            }
          >
            {(width) => (
              <ConvergenceChart
                rows={rows}
                exact={found.convergence.exact}
                exactLabel={convergenceText.exact(found.convergence.exact)}
                width={width}
              />
            )}
          </ChartFrame>
        </div>
      )}
    </div>
  )
}
