import { useState } from 'react'
import { editedCase } from '@/simulation/edited-case'
import { type StepTree, type StepWeek, stepTree } from '@/simulation/step'
import { bringAnswerIntoView } from '@/ui/shared/bring-answer-into-view'
import { useWidth } from '@/ui/shared/use-width'
import { useCase } from '@/ui/state/case'
import { useStep } from '../step-context'
import { DrawBar } from './draw-bar'
import { EventRow } from './event-row'
import classes from './this-week.module.css'
import { KEYS, keyedRows, shownSteps, weekRows } from './week-rows'
import { thisWeekWords, weekText, wholeInHundred } from './week-words'

/** What can come next with its exact chance, and how the last week was decided. */
export function ThisWeek() {
  const { headlineOf } = useCase(thisWeekWords)
  const { tree, pending, seat, passed } = useStep()
  const last = passed.at(-1)
  const [isUnfolded, setIsUnfolded] = useState(false)
  if (tree === undefined || pending !== undefined) return null
  const steps = shownSteps(tree.steps)
  const [step] = steps
  const only =
    steps.length === 1 && step?.scheduled === true ? headlineOf(step.alternatives[0]?.event ?? '') : undefined
  return (
    <section className="so-card" aria-labelledby="this-week">
      {last !== undefined && <LastDraws last={last} />}
      <div className={`so-apart ${classes.head}`}>
        <h2 id="this-week">{only ?? (seat === undefined ? weekText.title : weekText.othersTitle)}</h2>
        <span className={`so-faint ${classes.unit}`}>
          {weekText.of100}, {weekText.exact}
        </span>
      </div>
      {steps.map((one, at) => (
        <StepRows
          key={one.slot}
          step={one}
          keysBefore={steps.slice(0, at).reduce((sum, before) => sum + keyedRows(before).length, 0)}
          isNamed={only === undefined}
          isUnfolded={isUnfolded}
          onUnfold={setIsUnfolded}
        />
      ))}
    </section>
  )
}

type StepRowsProps = {
  readonly step: StepTree
  /** How many rows of the week stand above its own: its keys go on from there. */
  readonly keysBefore: number
  /** A scheduled headline stands above its answers. */
  readonly isNamed: boolean
  readonly isUnfolded: boolean
  readonly onUnfold: (isUnfolded: boolean) => void
}

/** One question of a week, or the answers to what is scheduled in it. */
function StepRows({ step, keysBefore, isNamed, isUnfolded, onUnfold }: StepRowsProps) {
  const { headlineOf, questionOf } = useCase(thisWeekWords)
  const { seat, actions } = useStep()
  const rows = weekRows(step)
  const { scheduled: isScheduled, nothing, slot } = step
  const question = isScheduled ? undefined : questionOf(slot)
  const canChoose = seat === undefined
  const keyCount = keyedRows(step).length
  const shown = isScheduled ? (rows.shown[0]?.answers ?? []) : isUnfolded ? [...rows.shown, ...rows.folded] : rows.shown
  const choose = (events: readonly string[]) => {
    actions.choose(events)
    bringAnswerIntoView()
  }
  return (
    <>
      {isScheduled && isNamed && <h3 className={classes.head}>{headlineOf(step.alternatives[0]?.event ?? '')}</h3>}
      {question !== undefined && <h3 className={classes.question}>{question}</h3>}
      {step.crowded && <p className={classes.crowded}>{weekText.crowded}</p>}
      <ul className={classes.rows}>
        {rows.quiet !== undefined && (
          <li className={classes.quiet}>
            <button
              type="button"
              disabled={!canChoose || nothing === undefined}
              onClick={() => nothing !== undefined && choose([nothing])}
            >
              <span className={classes.dash}>–</span>
              <span>{weekText.nothing}</span>
              <strong>
                {wholeInHundred(rows.quiet)}
                <span className="so-hidden"> {weekText.of100}</span>
              </strong>
            </button>
          </li>
        )}
        {shown.map((row, index) => (
          <EventRow
            key={row.events.join()}
            row={row}
            {...(index < keyCount && keysBefore + index < KEYS ? { index: keysBefore + index } : {})}
            onChoose={canChoose ? (events) => choose(isScheduled ? events.slice(1) : events) : undefined}
          />
        ))}
        {rows.folded.length > 0 && (
          <li className={classes.fold}>
            <button type="button" className="so-link" aria-expanded={isUnfolded} onClick={() => onUnfold(!isUnfolded)}>
              {isUnfolded ? weekText.fold : weekText.folded(rows.folded.length, wholeInHundred(rows.rest))}
            </button>
          </li>
        )}
      </ul>
    </>
  )
}

/** Every step of the week just played on the sampler's own bar. */
function LastDraws({ last }: { readonly last: StepWeek }) {
  const { scenario } = useCase()
  const { questionOf } = useCase(thisWeekWords)
  const { playable, recipe, seat } = useStep()
  const [box, width] = useWidth<HTMLDivElement>(1000)
  const edited = editedCase(scenario, recipe.edits)
  const played = last.steps.flatMap((step) => {
    const tree = stepTree(playable, edited, recipe.changes, recipe.horizonWeeks, step, last.week, seat)
    return tree === undefined ? [] : [{ ...step, ...tree }]
  })
  return (
    <div ref={box} className={classes.draw}>
      {width > 0 &&
        shownSteps(played).map(({ slot, draw, bar, chosen, nothing }) => (
          <DrawBar
            key={slot}
            week={last.week}
            question={questionOf(slot)}
            draw={draw}
            bar={bar}
            isChosen={
              chosen[0] === true || (seat === undefined && nothing !== undefined && last.picked.includes(nothing))
            }
            width={width - 32}
          />
        ))}
    </div>
  )
}
