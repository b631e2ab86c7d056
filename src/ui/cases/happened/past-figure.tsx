import { entryOf } from '@/scenarios/entry-of'
import { in100 } from '@/simulation/history/in-100'
import type { ToldHistory } from '@/simulation/history/told-history'
import type { Group } from '@/simulation/types'
import { ChartFrame } from '@/ui/charts/chart-frame'
import { caseGroups } from '@/ui/shared/case-groups'
import { useCase } from '@/ui/state/case'
import kit from '../kit.module.css'
import { usePast } from '../past/real-history'
import { chartRows, pastRows } from './chart-rows'
import { happenedText, happenedWords } from './happened-words'
import { PastChart } from './past-chart'

type PastFigureProps = {
  readonly told: ToldHistory
  readonly group: Group
  /** Nothing after this day is drawn. */
  readonly until: string
  readonly cursor: { readonly week: number; readonly label: string } | undefined
  readonly onWeek?: (week: number) => void
}

/** The chart of one ending along the record, its sentence and its table. */
export function PastFigure({ told, group, until, cursor, onWeek }: PastFigureProps) {
  const { lastDay } = usePast()
  const { headlineLines, pastTable, pricePoints, weeksSince } = usePast(chartRows)
  const { caption, prices: pricesNote } = usePast(happenedWords)
  const { firstGroup } = useCase(caseGroups)
  const shownTill = told.weekly.findLast(({ date }) => date <= until && date <= lastDay) ?? told.weekly[0]
  const prices = group === firstGroup ? pricePoints(until) : []
  const [from, to] = [in100(entryOf(told.weekly[0].groups, group)), in100(entryOf(shownTill.groups, group))]
  return (
    <div className={kit.card}>
      <ChartFrame
        title={happenedText.chart}
        unit={happenedText.unit}
        caption={caption(group, from, to, shownTill.date, told.settledOn)}
        table={pastTable(told, until)}
        note={[happenedText.chartNote, ...(prices.length > 0 ? [pricesNote] : [])].join(' ')}
      >
        {(width) => (
          <PastChart
            rows={pastRows(told, group, until)}
            prices={prices}
            lines={headlineLines(until)}
            group={group}
            weeks={Math.ceil(weeksSince(lastDay))}
            cursor={cursor}
            width={width}
            {...(onWeek === undefined ? {} : { onWeek })}
          />
        )}
      </ChartFrame>
    </div>
  )
}
