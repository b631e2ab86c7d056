import type { ChainModel, Snapshot } from '@/engine'
import { eventMeta } from '@/machines/strike/event-meta'
import { strikeMachine } from '@/machines/strike/strike.machine'
import type { View } from '../negotiation'
import { outcomes } from './endings'
import { answerChances, questionRows } from './likelihood-table'
import { MODEL_VERSION } from './model-version'
import { isOut, keyOf, type StrikeView, termsOf, viewOf } from './view'
import { QUESTIONS, SCHEDULING, WEEK_KINDS } from './week-kinds'

const stoppedIn: Readonly<Partial<Record<StrikeView['pressure'], string>>> = {
  lockout: 'stopped_lockout',
  returned: 'stopped_return',
}

/** What a run counts as if it stops in this state. */
function outcomeOf(view: StrikeView): string {
  if (view.contract === 'signed') return 'settled_before'
  if (view.contract === 'signedLate') return 'settled_holdout'
  if (view.contract === 'signedAfter') return stoppedIn[view.pressure] ?? 'stopped_strike'
  if (view.contract === 'imposed') return 'imposed'
  if (view.contract !== 'lapsed') return 'unresolved_contract'
  return isOut(view) ? 'unresolved_stoppage' : 'unresolved_work'
}

/** An absorbing state's finer name: the wage depends on whose terms were agreed. */
function endingOf(view: StrikeView): string | undefined {
  const outcome = outcomeOf(view)
  if (outcome.startsWith('unresolved')) return undefined
  return outcome === 'imposed' ? outcome : `${outcome}/${termsOf(view)}`
}

/** The strike as a Markov chain: the machine's structure with the likelihood table's chances. */
export const strikeModel: ChainModel<StrikeView> = {
  version: MODEL_VERSION,
  machine: strikeMachine,
  events: Object.keys(eventMeta),
  hidden: Object.entries(eventMeta).flatMap(([type, { isHidden }]) => (isHidden === true ? [type] : [])),
  outcomes: outcomes.map(({ id, group }) => ({ id, group })),
  counters: [
    { id: 'weeksOut', weekIn: isOut },
    { id: 'weeksWithout', weekIn: (view) => view.contract === 'lapsed' && !isOut(view) },
    { id: 'lostVotes', events: ['union.votesDown'] },
    { id: 'extensions', events: ['both.extend'] },
  ],
  view: viewOf,
  key: keyOf,
  isAnswer: (snapshot: Snapshot) => snapshot.hasTag('answer'),
  outcome: outcomeOf,
  ending: endingOf,
  weekKinds: WEEK_KINDS,
  questions: QUESTIONS.map((id) => ({ id, rows: questionRows[id] })),
  scheduling: SCHEDULING,
  scheduledOnly: ['clock.expiry'],
  answers: answerChances,
}

/** The same to whoever knows no more of a view than that it came from here. */
export const model = strikeModel as unknown as ChainModel<View>
