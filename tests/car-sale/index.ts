import type { Negotiation, PresetEntry } from '@/scenarios/negotiation'
import { once } from '@/scenarios/once'
import { compileNegotiation, storedAnswer } from '@/simulation'
import { patientCar, usedCar } from './cases'
import { details } from './details'
import { carEvents } from './events'
import { model, QUESTIONS, states, VERSION, WEEK_KINDS } from './model'
import { parameters } from './numbers'
import { conditionStates, groups, outcomes, payoffs, places } from './words'

const presets: readonly PresetEntry[] = [
  {
    id: 'used-car',
    title: 'A used car',
    group: 'hypothetical',
    startDate: usedCar.startDate,
    summary: 'Two people talk about a car.',
    load: async () => usedCar,
  },
  {
    id: 'patient-car',
    title: 'A used car, and patience',
    group: 'variant',
    variantOf: 'used-car',
    startDate: patientCar.startDate,
    summary: 'Neither side is in a hurry.',
    load: async () => patientCar,
  },
]

const unanswered: Negotiation = {
  id: 'used-car',
  subject: 'talks about a used car',
  modelVersion: VERSION,
  events: carEvents,
  lanes: [
    { id: 'talks', name: 'The talks' },
    { id: 'price', name: 'The price' },
  ],
  parties: [
    { id: 'buyer', hue: 'teal', role: 'Whoever wants the car' },
    { id: 'seller', hue: 'olive', role: 'Whoever has the car' },
  ],
  words: [
    { id: 'question', label: 'The question', longest: 200 },
    { id: 'target', label: 'The car', longest: 40 },
  ],
  buyers: [],
  groups,
  outcomes,
  counters: [{ id: 'raises', unit: 'times', column: 'Raises' }],
  parameters,
  weightGroups: [],
  conditionStates,
  asked: {
    lanes: ['talks', 'price'],
    regions: [
      { id: 'talks', name: 'The talks' },
      { id: 'asked', name: 'The price asked' },
      { id: 'offer', name: 'The offer' },
    ],
  },
  ...payoffs,
  price: {
    name: 'Price',
    meaning: 'Of futures that end in an agreement.',
    field: 'priceThousandEuros',
    unit: '€ thousand',
    told: '€ AMOUNT thousand',
  },
  questions: QUESTIONS,
  scheduling: 'replaces',
  weekKinds: WEEK_KINDS,
  places,
  examples: { chance: 'accept', event: 'seller.cuts', state: 'offer.better' },
  presets,
  template: 'used-car',
  first: { scenario: usedCar, answer: undefined },
  loadAnswer: once(async () => undefined),
  histories: {},
  machine: { name: 'carMachine', from: './machine' },
  loadDetails: once(async () => details),
  loadStates: once(async () => states),
  loadAccounts: once(async () => ({ costs: [] })),
  loadChart: once(async () => ({
    slotIdsOf: ({ talks, asked, offer }) => [`talks.${talks}`, `asked.${asked}`, `offer.${offer}`],
  })),
  loadModel: once(async () => model),
}

/** What `npm run answers` would keep with a case, as it would come out of the file. */
const compiled = await compileNegotiation(unanswered)
const answers = new Map(
  [usedCar, patientCar].map((scenario): [string, unknown] => [
    scenario.id,
    JSON.parse(JSON.stringify(storedAnswer(compiled, scenario))),
  ]),
)

/** A negotiation of another shape than the bundled one: two parties, no deadline, no actor of whom there are several, no record. */
export const carSale: Negotiation = {
  ...unanswered,
  first: { scenario: usedCar, answer: answers.get(usedCar.id) },
  loadAnswer: async (id) => answers.get(id),
}
