import type { Party } from '@/machines/event-record'
import { inNamesOf } from '@/scenarios/names-in-text'
import { typographic } from '@/ui/shared/format'
import { partyNames } from '@/ui/shared/party-badge'
import { fromCase, useCase } from '@/ui/state/case'
import { useAt } from './draft-store'

export type DraftNames = {
  readonly party: (party: Party) => string
  /** A text of the machine or the catalogue in the draft's names. */
  readonly words: (text: string) => string
}

const said = (value: unknown, otherwise: string): string =>
  typeof value === 'string' && value.trim() !== '' ? value : otherwise

/** The names of the draft as far as they are typed, the role's own name where one is not. */
export function useDraftNames(): DraftNames {
  const { negotiation } = useCase()
  const { partyName } = useCase(partyNames)
  const [host, home, owner, bidder] = [
    said(useAt('/parties/host/name'), 'Host'),
    said(useAt('/parties/home/name'), 'Home'),
    said(useAt('/parties/owner/name'), 'Owner'),
    said(useAt('/parties/bidder/name'), 'Bidders'),
  ]
  const target = said(useAt('/words/target'), 'Target')
  const legislature = said(useAt('/words/legislature'), 'Congress')
  const buyers = {
    strategic: { name: said(useAt('/buyers/strategic/name'), 'The first buyer'), short: '' },
    creators: { name: said(useAt('/buyers/creators/name'), 'The second buyer'), short: '' },
    tycoon: { name: said(useAt('/buyers/tycoon/name'), 'The third buyer'), short: '' },
    fund: { name: said(useAt('/buyers/fund/name'), 'The fourth buyer'), short: '' },
  }
  const named = { host, home, owner, bidder, congress: legislature }
  const scenario = {
    parties: { host: { name: host }, home: { name: home }, owner: { name: owner } },
    words: { target, legislature },
    buyers,
  }
  return {
    party: (id) => (id in named ? named[id as keyof typeof named] : partyName(id)),
    words: (text) => typographic(inNamesOf(negotiation, scenario, text)),
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
