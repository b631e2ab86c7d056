import { Button } from '@mantine/core'
import type { PointAnalysis, SobolShares } from '@/simulation/analyse/types'
import { ChartFrame } from '@/ui/charts/chart-frame'
import { ChartRows, rowLayout } from '@/ui/charts/chart-rows'
import { ShareChart } from '@/ui/charts/share-chart'
import { engineClients } from '@/ui/engine/clients'
import { useKeyed } from '@/ui/engine/use-keyed'
import { Choice } from '@/ui/shared/choice'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { usePlace, useRecipe } from '@/ui/state/use-recipe'
import { keptTables } from './kept-tables'
import classes from './matters.module.css'
import { type MattersPlace, sobolSamples } from './matters-place'
import { mattersText } from './matters-words'
import { leftOutWords, slopeWords } from './slope-words'
import { useShown } from './use-shown'
import { useTable } from './use-table'
import { WorkState } from './work-state'

const FEW = 15
const WORKERS = 2

/** Which numbers' uncertainty makes the chance uncertain; costly, so its price comes first and nothing starts unasked. */
export function SobolView({ place: { target, samples } }: { readonly place: MattersPlace }) {
  const { analysisKey } = useCase(keptTables)
  const { exactClient } = useCase(engineClients)
  const { sobolText } = useCase(slopeWords)
  const { setOptions } = useCase(pageState)
  const all = useRecipe()
  const recipe = { ...all, conditions: [] }
  const analysis: PointAnalysis = { kind: 'sobol', samples }
  const work = useTable(recipe, analysis, false)
  const { state, run } = work
  const plan = useKeyed(analysisKey(recipe, analysis), (signal) =>
    exactClient.ask('cost', { recipe, analysis }, signal),
  )
  const reading = useKeyed(state.status === 'done' ? `${state.key} ${target}` : undefined, (signal) => {
    if (state.status !== 'done') throw new Error('The shares were not solved.')
    return exactClient.ask('sobol', { recipe, table: state.table, target }, signal)
  })
  const { value: newest, isCurrent: isNewest } = useShown(reading)
  const found = newest?.target === target ? newest : undefined
  const isCurrent = state.status === 'done' && isNewest
  return (
    <>
      <p className={classes.note}>{sobolText.about}</p>
      <div className={`so-row ${classes.bar}`}>
        <span>{sobolText.samples}</span>
        <Choice
          label={sobolText.samples}
          options={sobolSamples.map((count) => ({ value: String(count), label: String(count) }))}
          value={String(samples)}
          onChange={(next) => setOptions({ samples: next === '256' ? undefined : next })}
        />
        <p className={classes.note} role="status">
          {plan.status === 'current'
            ? sobolText.cost(plan.value.count, (plan.value.count * plan.value.secondsEach) / WORKERS)
            : sobolText.costing}
        </p>
        {state.status === 'idle' && (
          <Button variant="filled" size="sm" onClick={run}>
            {sobolText.start}
          </Button>
        )}
      </div>
      <WorkState work={work} />
      {reading.status === 'failed' && <p role="alert">{mattersText.failed(reading.message)}</p>}
      {state.status === 'done' && reading.status === 'waiting' && <p className={classes.note}>{sobolText.reading}</p>}
      {found !== undefined && (
        <div className={isCurrent ? undefined : classes.stale}>
          {!isCurrent && <p className={classes.staleNote}>{mattersText.stale}</p>}
          <Shares found={found} />
        </div>
      )}
    </>
  )
}

function Shares({ found }: { readonly found: SobolShares }) {
  const { sobolRows, sobolText, sobolCaption, sobolTable } = useCase(slopeWords)
  const { goTo } = useCase(pageState)
  const { options } = usePlace()
  const rows = sobolRows(found)
  const few = rows.slice(0, FEW)
  return (
    <ChartFrame
      title={sobolText.title(found.target)}
      unit={sobolText.unit}
      caption={sobolCaption(found)}
      table={sobolTable(found)}
      note={`${sobolText.note}${leftOutWords(found)}`}
    >
      {(width) => {
        const layout = rowLayout(width)
        return (
          <ChartRows
            layout={layout}
            rows={few}
            action={sobolText.action}
            onChoose={(x) => goTo('analyse', { options: { ...options, view: 'one', x } })}
          >
            <ShareChart rows={few} layout={layout} width={width} unit=" %" />
          </ChartRows>
        )
      }}
    </ChartFrame>
  )
}
