import type { Party } from '@/machines/event-record'
import type { Negotiation } from '@/scenarios/negotiation'
import type { Passage, TakenStop } from '@/simulation/seat/types'
import { topicRank } from '@/simulation/step'

export type Happened = Passage['events'][number]

const MOST_ROWS = 6

/** What the others did after a decision: the greatest news of it, in the order in which it came. A deadline that falls is nobody's doing. */
export function othersAfter(
  negotiation: Negotiation,
  { passage }: Pick<TakenStop, 'passage'>,
): { readonly rows: readonly Happened[]; readonly foremost: Happened | undefined } {
  const others = passage.events.filter(({ own }) => !own)
  const ranked = others.toSorted((a, b) => topicRank(negotiation, a.event) - topicRank(negotiation, b.event))
  const kept = new Set(ranked.slice(0, MOST_ROWS))
  const foremost = ranked.find(({ event }) => event !== negotiation.deadline?.event)
  return { rows: others.filter((one) => kept.has(one)), foremost }
}

/** What a seat chose at a stop, and what became of it. */
export const chosenBy = (stop: Pick<TakenStop, 'chosen'>, seat: Party) =>
  stop.chosen.find(({ party }) => party === seat)
