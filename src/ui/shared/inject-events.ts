import type { Party } from '@/machines/event-record'
import { fromCase } from '@/ui/state/case'
import { partyNames } from './party-badge'
import { runWords } from './run-words'

export type InjectGroup = {
  readonly party: Party
  readonly label: string
  readonly events: readonly { readonly id: string; readonly headline: string }[]
}

export const injectWords = fromCase((open) => {
  const { events: eventMeta } = open.negotiation

  /**
   * Events that can open a week, and so can be put into the calendar. The others are answers that a week's headline
   * forces, such as a delay at a deadline: nobody can schedule them. A test holds this list to the machine.
   */
  const injectEvents: readonly string[] = Object.entries(eventMeta)
    .flatMap(([event, { calendar }]) => (calendar === null ? [] : [{ event, calendar }]))
    .toSorted((a, b) => a.calendar - b.calendar)
    .map(({ event }) => event)
  const { inWords } = runWords(open)
  const { partyName, partyOrder } = partyNames(open)
  const { deadline } = open.negotiation
  const calendarParty = (deadline && eventMeta[deadline.event]?.party) ?? ''

  /** The headline of an event in the names of the case. */
  const headlineOf = (event: string): string => inWords(eventMeta[event]?.headline ?? event)

  /** What may be scheduled, by the party that moves; the calendar's own deadline first. */
  const injectGroups = (): readonly InjectGroup[] =>
    [...partyOrder]
      .sort((a, b) => Number(b === calendarParty) - Number(a === calendarParty))
      .flatMap((party) => {
        const events = injectEvents.filter((event) => eventMeta[event]?.party === party)
        return events.length === 0
          ? []
          : [{ party, label: partyName(party), events: events.map((id) => ({ id, headline: headlineOf(id) })) }]
      })

  return { calendarParty, injectEvents, headlineOf, injectGroups }
})
