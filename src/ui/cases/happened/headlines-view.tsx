import { entryOf } from '@/scenarios/entry-of'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { in100 } from '../past/past-words'
import { usePast } from '../past/real-history'
import type { Told } from '../past/use-told'
import { chartRows } from './chart-rows'
import classes from './happened.module.css'
import type { HappenedPlace } from './happened-place'
import { HeadlineCard } from './headline-card'
import { HeadlineList } from './headline-list'
import { PastFigure } from './past-figure'

type HeadlinesViewProps = { readonly told: Told; readonly place: HappenedPlace }

/** Headlines on the left, the forecast on the right, one cursor for both. */
export function HeadlinesView({ told, place: { at, group } }: HeadlinesViewProps) {
  const { history, lastDay } = usePast()
  const { weeksSince } = usePast(chartRows)
  const { setOptions } = useCase(pageState)
  const moveTo = (next: number) => setOptions({ at: String(next) })
  /** The last headline that is not after the end of a week. */
  const headlineBy = (week: number): number =>
    Math.max(
      0,
      history.headlines.findLastIndex(({ date }) => weeksSince(date) <= week),
    )
  const after = told.after[at]
  return (
    <div className={classes.columns}>
      <HeadlineList at={at} onMove={moveTo} />
      <div className={classes.forecast}>
        <PastFigure
          told={told}
          group={group}
          until={lastDay}
          cursor={after === undefined ? undefined : { week: after.week, label: in100(entryOf(after.groups, group)) }}
          onWeek={(week) => moveTo(headlineBy(week))}
        />
        <HeadlineCard told={told} at={at} group={group} onMove={moveTo} />
      </div>
    </div>
  )
}
