import { readingsAt } from '../../readings'
import type { StrikeScenario } from '../strike-scenario'
import { variantOf } from './shared/variant-of'
import { strikeGeneric } from './strike-generic.scenario'

const { judged } = readingsAt(strikeGeneric.startDate)

/** The same dispute with a strike fund that lasts, and a union that knows it. */
export const strikeStrongFund: StrikeScenario = variantOf(strikeGeneric, {
  id: 'strike-strong-fund',
  title: 'Hypothetical: a strong strike fund',
  briefing:
    'Hypothetical: the same union and firm, but the union has saved for years. Its fund pays strikers for most of a year, its members vote to strike sooner, and it strikes more often. Who gains from that, and who pays?',
  question: 'With a strong strike fund, will the union and the firm settle without a strike?',
  numbers: {
    fund_falls: judged(
      [0.005, 0.02, 0.05],
      'Judgement: a fund that lasts most of a year, four times as long as in the case it differs from.',
    ),
    strike_vote: judged([0.1, 0.22, 0.4], 'Judgement: members who will be paid vote to strike sooner.'),
    strike_expiry: judged([0.15, 0.35, 0.6], 'Judgement: about twice as often as in the case it differs from.'),
    strike_late: judged(
      [0.003, 0.009, 0.025],
      'Judgement: three times as often, since a union that can wait can also begin late.',
    ),
    or_mandate: judged([1.2, 2, 3.5], 'Judgement: a strike vote threatens the firm more where the strike can last.'),
  },
  notes: [
    'Hypothetical. Differs from the strike in general in five numbers: how fast the fund falls, how soon members vote to strike, how often the union strikes at once and later, and how hard a strike vote presses the firm. All else is shared.',
  ],
})
