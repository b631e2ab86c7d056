import { capitalised, type EventMeta } from '@/machines/event-record'
import type { NegotiationDetails } from '../details.types'
import type { Counted } from './model'

const sentence = (text: string): string => `${capitalised(text)}.`

/** "raise the offer, accept the price or leave the talks" */
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join() : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`

/** What a party can do, from the clauses of its events. */
const canOf = (party: string, events: readonly EventMeta[]): string =>
  sentence(
    listed(
      events.flatMap(({ party: mover, clause: [, , does, rest = ''] }) => (mover === party ? [`${does} ${rest}`] : [])),
    ),
  )

/** What the parties can do, what the end of a run tells, and what a case of a reader's own begins with. */
export function detailsOf(
  parties: readonly string[],
  target: string,
  events: Readonly<Record<string, EventMeta>>,
  counted: Counted,
): Omit<NegotiationDetails, 'about' | 'notModelled'> {
  const counts = Object.entries(counted)
  const [event = '', noun = ''] =
    Object.entries(events).flatMap(([id, { calendar, noun }]) => (calendar === null ? [] : [[id, noun] as const]))[0] ??
    []
  return {
    milestones: [],
    seats: parties.map((party) => ({ party, can: canOf(party, Object.values(events)) })),
    end: { facts: counts.map(([counter, { name }]) => ({ name, counter, none: 'none' })) },
    measures: counts.map(([id, { name }]) => ({
      ...{ id, name, meaning: `How often: ${name.toLowerCase()}.`, unit: 'times', digits: 2, counters: [id] },
    })),
    notQuantified: [],
    glossary: [],
    form: {
      blank: {
        words: { target },
        parties: Object.fromEntries(parties.map((party) => [party, { name: capitalised(party) }])),
        buyers: {},
      },
      prologue: { examples: noun, event },
    },
  }
}
