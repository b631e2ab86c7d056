import type { Parameter } from '@/scenarios/parameter.types'

const weekly = { kind: 'weekly', unit: 'probability per week', condition: 'while talks are open' } as const
const aChance = { min: 0, max: 1, step: 0.01 }

export const parameters = [
  {
    id: 'cut',
    label: 'SELLER cuts the price',
    meaning: 'The chance in a week that the full price is given up.',
    party: 'seller',
    ...weekly,
    ...aChance,
  },
  {
    id: 'raise',
    label: 'BUYER raises the offer',
    meaning: 'The chance in a week that the first offer is given up.',
    party: 'buyer',
    ...weekly,
    ...aChance,
  },
  {
    id: 'accept',
    label: 'BUYER accepts',
    meaning: 'The chance in a week of a handshake while neither side has moved.',
    party: 'buyer',
    ...weekly,
    ...aChance,
  },
  {
    id: 'or_step',
    label: 'Each step towards each other helps',
    meaning: 'The odds of a handshake are multiplied by this for a price cut and for a better offer.',
    party: 'buyer',
    kind: 'odds',
    unit: 'odds ratio per step',
    shifts: ['accept'],
    min: 0.01,
    max: 100,
    step: 0.1,
  },
  {
    id: 'buyer_leaves',
    label: 'BUYER leaves',
    meaning: 'The chance in a week that BUYER looks elsewhere.',
    party: 'buyer',
    ...weekly,
    ...aChance,
  },
  {
    id: 'seller_leaves',
    label: 'SELLER leaves',
    meaning: 'The chance in a week that the advertisement is withdrawn.',
    party: 'seller',
    ...weekly,
    ...aChance,
  },
  {
    id: 'guarantee',
    label: 'SELLER gives a guarantee',
    meaning: 'The chance that a handshake comes with a guarantee.',
    party: 'seller',
    kind: 'occasion',
    unit: 'probability',
    occasion: 'handshakes',
    ...aChance,
  },
  {
    id: 'price',
    label: 'Price of TARGET',
    meaning: 'What BUYER pays.',
    party: 'buyer',
    kind: 'amount',
    unit: '€ thousand',
    min: 0,
    max: 100,
    step: 0.5,
  },
] as const satisfies readonly Parameter[]

export type CarNumber = (typeof parameters)[number]['id']
