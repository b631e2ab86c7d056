import type { ChainModel, Snapshot } from '@/engine'
import { eventMeta } from '@/machines/forced-sale/event-meta'
import { negotiationMachine } from '@/machines/forced-sale/forced-sale.machine'
import { answerChances, weeklyChances, weeklyEventOrder } from './likelihood-table'
import { MODEL_VERSION } from './model-version'
import { keyOf, type NegotiationView, viewOf } from './view'
import { WEEK_KINDS } from './week-kinds'

const kept = { voided: 'kept_voided', repealed: 'kept_repealed', withdrawn: 'kept_withdrawn' } as const

const outcomes = [
  { id: 'sold_strategic', group: 'sold' },
  { id: 'sold_creators', group: 'sold' },
  { id: 'sold_tycoon', group: 'sold' },
  { id: 'sold_fund', group: 'sold' },
  { id: 'kept_voided', group: 'kept' },
  { id: 'kept_repealed', group: 'kept' },
  { id: 'kept_withdrawn', group: 'kept' },
  { id: 'banned', group: 'banned' },
  { id: 'unresolved_delayed', group: 'unresolved' },
  { id: 'unresolved_lapsed', group: 'unresolved' },
  { id: 'unresolved_dark', group: 'unresolved' },
  { id: 'unresolved_signed', group: 'unresolved' },
] as const

/** What a run counts as if it stops in this state. */
function outcomeOf(view: NegotiationView): (typeof outcomes)[number]['id'] {
  if (view.deal === 'closed' && view.buyer !== null) return `sold_${view.buyer}`
  if (view.law === 'banned') return 'banned'
  if (view.law === 'voided' || view.law === 'repealed' || view.law === 'withdrawn') return kept[view.law]
  if (view.deal === 'signed') return 'unresolved_signed'
  if (view.law === 'lapsed') return 'unresolved_lapsed'
  return view.law === 'dark' ? 'unresolved_dark' : 'unresolved_delayed'
}

/** An absorbing state's finer name: a sale's price depends on the terms as well as on the buyer. */
function endingOf(view: NegotiationView): string | undefined {
  const outcome = outcomeOf(view)
  if (outcome.startsWith('unresolved')) return undefined
  return view.deal === 'closed' ? `${outcome}/${view.terms}` : outcome
}

/** The forced-sale negotiation as a Markov chain: the machine's structure with the likelihood table's chances. */
export const negotiationModel: ChainModel<NegotiationView> = {
  version: MODEL_VERSION,
  machine: negotiationMachine,
  events: [
    ...weeklyEventOrder,
    ...Object.keys(eventMeta).filter((type) => !weeklyEventOrder.some((weekly) => weekly === type)),
  ],
  outcomes,
  counters: [
    { id: 'weeksDark', weekIn: (view) => view.law === 'dark' },
    { id: 'weeksElevated', weekIn: (view) => view.level === 'elevated' },
    { id: 'weeksEmbargo', weekIn: (view) => view.level === 'embargo' },
    { id: 'weeksTruce', weekIn: (view) => view.level === 'truce' },
    { id: 'delays', events: ['host.delays'] },
    { id: 'refusals', events: ['home.blocks'] },
  ],
  view: viewOf,
  key: keyOf,
  isAnswer: (snapshot: Snapshot) => snapshot.hasTag('answer'),
  outcome: outcomeOf,
  ending: endingOf,
  weekKinds: WEEK_KINDS,
  weekly: weeklyChances,
  scheduledOnly: ['clock.deadline'],
  answers: answerChances,
}
