import { readingsAt } from '../../../readings'
import type { ScenarioNumber } from '../../../scenario.types'
import type { ParameterId } from '../../parameter-catalogue'
import { amountsNumbers } from './amounts-numbers'
import { offersNumbers } from './offers-numbers'
import { pressureNumbers } from './pressure-numbers'
import { START } from './start'

const { judged, read } = readingsAt(START)

const contractNumbers = {
  near_weeks: judged([1, 2, 4], 'Judgement: talks get serious in the last two weeks or so.'),
  extension_weeks: judged([2, 4, 8], 'Judgement: contracts are extended by a few weeks at a time.'),
  last_hour: judged(
    [0.08, 0.2, 0.4],
    'Judgement: agreements bunch at a deadline. Set so that, with the weeks before it, some four in ten contracts are agreed on by the last day.',
    ['E60'],
  ),
  extend: judged([0.05, 0.15, 0.35], 'Judgement: some contracts are stretched, most run out.', ['E59']),
  vote_week: judged([0.6, 0.85, 0.95], 'Judgement: members vote within days, sooner when a strike waits for it.'),
  vote_down: judged([0.03, 0.1, 0.2], 'Judgement: most agreements pass, and a lost vote makes news.'),
}

const thirdPartyNumbers = {
  mediator_call: judged(
    [0.03, 0.06, 0.12],
    'Judgement: seldom called while there is work. With the next number it puts a mediator into four of five strikes.',
    ['E61'],
  ),
  or_stoppage_call: read(
    'B',
    [5, 12, 25],
    'In 330 of 409 stoppages of 1996 a mediator was at hand, four in five. This is what it takes, since half of all strikes are over in four weeks.',
    ['E61', 'E53'],
    '1996-12-31',
  ),
  mediator_proposes: judged([0.08, 0.2, 0.4], 'Judgement: a mediator listens for some weeks and then proposes.'),
  or_proposal: judged([1, 1.8, 3], 'Judgement: a proposal of a third side lets both move without losing face.'),
  cooling_off: judged([0, 0.002, 0.01], 'Judgement: an order to go back to work is rare outside a few trades.'),
  resume: judged([0.15, 0.35, 0.6], 'Judgement: after months back at work a strike is hard to call again.'),
  impose: judged([0, 0.0005, 0.003], 'Judgement: terms set by law are rare in private firms.'),
}

/** Every number of the case. What the record does not hold is judgement, and its range is wide. */
export const numbers: Record<ParameterId, ScenarioNumber> = {
  ...offersNumbers,
  ...contractNumbers,
  ...pressureNumbers,
  ...thirdPartyNumbers,
  ...amountsNumbers,
}
