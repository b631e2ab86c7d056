import type { Consequence } from '@/simulation/analyse/run-types'
import type { Group } from '@/simulation/types'
import { compactWords } from '@/ui/analyse/compact-words'
import { ChartFrame } from '@/ui/charts/chart-frame'
import { SpreadChart } from '@/ui/charts/spread-chart'
import { engineClients } from '@/ui/engine/clients'
import { seededKey } from '@/ui/engine/recipe-key'
import { useResults } from '@/ui/engine/results'
import { shown, useKeyed } from '@/ui/engine/use-keyed'
import { caseGroups } from '@/ui/shared/case-groups'
import { Choice } from '@/ui/shared/choice'
import { trimmed } from '@/ui/shared/format'
import { groupWords } from '@/ui/shared/group-words'
import { useCase, useDetails } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { usePlace, useRecipe } from '@/ui/state/use-recipe'
import { runsPlace } from '../runs-place'
import classes from './consequences.module.css'
import { consequencesWords, meanOf, spreadCells } from './consequences-words'

/** Enough for a percentile to be known to a fraction of a week; more would only take longer. */
const MOST_AVERAGED = 200_000

/** What a future costs until it is settled: means, medians and spreads, over all futures and by ending. */
export function Consequences({ runs }: { readonly runs: number | undefined }) {
  const { runsClient } = useCase(engineClients)
  const { consequencesText } = useDetails(consequencesWords)
  const { recipe } = useResults()
  const some = runs === undefined ? undefined : Math.min(runs, MOST_AVERAGED)
  const asked = useKeyed(
    some === undefined ? undefined : JSON.stringify([seededKey(recipe), recipe.conditions, some]),
    async (signal) => ({
      runs: some ?? 0,
      all: await runsClient.ask('consequences', { recipe, runs: some ?? 0 }, signal),
    }),
  )
  const found = shown(asked)
  if (asked.status === 'failed') return <p role="alert">{consequencesText.failed(asked.message)}</p>
  if (found === undefined) return <p role="status">{consequencesText.waiting}</p>
  return (
    <div className={`so-stack ${classes.view}`} data-stale={asked.status !== 'current' || undefined}>
      <SpreadTable {...found} />
      <ByEnding all={found.all} />
      <section className={`so-card ${classes.card}`} aria-labelledby="gaps-title">
        <h3 id="gaps-title">{consequencesText.notQuantified}</h3>
        <ul className={`so-caption ${classes.gaps}`}>
          {consequencesText.gapsOf(found.all).map((gap) => (
            <li key={gap}>{gap}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}

type SpreadTableProps = { readonly all: readonly Consequence[]; readonly runs: number }

function SpreadTable({ all, runs }: SpreadTableProps) {
  const { groupOrder } = useCase(caseGroups)
  const { runsPlaceOf } = useCase(runsPlace)
  const { consequenceOf, consequencesText, scaleOf } = useDetails(consequencesWords)
  const { shortName } = useCase(compactWords)
  const { setOptions } = useCase(pageState)
  const { group } = runsPlaceOf(usePlace())
  const { horizonWeeks } = useRecipe()
  const isExact = all.some(({ overall }) => overall?.exactMean !== undefined)
  const of = ({ overall, byGroup }: Consequence) => (group === undefined ? overall : byGroup[group])
  return (
    <section className={`so-card ${classes.card}`} aria-labelledby="costs-title">
      <div className={`so-row ${classes.head}`}>
        <h3 id="costs-title">{consequencesText.title}</h3>
        <Choice<Group | 'all'>
          label={consequencesText.among}
          options={[
            { value: 'all', label: consequencesText.every },
            ...groupOrder.map((value) => ({ value, label: shortName(value) })),
          ]}
          value={group ?? 'all'}
          onChange={(next) => setOptions({ for: next === 'all' ? undefined : next })}
        />
      </div>
      <p className={`so-caption ${classes.caption}`}>{consequencesText.caption(all, group, horizonWeeks)}</p>
      <table>
        <thead>
          <tr>
            {consequencesText.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {all.map((consequence) => {
            const scale = scaleOf(consequence)
            const [mean, median, span] = spreadCells(of(consequence), scale, horizonWeeks)
            return (
              <tr key={consequence.id}>
                <th scope="row">
                  {consequenceOf(consequence.id).name} <span className="so-faint">{scale.unit}</span>
                </th>
                <td className={classes.mean}>{mean}</td>
                <td>{median}</td>
                <td>{span}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className={`so-faint ${classes.note}`}>{consequencesText.drawn(isExact, runs)}</p>
    </section>
  )
}

function ByEnding({ all }: { readonly all: readonly Consequence[] }) {
  const { groupOrder } = useCase(caseGroups)
  const { runsPlaceOf } = useCase(runsPlace)
  const { consequenceOf, consequencesText, scaleOf } = useDetails(consequencesWords)
  const { groupName } = useCase(groupWords)
  const { setOptions } = useCase(pageState)
  const { consequence: wanted } = runsPlaceOf(usePlace())
  const { horizonWeeks } = useRecipe()
  const consequence = all.find((one) => one.id === wanted) ?? all[0]
  if (consequence === undefined) return null
  const { id } = consequence
  // Only weeks are cut by the horizon: their bar ends where nothing more is known.
  const end = id === 'weeks' ? horizonWeeks : Number.POSITIVE_INFINITY
  const scale = scaleOf(consequence)
  const rows = [
    { id: 'all', label: consequencesText.all, spread: consequence.overall },
    ...groupOrder.map((group) => ({ id: group, label: groupName(group), spread: consequence.byGroup[group] })),
  ]
  return (
    <section className={`so-card ${classes.card}`} aria-label={consequencesText.chart(id)}>
      <ChartFrame
        title={consequencesText.chart(id)}
        unit={scale.unit}
        caption={consequencesText.chartCaption(consequence)}
        isWide
        table={{
          columns: consequencesText.chartColumns,
          rows: rows.map(({ label, spread }) => [label, ...spreadCells(spread, scale, horizonWeeks)] as const),
        }}
        note={consequencesText.chartNote}
        tools={
          <label className={`so-inline so-note ${classes.choose}`}>
            <span>{consequencesText.choose}</span>
            <select
              value={id}
              onChange={(event) =>
                setOptions({ of: event.currentTarget.value === 'weeks' ? undefined : event.currentTarget.value })
              }
            >
              {all.map((one) => (
                <option key={one.id} value={one.id}>
                  {consequenceOf(one.id).name}
                </option>
              ))}
            </select>
          </label>
        }
      >
        {(width) => (
          <SpreadChart
            rows={rows.map(({ spread, ...row }) => ({
              ...row,
              spread: spread && {
                mean: meanOf(spread),
                low: Math.min(spread.low, end),
                median: Math.min(spread.median, end),
                high: Math.min(spread.high, end),
              },
            }))}
            tickLabel={(value) => trimmed(value, 1)}
            none={consequencesText.noneHas}
            width={width}
          />
        )}
      </ChartFrame>
    </section>
  )
}
