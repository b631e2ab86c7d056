import { type ChainModel, compileGraph, fillChain, type Weeks } from '@/engine'
import { fiveQuestionsMachine } from './five-questions.machine'
import { fiveQuestionsNumbers } from './five-questions.numbers'
import { buyers, fiveQuestionsEvents } from './five-questions.setup'
import { answers, beijing, field, law, NEAR, sale, trade } from './five-questions.table'
import { type FiveQuestionsView, keyOf, viewOf } from './five-questions.view'

const kept = ['voided', 'repealed', 'withdrawn'] as const

function outcomeOf(view: FiveQuestionsView): string {
  if (view.deal === 'closed') return `sold_${view.buyer}`
  if (view.law === 'banned' || kept.some((end) => end === view.law)) return view.law
  if (view.law === 'dark') return 'unresolved_dark'
  return view.buyer === null ? 'unresolved' : 'unresolved_pending'
}

function endingOf(view: FiveQuestionsView): string | undefined {
  const outcome = outcomeOf(view)
  if (outcome.startsWith('unresolved')) return undefined
  return view.deal === 'closed' ? `${outcome}/${view.terms}` : outcome
}

const model: ChainModel<FiveQuestionsView> = {
  version: 'bench-five-questions',
  machine: fiveQuestionsMachine,
  events: fiveQuestionsEvents,
  outcomes: [
    ...buyers.map((buyer) => ({ id: `sold_${buyer}`, group: 'sold' })),
    ...kept.map((id) => ({ id, group: 'kept' })),
    { id: 'banned', group: 'banned' },
    { id: 'unresolved_dark', group: 'unresolved' },
    { id: 'unresolved_pending', group: 'unresolved' },
    { id: 'unresolved', group: 'unresolved' },
  ],
  counters: [
    { id: 'weeksDark', weekIn: ({ law }) => law === 'dark' },
    { id: 'weeksEmbargo', weekIn: ({ level }) => level === 'embargo' },
    { id: 'delays', events: ['host.delays'] },
    { id: 'refusals', events: ['home.blocks'] },
  ],
  view: viewOf,
  key: keyOf,
  isAnswer: (snapshot) => snapshot.hasTag('answer'),
  outcome: outcomeOf,
  ending: endingOf,
  weekKinds: ['ordinary', 'nearDeadline'],
  questions: [
    { id: 'trade', rows: trade },
    { id: 'beijing', rows: beijing },
    { id: 'sale', rows: sale },
    { id: 'field', rows: field },
    { id: 'law', rows: law },
  ],
  scheduling: 'follows',
  scheduledOnly: ['clock.deadline'],
  answers,
}

const HORIZON = 104
const FIRST = 9
const SPACING = 11
const NEAR_WEEKS = 4

/** Deadlines fall at the end of weeks 9, 20, … 97; the four weeks before one and its own are near it. */
const weeks: Weeks = Array.from({ length: HORIZON + 1 }, (_, week) => {
  const sinceFirst = week - FIRST
  const untilNext = sinceFirst <= 0 ? -sinceFirst : (SPACING - (sinceFirst % SPACING)) % SPACING
  return {
    kind: untilNext <= NEAR_WEEKS ? NEAR : 0,
    ...(week > 0 && untilNext === 0 ? { scheduled: 'clock.deadline' } : {}),
  }
})

/**
 * A chain of the size and shape of a negotiation of five questions a week, for figures on speed: 6,492 states and 529 steps.
 * Not a model of a case.
 */
export const fiveQuestionsGraph = compileGraph(model)
export const fiveQuestionsChain = fillChain(fiveQuestionsGraph, fiveQuestionsNumbers(), weeks, 0)
export { fiveQuestionsNumbers, readings as fiveQuestionsReadings } from './five-questions.numbers'
export { model as fiveQuestionsModel, weeks as fiveQuestionsWeeks }
