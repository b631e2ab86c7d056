import { useEffect, useMemo, useRef, useState } from 'react'
import { engineClients } from '@/ui/engine/clients'
import type { FoundRuns } from '@/ui/engine/questions/runs-questions'
import { seededKey } from '@/ui/engine/recipe-key'
import { useResults } from '@/ui/engine/results'
import { useNewest } from '@/ui/engine/use-newest'
import { useIsPhone } from '@/ui/shared/use-is-phone'
import { fromCase, useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { usePlace } from '@/ui/state/use-recipe'
import { chunkAround } from '../row-window'
import { filterText as filterOption, isOfEndings, isUnfiltered, type RunsFilter, runsFilter } from '../runs-filter'
import { optionOfTop, runsPlace, sortText } from '../runs-place'
import { recordingText, tableText } from '../runs-words'
import { MOST_RUNS } from '../use-recorded-runs'
import { FilterBar } from './filter-bar'
import { RunsGrid } from './runs-grid'
import classes from './runs-table.module.css'

type Shown = { readonly list: string; readonly found: FoundRuns }

const SETTLE_MS = 300

const runsOptions = fromCase((open) => {
  const { setOptions } = pageState(open)

  const change = (next: RunsFilter) => setOptions({ filter: filterOption(next), show: undefined })

  return { change }
})

/** The drawn runs as a table, up to a million: filtered and sorted where they are kept, shown a window at a time. */
export function RunsTable({ runs }: { readonly runs: number | undefined }) {
  const { runFilterOf, filterFrom } = useCase(runsFilter)
  const { runsPlaceOf } = useCase(runsPlace)
  const { runsClient } = useCase(engineClients)
  const { change } = useCase(runsOptions)
  const { setOptions, openRun } = useCase(pageState)
  const { answer, isCurrent, recipe, conditioning } = useResults()
  const where = usePlace()
  const place = runsPlaceOf(where)
  const { sort } = place
  // The filter stays one object while the rows scroll, so that its bar is drawn once.
  const filter = useMemo(() => filterFrom(where.options.filter), [where.options.filter, filterFrom])
  const isPhone = useIsPhone()
  const size = isPhone ? { rowHeight: 44, inView: 9 } : { rowHeight: 32, inView: 15 }
  const list = JSON.stringify([seededKey(recipe), recipe.conditions, runs, runFilterOf(filter), sort])
  const [top, setTop] = useState({ list, row: place.top })
  const row = top.list === list || top.list === '' ? top.row : place.top
  const chunk = chunkAround(row, size.inView)
  const asked = useNewest<Shown>(runs === undefined ? undefined : JSON.stringify([list, chunk]), async (signal) => {
    const ask = { recipe, runs: runs ?? 0, filter: runFilterOf(filter), sort, ...chunk }
    return { list, found: await runsClient.ask('findRuns', ask, signal) }
  })
  useTopInLink(row)
  const shown = asked.status === 'current' ? asked.value : asked.stale
  const exact =
    isCurrent && conditioning.status !== 'impossible' && isOfEndings(filter) ? exactShare(filter, answer) : undefined
  return (
    <div className={`so-stack ${classes.table}`}>
      <FilterBar filter={filter} horizonWeeks={recipe.horizonWeeks} onChange={change} />
      {asked.status === 'failed' && <p role="alert">{recordingText.failed(asked.message)}</p>}
      {shown !== undefined && (
        <>
          <p className={classes.count} role="status">
            <span>
              {isUnfiltered(filter) && recipe.conditions.length === 0
                ? tableText.all(shown.found.drawn)
                : tableText.found(shown.found.found, shown.found.drawn, exact)}
              {recipe.runs > MOST_RUNS && ` ${tableText.onlyFirst(MOST_RUNS)}`}
            </span>
            {shown.list !== list && <span className={classes.stale}>{recordingText.stale}</span>}
            {!isUnfiltered(filter) && (
              <button
                type="button"
                className="so-link"
                onClick={() => setOptions({ filter: undefined, show: undefined })}
              >
                {tableText.clear}
              </button>
            )}
          </p>
          {shown.found.found === 0 ? (
            <p className={classes.none}>{tableText.none}</p>
          ) : (
            <RunsGrid
              list={list}
              found={shown.found}
              firstRow={place.top}
              sort={sort}
              isPhone={isPhone}
              isStale={shown.list !== list}
              {...size}
              onTop={(next) => setTop({ list, row: next })}
              onSort={(next) => setOptions({ sort: sortText(next), show: undefined })}
              onOpen={openRun}
            />
          )}
        </>
      )}
    </div>
  )
}

/** The exact chance of a filter that asks about endings alone. */
function exactShare({ groups, outcome }: RunsFilter, answer: ReturnType<typeof useResults>['answer']): number {
  return answer.outcomes
    .filter(
      ({ id, group }) => (groups.length === 0 || groups.includes(group)) && (outcome === undefined || outcome === id),
    )
    .reduce((sum, { exact }) => sum + exact, 0)
}

/** The row at the top edge stays in the link, a moment behind the scrolling. */
function useTopInLink(row: number): void {
  const { setOptions } = useCase(pageState)
  const first = useRef(true)
  useEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    const timer = window.setTimeout(() => setOptions({ show: optionOfTop(row) }), SETTLE_MS)
    return () => window.clearTimeout(timer)
  }, [row, setOptions])
}
