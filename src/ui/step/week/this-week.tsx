import { useState } from 'react'
import { editedCase } from '@/simulation/edited-case'
import { NOTHING, type StepWeek, weekTree } from '@/simulation/step'
import { bringAnswerIntoView } from '@/ui/shared/bring-answer-into-view'
import { useWidth } from '@/ui/shared/use-width'
import { useCase } from '@/ui/state/case'
import { useStep } from '../step-context'
import { DrawBar } from './draw-bar'
import { EventRow } from './event-row'
import classes from './this-week.module.css'
import { weekRows } from './week-rows'
import { thisWeekWords, weekText, wholeInHundred } from './week-words'

/** What can come next with its exact chance, and how the last week was decided. */
export function ThisWeek() {
  const { headlineOf } = useCase(thisWeekWords)
  const { tree, pending, seat, passed, actions } = useStep()
  const last = passed.at(-1)
  const [isUnfolded, setIsUnfolded] = useState(false)
  if (tree === undefined || pending !== undefined) return null
  const rows = weekRows(tree)
  const isScheduled = tree.scheduled
  const canChoose = seat === undefined
  const heading = isScheduled ? headlineOf(tree.alternatives[0]?.event ?? '') : undefined
  const shown = isScheduled ? (rows.shown[0]?.answers ?? []) : isUnfolded ? [...rows.shown, ...rows.folded] : rows.shown
  const choose = (events: readonly string[]) => {
    actions.choose(events)
    bringAnswerIntoView()
  }
  return (
    <section className="so-card" aria-labelledby="this-week">
      {last !== undefined && <LastDraw last={last} />}
      <div className={`so-apart ${classes.head}`}>
        <h2 id="this-week">{heading ?? (canChoose ? weekText.title : weekText.othersTitle)}</h2>
        <span className={`so-faint ${classes.unit}`}>
          {weekText.of100}, {weekText.exact}
        </span>
      </div>
      {tree.crowded && <p className={classes.crowded}>{weekText.crowded}</p>}
      <ul className={classes.rows}>
        {rows.quiet !== undefined && (
          <li className={classes.quiet}>
            <button type="button" disabled={!canChoose} onClick={() => choose([NOTHING])}>
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
            index={index}
            onChoose={canChoose ? (events) => choose(isScheduled ? events.slice(1) : events) : undefined}
          />
        ))}
        {rows.folded.length > 0 && (
          <li className={classes.fold}>
            <button
              type="button"
              className="so-link"
              aria-expanded={isUnfolded}
              onClick={() => setIsUnfolded(!isUnfolded)}
            >
              {isUnfolded ? weekText.fold : weekText.folded(rows.folded.length, wholeInHundred(rows.rest))}
            </button>
          </li>
        )}
      </ul>
    </section>
  )
}

/** The week just played on the sampler's own bar. */
function LastDraw({ last }: { readonly last: StepWeek }) {
  const { scenario } = useCase()
  const { playable, recipe, seat } = useStep()
  const [box, width] = useWidth<HTMLDivElement>(1000)
  const edited = editedCase(scenario, recipe.edits)
  const { bar } = weekTree(playable, edited, recipe.changes, recipe.horizonWeeks, last.before.snapshot, last.week, seat)
  return (
    <div ref={box} className={classes.draw}>
      {width > 0 && (
        <DrawBar
          week={last.week}
          draw={last.draw}
          bar={bar}
          isChosen={last.chosen[0] === true || (seat === undefined && last.picked[0] === NOTHING)}
          width={width - 32}
        />
      )}
    </div>
  )
}
