import type { Parameter } from '@/scenarios/parameter.types'
import { amount, occasion, odds, weekly } from '@/scenarios/parameter-kinds'

const condition = 'while talks are open'

export const numbers = [
  weekly({
    id: 'cut',
    label: 'SELLER cuts the price',
    meaning: 'The chance in a week that the full price is given up.',
    party: 'seller',
    condition,
  }),
  weekly({
    id: 'raise',
    label: 'BUYER raises the offer',
    meaning: 'The chance in a week that the first offer is given up.',
    party: 'buyer',
    condition,
  }),
  weekly({
    id: 'accept',
    label: 'BUYER accepts',
    meaning: 'The chance in a week of a handshake while neither side has moved.',
    party: 'buyer',
    condition,
  }),
  odds({
    id: 'or_step',
    label: 'Each step towards each other helps',
    meaning: 'The odds of a handshake are multiplied by this for a price cut and for a better offer.',
    party: 'buyer',
    shifts: ['accept'],
  }),
  weekly({
    id: 'buyer_leaves',
    label: 'BUYER leaves',
    meaning: 'The chance in a week that BUYER looks elsewhere.',
    party: 'buyer',
    condition,
  }),
  weekly({
    id: 'seller_leaves',
    label: 'SELLER leaves',
    meaning: 'The chance in a week that the advertisement is withdrawn.',
    party: 'seller',
    condition,
  }),
  occasion({
    id: 'guarantee',
    label: 'SELLER gives a guarantee',
    meaning: 'The chance that a handshake comes with a guarantee.',
    party: 'seller',
    unit: 'probability',
    occasion: 'handshakes',
  }),
  amount({
    id: 'price',
    label: 'Price of TARGET',
    meaning: 'What BUYER pays.',
    party: 'buyer',
    unit: '€ thousand',
    max: 100,
    step: 0.5,
  }),
] as const satisfies readonly Parameter[]

export type CarNumber = (typeof numbers)[number]['id']
