import type { Ending } from '@/scenarios/small/endings'
import type { Regions, StandIn } from '@/scenarios/small/regions'

export const regions = {
  asked: {
    name: 'The price asked',
    states: {
      full: ['the full price', 'is', 'be', 'asked'],
      reduced: ['the price', 'is', 'be', 'cut'],
    },
  },
  offer: {
    name: 'The offer',
    states: {
      first: ['the first offer', 'stands', 'stand'],
      better: ['a better offer', 'is', 'be', 'made'],
    },
  },
  talks: {
    name: 'The talks',
    states: {
      open: ['talks', 'are', 'be', 'open'],
      settling: 'The price is agreed',
      guaranteed: ['a guarantee', 'is', 'be', 'given'],
      asSeen: ['a guarantee', 'is', 'be', 'excluded'],
      buyerGone: ['BUYER', 'has', 'have', 'left'],
      sellerGone: ['SELLER', 'has', 'have', 'left'],
    },
  },
} as const satisfies Regions

/** Where the talks stand: the state of each region. */
export type CarView = StandIn<typeof regions>

export const endings = [
  {
    id: 'agreed',
    name: 'Agreed',
    noun: 'an agreement',
    plural: 'agreements',
    happens: 'they agree',
    meaning: 'TARGET changes hands.',
    states: { 'talks.guaranteed': 'Agreed with a guarantee', 'talks.asSeen': 'Agreed as seen' },
  },
  {
    id: 'walked',
    name: 'Walked away',
    noun: 'a walk-away',
    plural: 'walk-aways',
    happens: 'one of them walks away',
    meaning: 'One side has left the talks.',
    states: { 'talks.buyerGone': 'BUYER leaves', 'talks.sellerGone': 'SELLER leaves' },
  },
] as const satisfies readonly Ending[]
