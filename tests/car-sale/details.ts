import type { NegotiationDetails } from '@/scenarios/details.types'

export const details: NegotiationDetails = {
  notModelled: [{ id: 'credit', label: 'Credit', reason: 'The car is paid at once.' }],
  milestones: [{ id: 'handshake', name: 'Handshake' }],
  measures: [
    {
      id: 'raises',
      name: 'Better offers',
      meaning: 'How often BUYER raises the offer.',
      unit: 'offers',
      digits: 2,
      counters: ['raises'],
    },
  ],
  seats: [
    { party: 'buyer', can: 'Raise the offer, accept, or leave.' },
    { party: 'seller', can: 'Cut the price, give a guarantee, or leave.' },
  ],
  end: { facts: [{ name: 'Better offers', counter: 'raises', none: 'none' }] },
  prices: {
    title: 'Price paid',
    plural: 'agreements',
    per: 'agreements of 100 per € AMOUNT thousand',
    tick: '€AMOUNT k',
    caption:
      'If they agree, the price is € MEDIAN thousand at the median and LOWEST to HIGHEST in 90 of 100 agreements.',
    none: 'With these numbers nobody agrees in time.',
  },
  notQuantified: ['What the time of both is worth.'],
  glossary: [{ term: 'guarantee', meaning: 'A promise to repair what breaks.', also: ['guarantees'] }],
  form: {
    blank: {
      words: { target: 'The car' },
      parties: { buyer: { name: 'Buyer' }, seller: { name: 'Seller' } },
      buyers: {},
    },
    prologue: { examples: 'an offer', event: 'buyer.raises' },
  },
  about: 'Talks about a used car as one machine of three: the price asked, the offer and the talks.',
}
