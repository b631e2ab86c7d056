import { Button } from '@mantine/core'
import { entryOf } from '@/scenarios/entry-of'
import { Explained } from '@/ui/shared/glossary/explained'
import { PartyBadge } from '@/ui/shared/party-badge'
import { useDetails, useScenario } from '@/ui/state/case'
import { useStep } from '../step-context'
import classes from './seat.module.css'
import { seatWords } from './seat-words'

/** The parties one can play, with what each can do and what it wants. */
export function SeatChooser() {
  const { parties, payoffs } = useScenario()
  const { seats, seatText } = useDetails(seatWords)
  const { actions } = useStep()
  return (
    <section className={`so-card ${classes.card}`} aria-labelledby="seat-title">
      <h2 id="seat-title">{seatText.choose}</h2>
      <p>{seatText.intro}</p>
      <p className={`so-faint ${classes.small}`}>
        <Explained text={seatText.rule} />
      </p>
      <ul className={classes.seats}>
        {seats.map(({ party: seat }) => (
          <li key={seat}>
            <h3>
              <PartyBadge party={seat} /> {entryOf(parties, seat).name}
            </h3>
            <p>{seatText.can(seat)}</p>
            <p className={`so-faint ${classes.small}`}>{entryOf(payoffs, seat).reason}</p>
            <Button size="sm" onClick={() => actions.takeSeat(seat)}>
              {seatText.sit(seat)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
