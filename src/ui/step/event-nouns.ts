import type { NegotiationEventType } from '@/machines/negotiation.types'
import { inWords } from '@/ui/shared/run-words'

/** An event as the subject of a sentence. Words in capitals stand for the case's own names. */
const nouns: Readonly<Record<NegotiationEventType, string>> = {
  'clock.deadline': 'the deadline',
  'host.delays': 'HOST’s delay',
  'host.lapses': 'the lapse of the deadline',
  'host.tolerates': 'HOST’s looking away',
  'host.enforces': 'HOST’s enforcement',
  'host.shutsForGood': 'the lasting shutdown',
  'host.shutsForNow': 'the shutdown',
  'host.restores': 'the return of the service',
  'host.withdraws': 'HOST’s withdrawal of the order',
  'court.enjoins': 'the injunction',
  'court.voids': 'the court’s ruling',
  'court.pauses': 'the court’s pause',
  'congress.acts': 'the new law',
  'congress.repeals': 'the repeal',
  'congress.extends': 'the extension by LEGISLATURE',
  'congress.tightens': 'the tightening by LEGISLATURE',
  'owner.opensTalks': 'the opening of talks',
  'owner.walksAway': 'OWNER’s walking away',
  'deal.agreed.strategic': 'the agreement in outline',
  'deal.agreed.creators': 'the agreement in outline',
  'deal.agreed.tycoon': 'the agreement in outline',
  'deal.agreed.fund': 'the agreement in outline',
  'home.assents': 'HOME’s assent',
  'home.blocks': 'HOME’s refusal',
  'home.waits': 'HOME’s waiting',
  'both.meet': 'the meeting',
  'host.determines': 'HOST’s approval',
  'owner.signs': 'the signing',
  'deal.closes': 'the closing',
  'deal.collapses': 'the collapse of the deal',
  'bidder.fundingFails': 'the failure of the funding',
  'bidder.enters': 'the new bidder',
  'bidder.withdraws': 'the loss of a bidder',
  'host.threatensTariff': 'HOST’s tariff threat',
  'host.decidesOnTariff': 'HOST’s decision on its threat',
  'host.imposesTariff': 'HOST’s tariff',
  'host.standsDown': 'HOST’s standing down',
  'host.takesBigStep': 'HOST’s big tariff step',
  'host.takesSmallStep': 'HOST’s small tariff step',
  'both.truce': 'the truce',
  'both.truceEnds': 'the end of the truce',
  'host.concedes': 'HOST’s concession',
}

/** "Beijing’s refusal"; of a headline with answers the last one, which tells what came of it. */
export function nounOf(events: readonly string[]): string {
  const noun = (nouns as Readonly<Record<string, string>>)[events.at(-1) ?? ''] ?? 'the week'
  return inWords(noun)
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
