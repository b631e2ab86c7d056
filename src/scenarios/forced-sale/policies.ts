import type { ScenarioPolicy } from '../scenario.types'
import type { ForcedSaleScenario } from './forced-sale-scenario'
import type { ParameterId } from './parameter-catalogue'

type Chosen = Omit<ScenarioPolicy, 'numbers' | 'caption'> & {
  /** The first one is what the policy is about: a case in which it has no room has no such policy. */
  readonly numbers: readonly [ParameterId, ...ParameterId[]]
  readonly caption?: {
    readonly text: string
    readonly chance: ParameterId
    readonly raisedBy?: ParameterId
    readonly loweredBy?: ParameterId
  }
}

const chosen: readonly Chosen[] = [
  {
    id: 'deadline',
    parties: ['host'],
    question: 'How firm is the deadline?',
    numbers: ['resolve_us', 'credibility'],
    caption: { text: 'puts off SHARE deadlines', chance: 'ext_grant', loweredBy: 'resolve_us' },
  },
  {
    id: 'tariffs',
    parties: ['host'],
    question: 'How hard does it push with tariffs?',
    numbers: ['tar_threat', 'tar_threat_truce', 'tar_impose'],
    caption: { text: 'a threat about EVERY, fewer in a truce', chance: 'tar_threat' },
  },
  {
    id: 'meetings',
    parties: ['host', 'home'],
    question: 'How often do the two sides meet?',
    numbers: ['round'],
    caption: { text: 'about EVERY, more in a truce', chance: 'round' },
  },
  {
    id: 'home',
    parties: ['home'],
    question: 'How willing is HOME?',
    numbers: ['will_home'],
    caption: { text: 'yes to a full sale at SHARE meetings', chance: 'bj_round', raisedBy: 'will_home' },
  },
  {
    id: 'owner',
    parties: ['owner'],
    question: 'How willing is OWNER?',
    numbers: ['will_owner'],
    caption: { text: 'opens talks within about WEEKS', chance: 'bd_open', raisedBy: 'will_owner' },
  },
  {
    id: 'terms',
    parties: ['host'],
    question: 'Will HOST accept a licence?',
    numbers: ['us_concede'],
    caption: { text: 'gives way within about WEEKS', chance: 'us_concede' },
  },
  {
    id: 'truces',
    parties: ['host', 'home'],
    question: 'How often does a meeting bring a truce?',
    numbers: ['meet_truce'],
    caption: { text: 'SHARE meetings', chance: 'meet_truce' },
  },
  {
    id: 'paperwork',
    parties: ['both'],
    question: 'How fast is the paperwork?',
    numbers: ['pace'],
    caption: { text: 'a plan approved within about WEEKS', chance: 'determ', raisedBy: 'pace' },
  },
  {
    id: 'newcomers',
    parties: ['bidder'],
    question: 'How often does a new bidder come in?',
    numbers: ['bid_enter'],
    caption: { text: 'about EVERY', chance: 'bid_enter' },
  },
]

/**
 * The policies of a case, from its own numbers: each goes from the low end of its numbers' evidence to the high end. One
 * place for all cases, so that a variant that reads a number anew has its policy follow, and none can name an end that its
 * evidence does not reach. What has no room in a case, as tariffs in one without them, is no policy there.
 */
export const policiesOf = (numbers: ForcedSaleScenario['numbers']): readonly ScenarioPolicy[] =>
  chosen
    .filter(({ numbers: [about] }) => numbers[about].low < numbers[about].high)
    .map((policy) => ({
      ...policy,
      numbers: policy.numbers.map((id) => ({ id, ends: [numbers[id].low, numbers[id].high] })),
    }))
