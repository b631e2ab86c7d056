import { memo, useMemo } from 'react'
import { repeatWeeks } from '@/scenarios/calendar-numbers'
import { UNRESOLVED } from '@/scenarios/negotiation'
import { editedCase } from '@/simulation/edited-case'
import { weekDots } from '@/simulation/quantile-dots'
import type { Answer } from '@/simulation/types'
import { ByWeekChart } from '@/ui/charts/by-week-chart'
import { ChartFrame } from '@/ui/charts/chart-frame'
import { QuantileDots } from '@/ui/charts/quantile-dots'
import { useResults } from '@/ui/engine/results'
import { useLoaded } from '@/ui/shared/lazy-part'
import { useCase } from '@/ui/state/case'
import { PriceChart } from './price-chart'
import classes from './timing-section.module.css'
import { settleTable, timingTables, weekTicks } from './timing-tables'
import { deadlineLines, deadlineNote, timingText, timingWords } from './timing-words'

/** When it is settled, and for how much. All of it exact. */
export function TimingSection() {
  const { negotiation, scenario } = useCase()
  const { answer, recipe } = useResults()
  const every = repeatWeeks(negotiation, editedCase(scenario, recipe.edits), recipe.changes)
  return <Timing answer={answer} every={every} />
}

type TimingProps = { readonly answer: Answer; readonly every: number | undefined }

/** Redrawn for a new answer, and for nothing else that comes in around it. */
const Timing = memo(function Timing({ answer, every }: TimingProps) {
  const { byWeekCaption, monthOfWeek, endLabels, settleCaption } = useCase(timingWords)
  const { byWeekTable, weekRows } = useCase(timingTables)
  const { deadline, price, loadDetails } = useCase().negotiation
  const { prices } = useLoaded(loadDetails)
  const ticks = useMemo(() => weekTicks(answer.horizonWeeks), [answer.horizonWeeks])
  return (
    <>
      <ChartFrame
        title={timingText.byWeek}
        unit={timingText.byWeekUnit}
        caption={byWeekCaption(answer)}
        table={byWeekTable(answer)}
        note={deadline && deadlineNote(answer, every ?? 0)}
      >
        {(width) => (
          <ByWeekChart
            rows={weekRows(answer)}
            deadlines={deadlineLines(answer)}
            ticks={ticks}
            tickLabel={monthOfWeek}
            endLabels={endLabels(answer)}
            width={width}
          />
        )}
      </ChartFrame>
      <div className={classes.pair}>
        <ChartFrame
          title={timingText.settle}
          unit={timingText.settleUnit}
          caption={settleCaption(answer)}
          table={settleTable(answer)}
        >
          {(width) => (
            <QuantileDots
              rows={[{ label: '', dots: weekDots(answer, UNRESOLVED) }]}
              domain={[0, answer.horizonWeeks]}
              ticks={ticks}
              tickLabel={String}
              beyond={timingText.later}
              width={width}
            />
          )}
        </ChartFrame>
        {price !== undefined && prices !== undefined && (
          <PriceChart prices={answer.prices} words={prices} unit={price.unit} />
        )}
      </div>
    </>
  )
})
