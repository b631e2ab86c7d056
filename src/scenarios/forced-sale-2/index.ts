import { eventMeta, TOPICS } from '@/machines/forced-sale-2/event-meta'
import { forcedSale } from '../forced-sale'
import type { Negotiation } from '../negotiation'
import { once } from '../once'
import { presetList } from './cases'
import { conditionStates } from './condition-states'
import { groups, outcomes } from './endings'
import { MODEL_VERSION } from './model-version'
import { parameterCatalogue, weightGroups } from './parameter-catalogue'
import { tiktok2025 } from './presets/tiktok-2025.scenario'
import { QUESTIONS, SCHEDULING, WEEK_KINDS, weekKind } from './week-kinds'

/** A forced sale under political pressure, second version: what differs from the first. */
export const forcedSale2: Negotiation = {
  ...forcedSale,
  modelVersion: MODEL_VERSION,
  earlier: [{ major: 1, sign: 'truce_weeks' }],
  loadEarlier: once(async () => (await import('./earlier-models')).earlierModels),
  events: eventMeta,
  groups,
  outcomes,
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
  presets: presetList,
  first: { scenario: tiktok2025, answer: undefined },
  loadAnswer: async () => undefined,
  machine: { name: 'negotiationMachine', from: '@/machines/forced-sale-2/forced-sale.machine' },
  loadDetails: once(async () => (await import('./details')).details),
  loadStates: once(async () => (await import('./states')).states),
  loadAccounts: once(async () => {
    const { costs, levels } = await import('./accounts')
    return { costs, levels }
  }),
  loadChart: once(async () => (await import('./chart')).chart),
  loadModel: once(async () => (await import('./model')).model),
}
