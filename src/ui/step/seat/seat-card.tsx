import { entryOf } from '@/scenarios/entry-of'
import { editedCase } from '@/simulation/edited-case'
import { isNothing } from '@/simulation/step'
import type { SeatCard as Card, SeatOption } from '@/simulation/step/seat-card'
import { Loaded } from '@/ui/shared/error-boundary'
import { typographic } from '@/ui/shared/format'
import { Explained } from '@/ui/shared/glossary/explained'
import { PartyBadge } from '@/ui/shared/party-badge'
import { useCase, useDetails, useScenario } from '@/ui/state/case'
import { useStep } from '../step-context'
import type { Seat } from '../step-place'
import { countInHundred, thisWeekWords } from '../week/week-words'
import { DebriefTable } from './debrief-table'
import classes from './seat.module.css'
import { inThousandths, payoff, seatWords } from './seat-words'
import { answerTitleId } from './show-answer'
import { useSeat } from './use-seat'

/** What the seat can do, what it costs, what it knows, and what holding out is worth. */
export function SeatCard({ seat }: { readonly seat: Seat }) {
  const { seatText } = useDetails(seatWords)
  const { headlineOf, questionOf } = useCase(thisWeekWords)
  const { actions, end, pending } = useStep()
  const view = useSeat(seat)
  return (
    <section
      className={`so-card ${classes.card}`}
      aria-labelledby="seat-title"
      data-due={pending !== undefined || undefined}
    >
      <div className={`so-apart ${classes.head}`}>
        <h2 id="seat-title">
          <PartyBadge party={seat} /> {seatText.title(seat)}
        </h2>
        <button type="button" className="so-link" onClick={() => actions.takeSeat(undefined)}>
          {seatText.leave}
        </button>
      </div>
      {pending !== undefined && (
        <h3 id={answerTitleId} tabIndex={-1} className={classes.due}>
          {pending.kind === 'move'
            ? seatText.move(pending.week, questionOf(pending.slot))
            : seatText.answer(pending.week, pending.events.map(headlineOf).join('. '))}
        </h3>
      )}
      {view.status === 'waiting' && <p className={`so-faint ${classes.small}`}>{seatText.waiting}</p>}
      {view.status === 'failed' && (
        <p role="alert">
          {seatText.failed} {view.message}
        </p>
      )}
      {view.status === 'current' && (
        <>
          {view.value.card !== undefined && <Options card={view.value.card} />}
          <DebriefTable debrief={view.value.debrief} isOpen={end === undefined} />
        </>
      )}
    </section>
  )
}

function Options({ card }: { readonly card: Card }) {
  const { seatText } = useDetails(seatWords)
  const { pending, tree, actions } = useStep()
  const { holdOut } = card
  const all = holdOut === undefined ? card.options : [...card.options, holdOut]
  const best = Math.max(...all.map(({ value }) => value))
  const choose = (event: string) => actions.choose([...(pending?.picked ?? []), event])
  const about = (
    <>
      <p className={classes.worthNow}>
        <Explained text={seatText.value(payoff(card.value))} /> {seatText.earned(payoff(card.earned))}{' '}
        {seatText.agreementNow(countInHundred(card.agreement))}
      </p>
      <p className={`so-faint ${classes.small}`}>{seatText.know}</p>
      <Loaded name={seatText.counts}>
        <WhatCounts />
      </Loaded>
    </>
  )
  return (
    <>
      {pending === undefined && (
        <>
          {about}
          <h3>{seatText.moves}</h3>
        </>
      )}
      {card.kind === 'move' && card.options.length === 0 && (
        <p className={`so-faint ${classes.small}`}>
          {tree?.steps[0]?.scheduled === true ? seatText.scheduled : seatText.nothingToDo}
        </p>
      )}
      <ol className={classes.options}>
        {all.map((option, index) => (
          <Option
            key={option.event}
            option={option}
            index={index}
            against={holdOut?.value ?? best}
            isBest={option.value === best && all.length > 1}
            onChoose={() => choose(option.event)}
          />
        ))}
      </ol>
      <p className={`so-faint ${classes.small}`}>
        <Explained text={seatText.against(card.kind === 'answer')} />
      </p>
      {pending !== undefined && about}
    </>
  )
}

/** What the seat's payoff is made of, as the case says or the reader has changed it. */
function WhatCounts() {
  const scenario = useScenario()
  const { seatText, worthRows } = useDetails(seatWords)
  const { recipe, seat } = useStep()
  if (seat === undefined) return null
  const payoffs = entryOf(editedCase(scenario, recipe.edits).payoffs, seat)
  return (
    <details className={classes.counts}>
      <summary>{seatText.counts}</summary>
      <dl>
        {worthRows(payoffs).map(([label, worth]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{worth}</dd>
          </div>
        ))}
      </dl>
      <p className={`so-faint ${classes.small}`}>{typographic(payoffs.reason)}</p>
    </details>
  )
}

type OptionProps = {
  readonly option: SeatOption
  readonly index: number
  /** The value of holding out, or of the best answer where one cannot wait. */
  readonly against: number
  readonly isBest: boolean
  readonly onChoose: () => void
}

/** One thing to do, what it is worth, and how that compares; its number is its key. */
function Option({ option, index, against, isBest, onChoose }: OptionProps) {
  const { optionWords, seatText } = useDetails(seatWords)
  const { explanationOf } = useCase(thisWeekWords)
  const { setFocusEvent } = useStep()
  const { event, value, agreement, modelChance } = option
  const isWaiting = isNothing(event)
  return (
    <li>
      <button
        type="button"
        className={`so-apart ${classes.option}`}
        data-seat-option
        data-best={isBest || undefined}
        aria-keyshortcuts={index < 7 ? String(index + 1) : undefined}
        onClick={onChoose}
        onFocus={() => setFocusEvent(event)}
        onBlur={() => setFocusEvent(undefined)}
        onPointerEnter={() => setFocusEvent(event)}
        onPointerLeave={() => setFocusEvent(undefined)}
      >
        <span className={classes.key} aria-hidden="true">
          {index + 1}
        </span>
        <span className={classes.what}>
          {optionWords(event)}
          {!isWaiting && <span className={`so-faint ${classes.small}`}>{explanationOf(event)}</span>}
          <span className={`so-faint ${classes.small}`}>
            {isWaiting ? seatText.holdOutIs : seatText.model(countInHundred(modelChance))}
          </span>
          <span className={`so-faint ${classes.small}`}>{seatText.agreement(countInHundred(agreement))}</span>
        </span>
        <span className={classes.worth}>
          {payoff(value)}
          <span className={`so-faint ${classes.small}`}>
            {isBest ? seatText.best : isWaiting ? '' : inThousandths(value - against)}
          </span>
        </span>
      </button>
    </li>
  )
}
