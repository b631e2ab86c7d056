import { setup } from 'xstate'
import type { CarEventType } from './events'

const car = setup({
  types: {
    events: {} as { readonly [Type in CarEventType]: { readonly type: Type } }[CarEventType],
    meta: {} as {
      readonly party: 'buyer' | 'seller'
      readonly lane: 'price' | 'talks'
      readonly order: number
      readonly short: string
      readonly headline: string
      readonly explanation: string
    },
    tags: {} as 'answer' | 'agreed' | 'walked',
  },
})

/** Talks about a used car: each side can give way once, and either can leave. */
export const carMachine = car.createMachine({
  id: 'car',
  type: 'parallel',
  states: {
    asked: {
      initial: 'full',
      states: {
        full: {
          meta: {
            party: 'seller',
            lane: 'price',
            order: 0,
            short: 'Full price',
            headline: 'The full price is asked',
            explanation: 'SELLER stands by the advertisement.',
          },
          on: { 'seller.cuts': 'reduced' },
        },
        reduced: {
          meta: {
            party: 'seller',
            lane: 'price',
            order: 1,
            short: 'Reduced',
            headline: 'The price is cut',
            explanation: 'SELLER asks for less than in the advertisement.',
          },
        },
      },
    },
    offer: {
      initial: 'first',
      states: {
        first: {
          meta: {
            party: 'buyer',
            lane: 'price',
            order: 2,
            short: 'First offer',
            headline: 'The first offer stands',
            explanation: 'BUYER has not moved yet.',
          },
          on: { 'buyer.raises': 'better' },
        },
        better: {
          meta: {
            party: 'buyer',
            lane: 'price',
            order: 3,
            short: 'Better offer',
            headline: 'BUYER offers more',
            explanation: 'BUYER has raised the offer.',
          },
        },
      },
    },
    talks: {
      initial: 'open',
      states: {
        open: {
          meta: {
            party: 'buyer',
            lane: 'talks',
            order: 0,
            short: 'Talks',
            headline: 'Talks are open',
            explanation: 'BUYER and SELLER talk about the price.',
          },
          on: { 'buyer.accepts': 'settling', 'buyer.leaves': 'buyerGone', 'seller.leaves': 'sellerGone' },
        },
        settling: {
          tags: ['answer'],
          meta: {
            party: 'seller',
            lane: 'talks',
            order: 1,
            short: 'Guarantee?',
            headline: 'The price is agreed',
            explanation: 'SELLER gives a guarantee or none.',
          },
          on: { 'seller.guarantees': 'guaranteed', 'seller.excludes': 'asSeen' },
        },
        guaranteed: {
          tags: ['agreed'],
          meta: {
            party: 'seller',
            lane: 'talks',
            order: 2,
            short: 'Guaranteed',
            headline: 'Agreed with a guarantee',
            explanation: 'TARGET changes hands with a guarantee.',
          },
        },
        asSeen: {
          tags: ['agreed'],
          meta: {
            party: 'seller',
            lane: 'talks',
            order: 3,
            short: 'As seen',
            headline: 'Agreed as seen',
            explanation: 'TARGET changes hands as it stands.',
          },
        },
        buyerGone: {
          tags: ['walked'],
          meta: {
            party: 'buyer',
            lane: 'talks',
            order: 4,
            short: 'Buyer gone',
            headline: 'BUYER has left',
            explanation: 'BUYER looks elsewhere.',
          },
        },
        sellerGone: {
          tags: ['walked'],
          meta: {
            party: 'seller',
            lane: 'talks',
            order: 5,
            short: 'Seller gone',
            headline: 'SELLER has left',
            explanation: 'TARGET is no longer on offer.',
          },
        },
      },
    },
  },
})
