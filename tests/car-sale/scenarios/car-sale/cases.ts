import type { PresetEntry } from '@/scenarios/preset.types'

export const carCases: readonly PresetEntry[] = [
  {
    id: 'used-car',
    title: 'A used car',
    group: 'hypothetical',
    startDate: '2024-03-04',
    summary: 'Two people talk about a car.',
    load: async () => (await import('./used-car.scenario')).usedCar,
  },
  {
    id: 'patient-car',
    title: 'A used car, and patience',
    group: 'variant',
    variantOf: 'used-car',
    startDate: '2024-03-04',
    summary: 'Neither side is in a hurry.',
    load: async () => (await import('./used-car.scenario')).patientCar,
  },
]
