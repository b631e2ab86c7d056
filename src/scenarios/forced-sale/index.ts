import { eventMeta, TOPICS } from '@/machines/forced-sale/event-meta'
import type { CounterWords, Negotiation } from '../negotiation'
import { once } from '../once'
import type { BareCase } from '../scenario.types'
import firstAnswer from './answers/tiktok-2025.json' with { type: 'json' }
import { presetList } from './cases'
import { conditionStates } from './condition-states'
import { groups, outcomes } from './endings'
import firstCase from './first-case.json' with { type: 'json' }
import { MODEL_VERSION } from './model-version'
import { parameterCatalogue, weightGroups } from './parameter-catalogue'
import { buyers, parties } from './parties'
import { payoffColumns, payoffParties, payoffsOfEnding, priceOfEnding } from './payoffs'
import { places } from './places'
import { QUESTIONS, SCHEDULING, WEEK_KINDS, weekKind } from './week-kinds'
import { words } from './words'

/** What is counted along a run, as the model counts it. */
const counters = [
  { id: 'weeksDark', unit: 'weeks', column: 'Weeks dark' },
  { id: 'delays', unit: 'times', column: 'Delays' },
  { id: 'refusals', unit: 'times', column: 'Refusals' },
  { id: 'weeksElevated', unit: 'weeks' },
  { id: 'weeksEmbargo', unit: 'weeks' },
  { id: 'weeksTruce', unit: 'weeks' },
] as const satisfies readonly CounterWords[]

/** A forced sale under political pressure: all that the program knows of it. */
export const forcedSale: Negotiation = {
  id: 'forced-sale',
  isImplied: true,
  subject: 'a forced sale negotiated under political pressure',
  modelVersion: MODEL_VERSION,
  earlier: [{ major: 1, sign: 'truce_weeks' }],
  loadEarlier: once(async () => (await import('./earlier-models')).earlierModels),
  events: eventMeta,
  lanes: [
    { id: 'law', name: 'The law' },
    { id: 'sale', name: 'The sale' },
    { id: 'bidders', name: 'The bidders' },
    { id: 'tariffs', name: 'The tariffs' },
  ],
  parties,
  words,
  buyers,
  groups,
  outcomes,
  counters,
  parameters: parameterCatalogue,
  weightGroups,
  conditionStates,
  asked: {
    lanes: ['sale', 'law', 'tariffs', 'bidders'],
    regions: [
      { id: 'deal', name: 'The sale' },
      { id: 'law', name: 'The law' },
      { id: 'tariffs', name: 'The tariffs' },
      { id: 'stance', name: 'The tie to trade' },
      { id: 'terms', name: 'The terms of a sale' },
      { id: 'buyer', name: 'The buyer' },
      { id: 'delays', name: 'Delays' },
    ],
  },
  payoffParties,
  payoffColumns,
  payoffsOfEnding,
  priceOfEnding,
  price: {
    name: 'Price',
    meaning: 'Of futures that end in a sale.',
    field: 'priceUsdBn',
    unit: 'US$ bn',
    told: 'US$ AMOUNT bn',
  },
  isWhyTold: true,
  deadline: {
    event: 'clock.deadline',
    near: { number: 'near_weeks' },
    nearKind: weekKind('nearDeadline'),
    every: { number: 'deadline_spacing' },
  },
  questions: QUESTIONS,
  questionNames: ['trade', 'HOME', 'the sale', 'the bidders', 'the law'],
  topics: TOPICS,
  scheduling: SCHEDULING,
  weekKinds: WEEK_KINDS,
  places,
  examples: { chance: 'ext_grant', event: 'home.blocks', state: 'law.dark', byDeadline: 'host.delays' },
  presets: presetList,
  template: 'forced-sale-generic',
  // Written by `npm run answers`, and held to the case by a test: in JSON the compiler sees no pairs.
  first: { scenario: firstCase as unknown as BareCase, answer: firstAnswer },
  loadAnswer: async (id) => (await import(`./answers/${id}.json`)).default,
  histories: {
    'tiktok-2025': async () => (await import('./history/tiktok-2025.history')).tiktok2025History,
  },
  loadPrecedents: once(async () => (await import('./precedents')).comparableCases),
  loadNews: once(async () => (await import('./news')).news),
  machine: { name: 'negotiationMachine', from: '@/machines/forced-sale/forced-sale.machine' },
  loadLessons: once(async () => (await import('./lessons')).lessons),
  loadClassKit: once(async () => (await import('./class-kit')).classKit),
  loadDetails: once(async () => (await import('./details')).details),
  loadStates: once(async () => (await import('./states')).states),
  loadAccounts: once(async () => {
    const { costs, levels } = await import('./accounts')
    return { costs, levels }
  }),
  loadChart: once(async () => (await import('./chart')).chart),
  loadModel: once(async () => (await import('./model')).model),
}
