import { useMemo } from 'react'
import { deadlinesOf } from '@/scenarios/calendar-weeks'
import { editedCase } from '@/simulation/edited-case'
import { ChartFrame } from '@/ui/charts/chart-frame'
import { axisMonth } from '@/ui/shared/dates'
import { scenario } from '@/ui/state/case'
import { useStep } from '../step-context'
import { lineCaption, lineTable, lineText } from './line-words'
import { OutcomeLineChart } from './outcome-line-chart'
import type { Line } from './use-outcome-line'

const HEIGHT = 116

/** What each step did to the chances of the four endings. */
export function OutcomeLine({ line }: { readonly line: Line }) {
  const { recipe, week } = useStep()
  const { horizonWeeks, edits } = recipe
  const deadlines = useMemo(
    () => deadlinesOf(editedCase(scenario, edits), horizonWeeks).map((deadline) => deadline.week),
    [edits, horizonWeeks],
  )
  const weeks = line.weeks.slice(0, week + 1)
  const ticks = [...new Set([0, 1, 2, 3, 4].map((quarter) => Math.round((quarter * horizonWeeks) / 4)))]
  return (
    <ChartFrame title={lineText.title} unit={lineText.unit} caption={lineCaption(weeks)} table={lineTable(weeks)}>
      {(width) => (
        <OutcomeLineChart
          weeks={weeks}
          turns={line.turns.filter((turn) => turn.week <= week)}
          deadlines={deadlines}
          horizon={horizonWeeks}
          ticks={ticks}
          tickLabel={(at) => axisMonth(scenario.startDate, at)}
          width={width}
          height={HEIGHT}
        />
      )}
    </ChartFrame>
  )
}
