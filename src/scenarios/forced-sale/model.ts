import type { ChainModel, Snapshot } from '@/engine'
import { eventMeta } from '@/machines/forced-sale/event-meta'
import { negotiationMachine } from '@/machines/forced-sale/forced-sale.machine'
import type { View } from '../negotiation'
import { outcomes } from './endings'
import { answerChances, questionRows } from './likelihood-table'
import { MODEL_VERSION } from './model-version'
import { isPending, keyOf, type NegotiationView, viewOf } from './view'
import { QUESTIONS, SCHEDULING, WEEK_KINDS } from './week-kinds'

const kept = { voided: 'kept_voided', repealed: 'kept_repealed', withdrawn: 'kept_withdrawn' } as const

/** What a run counts as if it stops in this state. */
function outcomeOf(view: NegotiationView): string {
  if (view.deal === 'closed') return `sold_${view.buyer}`
  if (view.law === 'banned') return 'banned'
  if (view.law === 'voided' || view.law === 'repealed' || view.law === 'withdrawn') return kept[view.law]
  if (view.law === 'dark') return 'unresolved_dark'
  return isPending(view) ? 'unresolved_pending' : 'unresolved_open'
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
  events: Object.keys(eventMeta),
  hidden: Object.entries(eventMeta).flatMap(([type, { isHidden }]) => (isHidden === true ? [type] : [])),
  outcomes: outcomes.map(({ id, group }) => ({ id, group })),
  counters: [
    { id: 'weeksDark', weekIn: (view) => view.law === 'dark' },
    { id: 'weeksElevated', weekIn: (view) => view.level === 'elevated' },
    { id: 'weeksEmbargo', weekIn: (view) => view.level === 'embargo' },
    // A truce at low tariffs leaves them there: nothing is raised, and nothing eased.
    { id: 'weeksTruce', weekIn: (view) => view.level === 'standstillElevated' },
    { id: 'delays', events: ['host.delays'] },
    { id: 'refusals', events: ['home.blocks'] },
  ],
  view: viewOf,
  key: keyOf,
  isAnswer: (snapshot: Snapshot) => snapshot.hasTag('answer'),
  outcome: outcomeOf,
  ending: endingOf,
  weekKinds: WEEK_KINDS,
  questions: QUESTIONS.map((id) => ({ id, rows: questionRows[id] })),
  scheduling: SCHEDULING,
  scheduledOnly: ['clock.deadline'],
  answers: answerChances,
}

/** The same to whoever knows no more of a view than that it came from here. */
export const model = negotiationModel as unknown as ChainModel<View>
