import type { Snapshot } from '@/engine'
import { MAX_BIDDERS, MAX_DELAYS } from '@/machines/forced-sale/bounds'
import { type Buyer, buyerIds } from '@/machines/forced-sale/buyers'

const LAW = [
  'delayed',
  'due',
  'lapsing',
  'lapsed',
  'enjoined',
  'legislating',
  'shuttingDown',
  'dark',
  'legislatingWhileDark',
  'banned',
  'voided',
  'repealed',
  'withdrawn',
] as const
const DEAL = ['notForSale', 'talks', 'nearDeal', 'framework', 'determined', 'signed', 'closed'] as const
const LEVEL = ['low', 'elevated', 'embargo', 'truce'] as const
const PHASE = ['calm', 'threatened', 'toAHead', 'imposed'] as const
const TERMS = ['fullSale', 'licensedAlgorithm'] as const
const HOME = ['silent', 'afterThreat', 'afterTariff', 'afterBigStep', 'afterSmallStep', 'atTable'] as const

/** A snapshot of the machine, read once into plain words: all that the likelihood table may look at. */
export type NegotiationView = {
  readonly law: (typeof LAW)[number]
  readonly deal: (typeof DEAL)[number]
  readonly level: (typeof LEVEL)[number]
  readonly phase: (typeof PHASE)[number]
  readonly terms: (typeof TERMS)[number]
  readonly home: (typeof HOME)[number]
  readonly delays: number
  readonly bidders: number
  readonly buyer: Buyer | null
}

type NegotiationValue = {
  law: NegotiationView['law']
  deal: NegotiationView['deal']
  tariffs: NegotiationView['level'] | Partial<Record<NegotiationView['level'], NegotiationView['phase']>>
  terms: NegotiationView['terms']
  home: NegotiationView['home'] | { asked: NegotiationView['home'] }
}

export function viewOf(snapshot: Snapshot): NegotiationView {
  const value = snapshot.value as NegotiationValue
  const { delays, bidders, buyer } = snapshot.context
  const [level, phase] =
    typeof value.tariffs === 'string'
      ? ([value.tariffs, 'calm'] as const)
      : (Object.entries(value.tariffs)[0] as [NegotiationView['level'], NegotiationView['phase']])
  const home = typeof value.home === 'string' ? value.home : value.home.asked
  return { law: value.law, deal: value.deal, level, phase, terms: value.terms, home, delays, bidders, buyer }
}

/** A whole number below 2³², different for different snapshots: mixed radix over the view's fields. */
export function keyOf(view: NegotiationView): number {
  let key = LAW.indexOf(view.law)
  key = key * DEAL.length + DEAL.indexOf(view.deal)
  key = key * LEVEL.length + LEVEL.indexOf(view.level)
  key = key * PHASE.length + PHASE.indexOf(view.phase)
  key = key * TERMS.length + TERMS.indexOf(view.terms)
  key = key * HOME.length + HOME.indexOf(view.home)
  key = key * (MAX_DELAYS + 1) + view.delays
  key = key * (MAX_BIDDERS + 1) + view.bidders
  return key * (buyerIds.length + 1) + (view.buyer === null ? buyerIds.length : buyerIds.indexOf(view.buyer))
}

/** The view whose key this is: `keyOf` read backwards. */
export function viewOfKey(key: number): NegotiationView {
  let rest = key
  const digit = (size: number): number => {
    const value = rest % size
    rest = (rest - value) / size
    return value
  }
  const of = <Word>(words: readonly Word[]): Word => words[digit(words.length)] as Word
  const buyer = digit(buyerIds.length + 1)
  const bidders = digit(MAX_BIDDERS + 1)
  const delays = digit(MAX_DELAYS + 1)
  const home = of(HOME)
  const terms = of(TERMS)
  const phase = of(PHASE)
  const level = of(LEVEL)
  const deal = of(DEAL)
  return { law: of(LAW), deal, level, phase, terms, home, delays, bidders, buyer: buyerIds[buyer] ?? null }
}

/** A deal is pending from an agreement in outline until it closes or falls. */
export const isPending = (view: NegotiationView): boolean => view.buyer !== null && view.deal !== 'closed'
