import { NOTHING } from './nothing'
import type { BadChoice, Choice, Timeline } from './types'

/** A seat's choices with weeks held out, and the last week they lead to. */
export type HeldOut = { readonly choices: readonly Choice[]; readonly week: number }

/**
 * Holds out, from where a seat's move is due, at every question of the seat in `most` weeks at most: up to the first week with
 * a headline, an own answer that is due, or the end.
 */
export function holdOut(
  replayed: (choices: readonly Choice[]) => Timeline | BadChoice,
  choices: readonly Choice[],
  played: Timeline,
  most: number,
): HeldOut {
  const from = played.weeks.length
  const headline = ({ weeks }: Timeline) => weeks.find(({ week, events }) => week > from && events.length > 0)
  let [held, now] = [choices, played]
  while (now.status === 'pending' && now.pending.kind === 'move') {
    if (now.weeks.length - from >= most || headline(now) !== undefined) break
    const { week, picked } = now.pending
    const next = [
      ...held.filter((choice) => choice.week < week),
      ...[...picked, NOTHING].map((event) => ({ week, event })),
    ]
    const then = replayed(next)
    if (then.status === 'bad') break
    held = next
    now = then
  }
  return { choices: held, week: Math.min(headline(now)?.week ?? now.weeks.length, from + most) }
}
