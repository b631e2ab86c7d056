import { chance, rest, type TableRow } from '@/engine'
import type { CarView } from './words'

/** What can happen in a week of talks. Each step towards each other makes a handshake likelier. */
export function chances({ asked, offer }: CarView): readonly TableRow[] {
  const steps = [asked === 'reduced', offer === 'better'].filter(Boolean).map(() => 'or_step')
  return [
    { event: 'seller.cuts', factors: [chance('cut')] },
    { event: 'buyer.raises', factors: [chance('raise')] },
    { event: 'buyer.accepts', factors: [chance('accept', ...steps)] },
    { event: 'buyer.leaves', factors: [chance('buyer_leaves')] },
    { event: 'seller.leaves', factors: [chance('seller_leaves')] },
  ]
}

/** A handshake is answered at once: with a guarantee, or without. */
export const answers = ({ talks }: CarView): readonly TableRow[] =>
  talks === 'settling'
    ? [
        { event: 'seller.guarantees', factors: [chance('guarantee')] },
        { event: 'seller.excludes', factors: [rest('guarantee')] },
      ]
    : []
