import type { Negotiation } from '@/scenarios/negotiation'
import type { PlayedStep } from './types'

type Topics = Pick<Negotiation, 'events' | 'topics'>

/** The rank of an event's topic, 0 for what is told first; events without one come last. */
export function topicRank({ events, topics = [] }: Topics, event: string): number {
  const rank = topics.indexOf(events[event]?.topic ?? '')
  return rank < 0 ? topics.length : rank
}

/** The steps of a week in which something happened, what matters most first: each by the foremost of its events' topics. */
export const toldOrder = <Step extends Pick<PlayedStep, 'events'>>(
  negotiation: Topics,
  steps: readonly Step[],
): readonly Step[] => {
  const rankOfStep = (step: Step) => Math.min(...step.events.map((event) => topicRank(negotiation, event)))
  return steps.filter(({ events }) => events.length > 0).toSorted((a, b) => rankOfStep(a) - rankOfStep(b))
}

/** What a week is remembered for: of the step told first the event of the foremost topic, and of several the last. */
export function foremostEvent(negotiation: Topics, steps: readonly Pick<PlayedStep, 'events'>[]): string | undefined {
  const [first] = toldOrder(negotiation, steps)
  return first?.events.reduce((most, event) =>
    topicRank(negotiation, event) <= topicRank(negotiation, most) ? event : most,
  )
}
