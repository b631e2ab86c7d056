import { NOTHING, type SeatParty } from '@/simulation/step'
import type { SeatCard as Card, SeatOption } from '@/simulation/step/seat-card'
import { Explained } from '@/ui/shared/glossary/explained'
import { PartyBadge } from '@/ui/shared/party-badge'
import { useStep } from '../step-context'
import { countInHundred } from '../week/week-words'
import { DebriefTable } from './debrief-table'
import classes from './seat.module.css'
import { inThousandths, optionWords, payoff, seatText } from './seat-words'
import { useSeat } from './use-seat'

/** What the seat can do, what it costs, what it knows, and what holding out is worth. */
export function SeatCard({ seat }: { readonly seat: SeatParty }) {
  const { actions, end } = useStep()
  const { view } = useSeat(seat)
  return (
    <section className={classes.card} aria-labelledby="seat-title">
      <div className={classes.head}>
        <h2 id="seat-title">
          <PartyBadge party={seat} /> {seatText.title(seat)}
        </h2>
        <button type="button" className="so-link" onClick={() => actions.takeSeat(undefined)}>
          {seatText.leave}
        </button>
      </div>
      {view.status === 'waiting' && <p className={classes.small}>{seatText.waiting}</p>}
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
  const { pending, tree, actions } = useStep()
  const { holdOut } = card
  const all = holdOut === undefined ? card.options : [...card.options, holdOut]
  const best = Math.max(...all.map(({ value }) => value))
  const choose = (event: string) => actions.choose([...(pending?.picked ?? []), event])
  return (
    <>
      <p>
        <Explained text={seatText.value(payoff(card.value))} /> {seatText.earned(payoff(card.earned))}
      </p>
      <p className={classes.small}>{seatText.know}</p>
      <h3>{card.kind === 'answer' ? seatText.answer : seatText.moves}</h3>
      {card.kind === 'move' && card.options.length === 0 && (
        <p className={classes.small}>{tree?.scheduled === true ? seatText.scheduled : seatText.nothingToDo}</p>
      )}
      <ul className={classes.options}>
        {card.options.map((option) => (
          <Option key={option.event} option={option} against={holdOut ?? best} best={best} onChoose={choose} />
        ))}
        {holdOut !== undefined && (
          <Option option={holdOut} against={holdOut} best={best} onChoose={() => actions.choose([NOTHING])} />
        )}
      </ul>
    </>
  )
}

type OptionProps = {
  readonly option: SeatOption
  /** Holding out, or the best answer where one cannot wait. */
  readonly against: SeatOption | number
  readonly best: number
  readonly onChoose: (event: string) => void
}

function Option({ option, against, best, onChoose }: OptionProps) {
  const { setFocusEvent } = useStep()
  const { event, value, modelChance } = option
  const base = typeof against === 'number' ? against : against.value
  return (
    <li>
      <button
        type="button"
        className={classes.option}
        data-best={value === best || undefined}
        onClick={() => onChoose(event)}
        onFocus={() => setFocusEvent(event)}
        onBlur={() => setFocusEvent(undefined)}
      >
        <span className={classes.what}>
          {optionWords(event)}
          <span className={classes.small}>
            {event === NOTHING ? seatText.holdOutIs : seatText.model(countInHundred(modelChance))}
          </span>
        </span>
        <span className={classes.worth}>
          {payoff(value)}
          {event !== NOTHING && <span className={classes.small}>{inThousandths(value - base)} thousandths</span>}
        </span>
      </button>
    </li>
  )
}
