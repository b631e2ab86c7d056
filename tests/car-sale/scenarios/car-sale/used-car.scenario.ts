import { readingsAt } from '@/scenarios/readings'
import type { Scenario, ScenarioNumber } from '@/scenarios/scenario.types'
import type { CarNumber } from './numbers'

const startDate = '2024-03-04'
const reason = 'Judgement: invented.'
const { judged } = readingsAt(startDate)

const numbers = {
  cut: judged([0.125, 0.25, 0.375], reason),
  raise: judged([0.0625, 0.125, 0.25], reason),
  accept: judged([0.0625, 0.125, 0.25], reason),
  or_step: judged([1, 3, 6], reason),
  buyer_leaves: judged([0.03125, 0.0625, 0.125], reason),
  seller_leaves: judged([0, 0.03125, 0.0625], reason),
  guarantee: judged([0.125, 0.25, 0.5], reason),
  price: judged([7.5, 9, 12], reason),
} as const satisfies Record<CarNumber, ScenarioNumber>

/** What an agreement is worth to a party; a week of talks costs both the same. */
const worth = (agreed: number) => ({
  endings: { agreed, walked: 0, unresolved: -0.1 },
  weeks: { talking: -0.01 },
  reason,
  sources: [],
})

/** Two people and a used car. Nothing is scheduled. */
export const usedCar: Scenario = {
  formatVersion: 1,
  negotiation: 'car-sale',
  id: 'used-car',
  title: 'A used car',
  briefing: 'Ana wants the estate that Bo has advertised. Each can give way once; either can leave.',
  words: { question: 'Will Ana and Bo agree on the car?', target: 'the estate' },
  parties: { buyer: { name: 'Ana', badge: 'AN' }, seller: { name: 'Bo', badge: 'BO' } },
  buyers: {},
  startDate,
  horizonWeeks: 12,
  calendar: { announced: [] },
  prologue: [],
  numbers,
  payoffs: { buyer: worth(1), seller: worth(0.6) },
  story: [],
  notes: ['Everything about this case is invented.'],
  sources: {},
}

/** The same talks with neither side in a hurry. */
export const patientCar: Scenario = {
  ...usedCar,
  id: 'patient-car',
  title: 'A used car, and patience',
  numbers: { ...numbers, accept: judged([0.015625, 0.03125, 0.0625], reason) },
}
