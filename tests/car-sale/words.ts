import {
  type ConditionState,
  type Negotiation,
  type OutcomeGroup,
  type OutcomeWords,
  UNRESOLVED,
} from '@/scenarios/negotiation'

export const groups = [
  {
    id: 'agreed',
    look: 'solid',
    name: 'Agreed',
    short: 'Agreed',
    letter: 'A',
    count: 'agreed',
    noun: 'an agreement',
    object: 'the agreement',
    happens: 'they agree',
    plural: 'agreements',
    meaning: 'TARGET changes hands.',
    claim: 'BUYER and SELLER agree within SPAN',
    ways: { show: 'Show guarantees', hide: 'Hide guarantees' },
  },
  {
    id: 'walked',
    look: 'hatched',
    name: 'Walked away',
    short: 'Walked',
    letter: 'W',
    count: 'walked away',
    noun: 'a walk-away',
    object: 'a walk-away',
    happens: 'one of them walks away',
    plural: 'walk-aways',
    meaning: 'One side has left the talks.',
    claim: 'one of them walks away',
  },
  {
    id: UNRESOLVED,
    look: 'hollow',
    name: 'Still talking',
    short: 'Talking',
    letter: 'T',
    count: 'still talking',
    noun: 'more talk',
    object: 'more talk',
    happens: 'the talks end in time',
    plural: 'undecided',
    meaning: 'Talks are open when the time is up.',
    claim: 'they still talk SPAN on',
  },
] as const satisfies readonly OutcomeGroup[]

export const outcomes = [
  {
    id: 'agreed_guaranteed',
    group: 'agreed',
    name: 'Agreed with a guarantee',
    short: 'Guaranteed',
    told: 'Agreed with a guarantee in week WHEN.',
    way: { label: 'with a guarantee', name: 'Agreed with a guarantee' },
  },
  {
    id: 'agreed_asSeen',
    group: 'agreed',
    name: 'Agreed as seen',
    short: 'As seen',
    told: 'Agreed as seen in week WHEN.',
    way: { label: 'as seen', name: 'Agreed as seen' },
  },
  {
    id: 'walked_buyer',
    group: 'walked',
    name: 'BUYER leaves',
    short: 'BUYER leaves',
    told: 'BUYER leaves in week WHEN.',
  },
  {
    id: 'walked_seller',
    group: 'walked',
    name: 'SELLER leaves',
    short: 'SELLER leaves',
    told: 'SELLER leaves in week WHEN.',
  },
  { id: 'open', group: UNRESOLVED, name: 'Still talking', short: 'Talking', told: 'Still talking after SPAN.' },
] as const satisfies readonly OutcomeWords[]

const state = (region: string, value: string, clause: ConditionState['clause']): ConditionState => ({
  id: `${region}.${value}`,
  region,
  value,
  clause,
})

export const conditionStates = [
  state('asked', 'full', ['the full price', 'is', 'be', 'asked']),
  state('asked', 'reduced', ['the price', 'is', 'be', 'cut']),
  state('offer', 'first', ['the first offer', 'stands', 'stand']),
  state('offer', 'better', ['a better offer', 'is', 'be', 'made']),
  state('talks', 'open', ['talks', 'are', 'be', 'open']),
  state('talks', 'guaranteed', ['a guarantee', 'is', 'be', 'given']),
  state('talks', 'asSeen', ['a guarantee', 'is', 'be', 'excluded']),
  state('talks', 'buyerGone', ['BUYER', 'has', 'have', 'left']),
  state('talks', 'sellerGone', ['SELLER', 'has', 'have', 'left']),
]

export const places: Negotiation['places'] = ({ parties, words }) => ({
  BUYER: parties.buyer?.name,
  SELLER: parties.seller?.name,
  TARGET: words.target,
})

export const payoffs = {
  payoffParties: [
    { id: 'buyer', name: 'BUYER' },
    { id: 'seller', name: 'SELLER' },
  ],
  payoffColumns: [
    { path: 'endings.agreed.guaranteed', group: 'endings', title: 'Guaranteed', row: 'Agreed with a guarantee' },
    { path: 'endings.agreed.asSeen', group: 'endings', title: 'As seen', row: 'Agreed as seen' },
    { path: 'endings.walked', group: 'endings', title: 'Walked away', row: 'One side walks away' },
    { path: 'endings.unresolved', group: 'endings', title: 'Still talking', row: 'Still talking' },
    { path: 'weeks.talking', group: 'weeks', title: 'Talking', row: 'Each week of talks' },
  ],
  payoffsOfEnding: (ending, group) => [
    group === 'agreed' ? `endings.agreed.${ending?.split('_')[1] ?? 'asSeen'}` : `endings.${group}`,
  ],
  priceOfEnding: (ending) => (ending.startsWith('agreed') ? 'price' : undefined),
} as const satisfies Partial<Negotiation>
