import type { Party } from '@/machines/event-record'
import type { OptionWorth, ReviewedStop } from '@/simulation/seat/types'
import { Explained } from '@/ui/shared/glossary/explained'
import { useDetails } from '@/ui/state/case'
import classes from './game.module.css'
import { gameText, gameWords, points } from './game-words'

const ALIKE = 1
const BELOW = 0.5

type WorthCardProps = {
  readonly seat: Party
  readonly reviewed: ReviewedStop
  /** What can be expected now; undefined while it is worked out. */
  readonly now: number | undefined
}

const percent = (value: number): string => `${Math.max(0, Math.min(100, value))}%`

/** What each option of a decision was worth, the best first, beside never signing, and that in words. */
export function WorthCard({ seat, reviewed, now }: WorthCardProps) {
  const { actName } = useDetails(gameWords)
  const { stop, worth, event } = reviewed
  const { neverSign } = worth
  const nameOf = (one: OptionWorth) => actName(one.event, seat, stop.before.view)
  const sorted = worth.options.toSorted((a, b) => b.worth - a.worth)
  return (
    <>
      <p className="so-faint">{gameText.worthNote}</p>
      <ol className={classes.bars}>
        {sorted.map((one) => (
          <li key={one.event} data-chosen={one.event === event || undefined}>
            <span className={classes.barName}>
              {nameOf(one)} {one.event === event && <span className={classes.yours}>{gameText.yours}</span>}
            </span>
            <strong>{points(one.worth)}</strong>
            <span className={classes.bar} aria-hidden="true">
              <span style={{ width: percent(one.worth) }} />
              {neverSign !== undefined && <i style={{ left: percent(neverSign) }} />}
            </span>
          </li>
        ))}
      </ol>
      {neverSign !== undefined && <p className={classes.neverNote}>{gameText.neverNote(points(neverSign))}</p>}
      <p>
        <Explained text={worthSentence(reviewed, nameOf)} />
      </p>
      <p className="so-faint">
        {gameText.couldExpect(points(worth.best))} {now !== undefined && gameText.canExpect(points(now))}
      </p>
    </>
  )
}

/** How the choice compares with the others, and whether an agreement lay below the walk-away line. */
export function worthSentence(
  { worth, event }: Pick<ReviewedStop, 'worth' | 'event'>,
  nameOf: (one: OptionWorth) => string,
): string {
  const { options, neverSign } = worth
  const chosen = options.find((one) => one.event === event)
  const others = options.filter((one) => one.event !== event)
  if (chosen === undefined || others.length === 0) return gameText.only
  const best = options.reduce((most, one) => (one.worth > most.worth ? one : most))
  const least = options.reduce((most, one) => (one.worth < most.worth ? one : most))
  if (best.worth - least.worth < ALIKE) return gameText.any
  const usual = others.reduce((most, one) => (one.modelChance > most.modelChance ? one : most))
  const isBest = best.worth - chosen.worth < BELOW
  const compared = isBest
    ? gameText.beat(nameOf(chosen), nameOf(usual), points(Math.max(0, chosen.worth - usual.worth)))
    : gameText.lost(nameOf(best), nameOf(chosen), points(best.worth - chosen.worth))
  const offer = options.filter(({ isAgreeing }) => isAgreeing).toSorted((a, b) => b.worth - a.worth)[0]
  if (neverSign === undefined || offer === undefined || offer.worth > neverSign - BELOW) return compared
  return `${compared} ${gameText.below(nameOf(offer), points(neverSign - offer.worth))}`
}
