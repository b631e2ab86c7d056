import { type ChainModel, chance, compileGraph, packGraph, rest, type Snapshot, type TableRow } from '@/engine'
import type { NegotiationStates, View } from '@/scenarios/negotiation'
import { carEvents } from './events'
import { carMachine } from './machine'
import { outcomes } from './words'

export const VERSION = '1.0.0'
export const QUESTIONS = ['offer'] as const
export const WEEK_KINDS = ['plain']

const ASKED = ['full', 'reduced']
const OFFER = ['first', 'better']
const TALKS = ['open', 'settling', 'guaranteed', 'asSeen', 'buyerGone', 'sellerGone']
const OUTCOME: Readonly<Record<string, string>> = {
  guaranteed: 'agreed_guaranteed',
  asSeen: 'agreed_asSeen',
  buyerGone: 'walked_buyer',
  sellerGone: 'walked_seller',
}

type CarView = { readonly asked: string; readonly offer: string; readonly talks: string }

const keyOf = ({ asked, offer, talks }: CarView): number =>
  (ASKED.indexOf(asked) * OFFER.length + OFFER.indexOf(offer)) * TALKS.length + TALKS.indexOf(talks)

const viewOfKey = (key: number): CarView => ({
  asked: ASKED[Math.floor(key / TALKS.length / OFFER.length)] ?? '',
  offer: OFFER[Math.floor(key / TALKS.length) % OFFER.length] ?? '',
  talks: TALKS[key % TALKS.length] ?? '',
})

function offerRows({ asked, offer }: CarView): readonly TableRow[] {
  const steps = [asked === 'reduced', offer === 'better'].filter(Boolean).map(() => 'or_step')
  return [
    { event: 'seller.cuts', factors: [chance('cut')] },
    { event: 'buyer.raises', factors: [chance('raise')] },
    { event: 'buyer.accepts', factors: [chance('accept', ...steps)] },
    { event: 'buyer.leaves', factors: [chance('buyer_leaves')] },
    { event: 'seller.leaves', factors: [chance('seller_leaves')] },
  ]
}

const carModel: ChainModel<CarView> = {
  version: VERSION,
  machine: carMachine,
  events: Object.keys(carEvents),
  outcomes: outcomes.map(({ id, group }) => ({ id, group })),
  counters: [{ id: 'raises', events: ['buyer.raises'] }],
  view: ({ value: { asked, offer, talks } }: Snapshot) => ({ asked, offer, talks }),
  key: keyOf,
  isAnswer: (snapshot) => snapshot.hasTag('answer'),
  outcome: ({ talks }) => OUTCOME[talks] ?? 'open',
  ending: ({ talks }) => OUTCOME[talks],
  weekKinds: WEEK_KINDS,
  questions: [{ id: QUESTIONS[0], rows: offerRows }],
  scheduling: 'replaces',
  scheduledOnly: [],
  answers: ({ talks }) =>
    talks === 'settling'
      ? [
          { event: 'seller.guarantees', factors: [chance('guarantee')] },
          { event: 'seller.excludes', factors: [rest('guarantee')] },
        ]
      : [],
}

export const model = carModel as unknown as ChainModel<View>

const valueIn = (key: number, region: string): unknown => new Map(Object.entries(viewOfKey(key))).get(region)

/** Compiled when asked for: a test keeps no graph. */
export const states: NegotiationStates = {
  packed: packGraph(compileGraph(model)),
  viewOfKey,
  isInState: (key, { region, value }) => valueIn(key, region) === value,
  isInEnding: (ending, { region, value }) => region === 'talks' && OUTCOME[value] === ending,
  weekConditions: () => ['talking'],
}
