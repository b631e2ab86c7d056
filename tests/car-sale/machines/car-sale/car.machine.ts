import { setup } from 'xstate'
import type { CarEvent } from './car-events'

const car = setup({ types: { events: {} as CarEvent, tags: {} as 'answer' | 'agreed' | 'walked' } })

/** Talks about a used car: each side can give way once, and either can leave. */
export const carMachine = car.createMachine({
  id: 'car',
  type: 'parallel',
  states: {
    asked: {
      initial: 'full',
      states: { full: { on: { 'seller.cuts': 'reduced' } }, reduced: {} },
    },
    offer: {
      initial: 'first',
      states: { first: { on: { 'buyer.raises': 'better' } }, better: {} },
    },
    talks: {
      initial: 'open',
      states: {
        open: { on: { 'buyer.accepts': 'settling', 'buyer.leaves': 'buyerGone', 'seller.leaves': 'sellerGone' } },
        settling: { tags: ['answer'], on: { 'seller.guarantees': 'guaranteed', 'seller.excludes': 'asSeen' } },
        guaranteed: { tags: ['agreed'] },
        asSeen: { tags: ['agreed'] },
        buyerGone: { tags: ['walked'] },
        sellerGone: { tags: ['walked'] },
      },
    },
  },
})
