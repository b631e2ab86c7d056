import type { NotModelled } from '../details.types'
import { notModelled as firstNotModelled } from '../forced-sale/not-modelled'

/** Said anew: the reason is another one in this model, or the model has it now in part. */
const own: readonly NotModelled[] = [
  {
    id: 'tar_offer',
    label: 'Tariff relief offered for assent',
    reason:
      'Offered in public once, on 26 March 2025, and refused within a week. What a meeting can trade for assent is in the model as a truce and as a package; a price named in public, outside a meeting, has one case and no yes.',
  },
  {
    id: 'lasting_effects',
    label: 'Effects that fade over some weeks',
    reason:
      'The state remembers a refusal, a tie to trade and what a truce suspended, but not for how long: none of them fades by itself.',
  },
  {
    id: 'or_grant_again',
    label: 'A delay granted once is easier to grant again',
    reason: 'Tried, and it moved a sale by 0.3 in 100. Left out for a shorter list of numbers.',
  },
  {
    id: 'fee_and_stake',
    label: 'What each side concedes beside the algorithm',
    reason: 'A licence for the algorithm and a small stake stand for every concession on the terms of the sale.',
  },
]

/** Something the evidence names and the model leaves out, in words that are true of every case. */
export const notModelled: readonly NotModelled[] = [
  ...firstNotModelled.filter(({ id }) => !own.some((entry) => entry.id === id)),
  ...own,
]
