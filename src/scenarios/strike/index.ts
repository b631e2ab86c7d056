import { eventMeta, TOPICS } from '@/machines/strike/event-meta'
import type { CounterWords, Negotiation } from '../negotiation'
import { once } from '../once'
import type { BareCase } from '../scenario.types'
import firstAnswer from './answers/strike-generic.json' with { type: 'json' }
import { presetList } from './cases'
import { conditionStates } from './condition-states'
import { groups, outcomes } from './endings'
import firstCase from './first-case.json' with { type: 'json' }
import { MODEL_VERSION } from './model-version'
import { parameterCatalogue } from './parameter-catalogue'
import { parties } from './parties'
import { payoffColumns, payoffParties, payoffsOfEnding, priceOfEnding } from './payoffs'
import { places } from './places'
import { QUESTIONS, SCHEDULING, WEEK_KINDS, weekKind } from './week-kinds'
import { words } from './words'

/** What is counted along a run, as the model counts it. */
const counters = [
  { id: 'weeksOut', unit: 'weeks', column: 'Weeks out' },
  { id: 'weeksWithout', unit: 'weeks', column: 'No contract' },
  { id: 'lostVotes', unit: 'times', column: 'Votes lost' },
  { id: 'extensions', unit: 'times', column: 'Extensions' },
] as const satisfies readonly CounterWords[]

/** A union and a firm before their contract runs out: all that the program knows of it. */
export const strike: Negotiation = {
  id: 'strike',
  subject: 'wage talks between a union and a firm before their contract runs out',
  modelVersion: MODEL_VERSION,
  events: eventMeta,
  lanes: [
    { id: 'contract', name: 'The contract' },
    { id: 'offers', name: 'The offers' },
    { id: 'pressure', name: 'The pressure' },
    { id: 'patience', name: 'The patience' },
    { id: 'mediator', name: 'The mediator' },
    { id: 'law', name: 'The law' },
  ],
  parties,
  words,
  buyers: [],
  groups,
  outcomes,
  counters,
  parameters: parameterCatalogue,
  weightGroups: [],
  conditionStates,
  asked: {
    lanes: ['pressure', 'contract', 'offers', 'patience', 'mediator', 'law'],
    regions: [
      { id: 'pressure', name: 'The pressure' },
      { id: 'contract', name: 'The contract' },
      { id: 'offers', name: 'The offers' },
      { id: 'mediator', name: 'The mediator' },
      { id: 'law', name: 'The law' },
      { id: 'fund', name: 'The strike fund' },
      { id: 'stock', name: 'The stock' },
    ],
  },
  payoffParties,
  payoffColumns,
  payoffsOfEnding,
  priceOfEnding,
  price: {
    name: 'Raise',
    meaning: 'Of futures that end in a new contract.',
    field: 'raisePct',
    unit: '% a year',
    told: 'AMOUNT % a year',
  },
  deadline: {
    event: 'clock.expiry',
    near: { number: 'near_weeks' },
    nearKind: weekKind('nearExpiry'),
    every: { number: 'extension_weeks' },
  },
  questions: QUESTIONS,
  questionNames: ['the offers', 'the vote', 'the pressure', 'the mediator', 'the law'],
  topics: TOPICS,
  scheduling: SCHEDULING,
  weekKinds: WEEK_KINDS,
  places,
  examples: {
    chance: 'strike_expiry',
    event: 'union.strikes',
    state: 'contract.lapsed',
    byDeadline: 'union.votesToStrike',
  },
  presets: presetList,
  template: 'strike-generic',
  // Written by `npm run answers`, and held to the case by a test: in JSON the compiler sees no pairs.
  first: { scenario: firstCase as unknown as BareCase, answer: firstAnswer },
  loadAnswer: async (id) => (await import(`./answers/${id}.json`)).default,
  histories: {},
  machine: { name: 'strikeMachine', from: '@/machines/strike/strike.machine' },
  loadDetails: once(async () => (await import('./details')).details),
  loadStates: once(async () => (await import('./states')).states),
  loadAccounts: once(async () => ({ costs: (await import('./accounts')).costs })),
  loadChart: once(async () => (await import('./chart')).chart),
  loadModel: once(async () => (await import('./model')).model),
}
