import { readingsAt } from '../../readings'
import type { StrikeScenario } from '../strike-scenario'
import { variantOf } from './shared/variant-of'
import { strikeGeneric } from './strike-generic.scenario'

const { judged } = readingsAt(strikeGeneric.startDate)

/** The same dispute under a law that makes the last day firm: no extension, and an arbitrator soon after it. */
export const strikeFirmDeadline: StrikeScenario = variantOf(strikeGeneric, {
  id: 'strike-firm-deadline',
  title: 'Hypothetical: a deadline by law',
  briefing:
    'Hypothetical: the same union and firm, but a law makes the last day firm. The contract is hardly ever extended, strikes are all but barred, and an arbitrator sets the terms soon after. Does a firm date bring agreement?',
  question: 'With a deadline by law, will the union and the firm agree before the terms are set for them?',
  numbers: {
    extend: judged([0, 0.01, 0.05], 'Judgement: the law allows no extension but for a vote that is already called.'),
    or_near: judged([1.5, 3, 6], 'Judgement: a date that will not move presses more than one that may.'),
    last_hour: judged([0.15, 0.35, 0.6], 'Judgement: with an arbitrator at the door more is agreed in the last hour.'),
    strike_expiry: judged([0.005, 0.02, 0.08], 'Judgement: a strike would break the law, and fines follow.'),
    strike_late: judged([0, 0.0005, 0.002], 'Judgement: as on the last day.'),
    impose: judged(
      [0.05, 0.12, 0.3],
      'Judgement: an arbitrator sets the terms within about eight weeks, as such laws ask.',
    ),
  },
  notes: [
    'Hypothetical. Differs from the strike in general in six numbers: extensions, the pull of the last day and of its last hour, strikes at once and later, and how soon terms are imposed. All else is shared.',
  ],
})
