import type { TurningPoint } from '@/simulation/step/outcome-line'
import { useCase } from '@/ui/state/case'
import { useStep } from '../step-context'
import { lineText, lineWords } from './line-words'
import classes from './outcome-line.module.css'
import { TurnMark } from './turn-mark'

type TurnNoteProps = { readonly turns: readonly TurningPoint[]; readonly isInWords: boolean }

/** What the rings on the line are: their weeks, or, where no log stands beside, what each of them did. */
export function TurnNote({ turns, isInWords }: TurnNoteProps) {
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
