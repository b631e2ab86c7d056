import { useSyncExternalStore } from 'react'
import type { Party } from '@/machines/event-record'
import { inNamesOf } from '@/scenarios/names-in-text'
import type { CaseNames } from '@/scenarios/negotiation'
import { typographic } from '@/ui/shared/format'
import { fromCase, fromDetails, useCase, useDetails } from '@/ui/state/case'
import type { Draft } from './draft'
import { valueAt } from './draft-path'
import { useDrafting } from './draft-store'

export type DraftNames = {
  readonly party: (party: Party) => string
  /** A text of the negotiation in the draft's names. */
  readonly words: (text: string) => string
}

/** What the form says of the negotiation. */
export const formWords = fromDetails((_, { form }) => form)

/** The names of a draft as far as they are typed, and what stands for the others. */
function namesIn(draft: Draft | undefined, blank: CaseNames): CaseNames {
  const said = (path: string, otherwise: string): string => {
    const typed = valueAt(draft, path)
    return typeof typed === 'string' && typed.trim() !== '' ? typed : otherwise
  }
  const each = <Value, Named>(record: Readonly<Record<string, Value>>, name: (id: string, otherwise: Value) => Named) =>
    Object.fromEntries(Object.entries(record).map(([id, otherwise]) => [id, name(id, otherwise)]))
  return {
    words: each(blank.words, (id, otherwise = '') => said(`/words/${id}`, otherwise)),
    parties: each(blank.parties, (id, { name }) => ({ name: said(`/parties/${id}/name`, name) })),
    buyers: each(blank.buyers, (id, { name, short }) => ({ name: said(`/buyers/${id}/name`, name), short })),
  }
}

/** The names of the draft; what uses them is drawn anew when one of them changes, and not with every letter of the form. */
export function useDraftNames(): DraftNames {
  const { negotiation } = useCase()
  const { draftStore } = useDrafting()
  const { blank } = useDetails(formWords)
  const typed = useSyncExternalStore(draftStore.subscribe, () => JSON.stringify(namesIn(draftStore.read(), blank)))
  const names: CaseNames = JSON.parse(typed)
  const words = (text: string): string => typographic(inNamesOf(negotiation, names, text))
  return {
    party: (id) => names.parties[id]?.name ?? words(negotiation.parties.find((party) => party.id === id)?.name ?? id),
    words,
  }
}

export const draftNames = fromCase((open) => {
  const { events: eventMeta } = open.negotiation

  /** Events as choices: what happens in the draft's names, then its name in the file. */
  const eventOptions = (events: readonly string[], { words }: DraftNames) =>
    events.map((event) => ({ value: event, label: `${words(eventMeta[event]?.headline ?? event)} (${event})` }))

  const allEvents = Object.keys(eventMeta)

  return { eventOptions, allEvents }
})
