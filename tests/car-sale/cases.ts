import type { Scenario, ScenarioNumber } from '@/scenarios/scenario.types'
import type { CarNumber } from './numbers'

const START = '2024-03-04'

const read = (base: number, low: number, high: number): ScenarioNumber => ({
  base,
  low,
  high,
  reason: 'Invented for a test.',
  sources: [],
  date: START,
  inSample: false,
  quality: 'judgement',
})

const numbers = {
  cut: read(0.25, 0.125, 0.375),
  raise: read(0.125, 0.0625, 0.25),
  accept: read(0.125, 0.0625, 0.25),
  or_step: read(3, 1, 6),
  buyer_leaves: read(0.0625, 0.03125, 0.125),
  seller_leaves: read(0.03125, 0, 0.0625),
  guarantee: read(0.25, 0.125, 0.5),
  price: read(9, 7.5, 12),
} as const satisfies Record<CarNumber, ScenarioNumber>

const worth = (guaranteed: number, asSeen: number) => ({
  endings: { agreed: { guaranteed, asSeen }, walked: 0, unresolved: -0.1 },
  weeks: { talking: -0.01 },
  reason: 'Invented for a test.',
  sources: [],
})

/** Two people and a used car. Nothing is scheduled. */
export const usedCar: Scenario = {
  formatVersion: 1,
  negotiation: 'used-car',
  id: 'used-car',
  title: 'A used car',
  briefing: 'Ana wants the estate that Bo has advertised. Each can give way once; either can leave.',
  words: { question: 'Will Ana and Bo agree on the car?', target: 'the estate' },
  parties: { buyer: { name: 'Ana', badge: 'AN' }, seller: { name: 'Bo', badge: 'BO' } },
  buyers: {},
  startDate: START,
  horizonWeeks: 12,
  calendar: { announced: [] },
  prologue: [],
  numbers,
  payoffs: { buyer: worth(1, 0.5), seller: worth(0.4, 0.8) },
  story: [],
  notes: ['Everything about this case is invented.'],
  sources: {},
}

/** The same talks with neither side in a hurry. */
export const patientCar: Scenario = {
  ...usedCar,
  id: 'patient-car',
  title: 'A used car, and patience',
  numbers: { ...numbers, accept: read(0.03125, 0.015625, 0.0625) },
}
