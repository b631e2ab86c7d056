import type { NegotiationDetails } from '../details.types'
import { details as firstDetails } from '../forced-sale/details'
import { glossary } from './glossary'
import { notModelled } from './not-modelled'
import { end, seats } from './step-words'

export const details: NegotiationDetails = {
  ...firstDetails,
  notModelled,
  glossary,
  seats,
  end,
  about:
    'A forced sale as one machine of five mechanisms: deadline extension, ban, divestiture, bidder deal and tariff threat. A week asks about trade, HOME, the sale, the bidders and the law, in this order; then the deadline comes, if it is due.',
}
