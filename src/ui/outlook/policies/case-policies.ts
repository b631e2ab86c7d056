import type { ScenarioPolicy } from '@/scenarios/scenario.types'
import { movesAnything, type PolicyStanding, standingOf } from '@/simulation/policy-path'
import type { Recipe } from '@/simulation/types'
import { fromCase } from '@/ui/state/case'
import { createStore } from '@/ui/state/store'

/** Shown at once; the others are a press away. */
const SHOWN = 5

/** A policy as the recipe on screen has it. */
export type StandingPolicy = PolicyStanding & {
  readonly policy: ScenarioPolicy
  readonly isMoved: boolean
}

/** What the open case offers to be done as a whole, and where the recipe has taken it. */
export const casePolicies = fromCase(({ scenario }) => {
  const bases = Object.fromEntries(Object.entries(scenario.numbers).map(([id, { base }]) => [id, base]))
  const policies = (scenario.policies ?? []).filter((policy) => movesAnything(policy, bases))

  const standingIn = ({ changes }: Pick<Recipe, 'changes'>, policy: ScenarioPolicy): StandingPolicy => ({
    policy,
    ...standingOf(policy, bases, { ...bases, ...changes }),
    isMoved: policy.numbers.some(({ id }) => changes[id] !== undefined),
  })

  /** The policy that a hand moved last: what is said of the answer is said of it. */
  const lastMoved = createStore<string | undefined>(undefined)

  return { bases, policies, lastMoved, first: policies.slice(0, SHOWN), more: policies.slice(SHOWN), standingIn }
})
