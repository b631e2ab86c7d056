import { useMemo } from 'react'
import { deadlinesOf } from '@/scenarios/calendar-weeks'
import { editedCase } from '@/simulation/edited-case'
import type { TurningPoint } from '@/simulation/step/outcome-line'
import { ChartFrame } from '@/ui/charts/chart-frame'
import { axisMonth } from '@/ui/shared/dates'
import { useIsPhone } from '@/ui/shared/use-is-phone'
import { useCase } from '@/ui/state/case'
import { useStep } from '../step-context'
import { lineText, lineWords, ticksOf } from './line-words'
import classes from './outcome-line.module.css'
import { OutcomeLineChart, PARTING_HEIGHT } from './outcome-line-chart'
import type { Line } from './use-outcome-line'

const HEIGHT = { page: 102, phone: 78 }

type OutcomeLineProps = {
  readonly line: Line
  /** The last week drawn. */
  readonly upTo: number
  /** A longer title has a line of its own. */
  readonly title?: string
  /** The week in which another history, drawn beside it, parts from this one. */
  readonly parting?: number | undefined
}

/** What each step did to the chances of the four endings. */
export function OutcomeLine({ line, upTo, title, parting }: OutcomeLineProps) {
  const { lineCaption, lineTable } = useCase(lineWords)
  const { negotiation, scenario } = useCase()
  const { recipe } = useStep()
  const isPhone = useIsPhone()
  const { changes, horizonWeeks, edits } = recipe
  const deadlines = useMemo(
    () => deadlinesOf(negotiation, editedCase(scenario, edits), changes, horizonWeeks).map(({ week }) => week),
    [changes, edits, horizonWeeks, negotiation, scenario],
  )
  const weeks = line.weeks.slice(0, upTo + 1)
  const turns = line.turns.filter((turn) => turn.week <= upTo)
  const parts = isPhone ? [0, 2, 4] : [0, 1, 2, 3, 4]
  const tickLabel = (week: number) => axisMonth(scenario.startDate, week)
  const ticks = ticksOf(
    parts.map((quarter) => Math.round((quarter * horizonWeeks) / 4)),
    tickLabel,
  )
  return (
    <div className={title === undefined ? classes.line : undefined}>
      <ChartFrame
        title={title ?? lineText.title}
        {...(isPhone ? {} : { unit: lineText.unit })}
        caption={lineCaption(weeks)}
        table={lineTable(weeks)}
        note={turns.length === 0 ? undefined : <TurnNote turns={turns} isInWords={title !== undefined} />}
      >
        {(width) => (
          <OutcomeLineChart
            weeks={weeks}
            turns={turns}
            parting={parting}
            deadlines={deadlines}
            horizon={horizonWeeks}
            ticks={ticks}
            tickLabel={tickLabel}
            width={width}
            height={(isPhone ? HEIGHT.phone : HEIGHT.page) + (parting === undefined ? 0 : PARTING_HEIGHT)}
          />
        )}
      </ChartFrame>
    </div>
  )
}

type TurnNoteProps = { readonly turns: readonly TurningPoint[]; readonly isInWords: boolean }

/** What the rings on the line are: their weeks, or, where no log stands beside, what each of them did. */
function TurnNote({ turns, isInWords }: TurnNoteProps) {
  const { turnWords } = useCase(lineWords)
  const { actions } = useStep()
  if (isInWords) {
    return turns.map((turn) => (
      <span key={turn.week} className={classes.turn}>
        <TurnMark /> {lineText.week(turn.week)}: {turnWords(turn)}
      </span>
    ))
  }
  return (
    <>
      <TurnMark /> {lineText.turns(turns.length)}{' '}
      {turns.map(({ week }, index) => (
        <span key={week}>
          {index > 0 && (index === turns.length - 1 ? ' and ' : ', ')}
          <button type="button" className="so-link" onClick={() => actions.toWeek(week)}>
            <span className="so-hidden">week </span>
            {week}
          </button>
        </span>
      ))}
    </>
  )
}

/** The ring that marks a turning point, as it stands on the line. */
export const TurnMark = () => (
  <svg className={classes.mark} width={12} height={12} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
    <circle cx={6} cy={6} r={4.5} fill="var(--surface)" stroke="var(--ink)" strokeWidth={2} />
  </svg>
)
