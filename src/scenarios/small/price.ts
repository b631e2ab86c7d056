import type { PriceDetails } from '../details.types'
import type { OutcomeGroup } from '../negotiation'
import type { PriceWords } from '../price.types'

/** What is paid: the number that is the mode of its law, its field in exports, and how it is told, with AMOUNT in it. */
export type Paid = Pick<PriceWords, 'field' | 'unit' | 'told'> & { readonly number: string }

/** A price in words: of what it is, and what is told of those that are paid. */
export function priceWords(
  { field, unit, told }: Paid,
  { noun, plural, happens }: OutcomeGroup,
): { readonly price: PriceWords; readonly prices: PriceDetails } {
  return {
    price: { name: 'Price', meaning: `Of futures that end in ${noun}.`, field, unit, told },
    prices: {
      title: 'Price paid',
      plural,
      per: `${plural} of 100 per ${told}`,
      tick: 'AMOUNT',
      caption: `If ${happens}, the price is ${told.replace('AMOUNT', 'MEDIAN')} at the median and LOWEST to HIGHEST in 90 of 100 ${plural}.`,
      none: 'With these numbers nothing is ever paid.',
    },
  }
}
