import type { ScenarioPolicy } from '../scenario.types'
import type { ParameterId } from './parameter-catalogue'
import type { StrikeScenario } from './strike-scenario'

/** A number of a policy; `falls` where more of the policy means less of the number. */
type Moved = { readonly id: ParameterId; readonly falls?: true }

type Chosen = Omit<ScenarioPolicy, 'numbers' | 'caption'> & {
  readonly numbers: readonly Moved[]
  readonly caption: { readonly text: string; readonly chance: ParameterId }
}

const chosen: readonly Chosen[] = [
  {
    id: 'strike',
    parties: ['union'],
    question: 'How ready is UNION to strike?',
    numbers: [{ id: 'strike_vote' }, { id: 'strike_expiry' }, { id: 'strike_late' }],
    caption: { text: 'SHARE times, once the members agree', chance: 'strike_expiry' },
  },
  {
    id: 'fund',
    parties: ['union'],
    question: 'How well is the strike fund filled?',
    numbers: [{ id: 'fund_falls', falls: true }, { id: 'or_mandate' }],
    caption: { text: 'runs low after about WEEKS', chance: 'fund_falls' },
  },
  {
    id: 'deadline',
    parties: ['union', 'firm'],
    question: 'How firm is the last day?',
    numbers: [{ id: 'extend', falls: true }, { id: 'or_near' }, { id: 'last_hour' }],
    caption: { text: 'SHARE contracts extended', chance: 'extend' },
  },
  {
    id: 'mediation',
    parties: ['union', 'firm'],
    question: 'How soon do they call a mediator?',
    numbers: [{ id: 'mediator_call' }, { id: 'mediator_proposes' }],
    caption: { text: 'within about WEEKS, sooner in a strike', chance: 'mediator_call' },
  },
  {
    id: 'firm',
    parties: ['firm'],
    question: 'How readily does FIRM move?',
    numbers: [{ id: 'firm_moves' }, { id: 'firm_accepts' }],
    caption: { text: 'a better offer within about WEEKS', chance: 'firm_moves' },
  },
  {
    id: 'stock',
    parties: ['firm'],
    question: 'How full is the stock of FIRM?',
    numbers: [{ id: 'stock_falls', falls: true }],
    caption: { text: 'runs low after about WEEKS', chance: 'stock_falls' },
  },
  {
    id: 'members',
    parties: ['union'],
    question: 'How hard to please are the members?',
    numbers: [{ id: 'vote_down' }],
    caption: { text: 'SHARE votes are lost', chance: 'vote_down' },
  },
  {
    id: 'law',
    parties: ['law'],
    question: 'How readily does the law step in?',
    numbers: [{ id: 'cooling_off' }, { id: 'impose' }],
    caption: { text: 'a stoppage is halted about EVERY', chance: 'cooling_off' },
  },
]

/** The policies of a case, from its own numbers: each goes from one end of its numbers' evidence to the other. */
export const policiesOf = (numbers: StrikeScenario['numbers']): readonly ScenarioPolicy[] =>
  chosen.map((policy) => ({
    ...policy,
    numbers: policy.numbers.map(({ id, falls }) => {
      const { low, high } = numbers[id]
      return { id, ends: falls ? [high, low] : [low, high] }
    }),
  }))
