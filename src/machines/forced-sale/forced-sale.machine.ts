import { banStates } from './ban.machine'
import { bidderTransitions } from './bidder-deal.machine'
import { deadlineExtensionStates } from './deadline-extension.machine'
import { divestitureRegion, termsRegion } from './divestiture.machine'
import { negotiation } from './forced-sale.setup'
import { homeAnswerRegion, stanceRegion } from './home-answer.machine'
import { tariffThreatRegion } from './tariff-threat.machine'

/**
 * A forced sale: what CAN happen, without any number. Parallel and pure: no time, chance, date or side effect.
 * States tagged `answer` take no time; `sold`, `kept` and `banned` are endings.
 */
export const negotiationMachine = negotiation.createMachine({
  id: 'negotiation',
  type: 'parallel',
  context: { delays: 0, bidders: 0, buyer: null },
  on: bidderTransitions,
  states: {
    law: { initial: 'delayed', states: { ...deadlineExtensionStates, ...banStates } },
    deal: divestitureRegion,
    tariffs: tariffThreatRegion,
    terms: termsRegion,
    home: homeAnswerRegion,
    stance: stanceRegion,
  },
})
