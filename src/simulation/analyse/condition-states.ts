import type { NegotiationView } from '@/scenarios/forced-sale/view'

/** The states a condition can ask about, by region, in the machine's order. Answer states take no time and cannot be asked. */
const states = {
  law: ['delayed', 'lapsed', 'dark', 'banned', 'voided', 'repealed', 'withdrawn'],
  deal: ['notForSale', 'talks', 'nearDeal', 'framework', 'determined', 'signed', 'closed'],
  tariffs: ['low', 'elevated', 'embargo', 'truce', 'threatened'],
  terms: ['fullSale', 'licensedAlgorithm'],
  buyer: ['strategic', 'creators', 'tycoon', 'fund'],
  delays: ['1', '2', '3'],
} as const

type States = typeof states
export type ConditionRegion = keyof States

/** `law.dark`, `deal.nearDeal`, `tariffs.embargo`, `buyer.fund` (agreed with or sold to), `delays.2` (two or more counted). */
export type ConditionStateId = { [Region in ConditionRegion]: `${Region}.${States[Region][number]}` }[ConditionRegion]

export type ConditionState = {
  readonly id: ConditionStateId
  readonly region: ConditionRegion
  readonly value: string
}

export const conditionStates: readonly ConditionState[] = Object.entries(states).flatMap(([region, values]) =>
  values.map((value) => ({ id: `${region}.${value}` as ConditionStateId, region: region as ConditionRegion, value })),
)

/** Whether a state that is not an ending lies in the set. */
export function isInState(view: NegotiationView, { region, value }: ConditionState): boolean {
  switch (region) {
    case 'law':
      return view.law === value
    case 'deal':
      return view.deal === value
    case 'tariffs':
      return value === 'threatened' ? view.phase === 'threatened' : view.level === value
    case 'terms':
      return view.terms === value
    case 'buyer':
      return view.buyer === value
    case 'delays':
      return view.delays >= Number(value)
  }
}

/** Whether an ending's name lies in the set; the other regions are not told apart once it is over. */
export function isInEnding(ending: string, { region, value }: ConditionState): boolean {
  const [outcome = '', terms] = ending.split('/')
  if (region === 'deal') return value === 'closed' && terms !== undefined
  if (region === 'law') return outcome === value || outcome === `kept_${value}`
  if (region === 'buyer') return outcome === `sold_${value}`
  return region === 'terms' && terms === value
}
