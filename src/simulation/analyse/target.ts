import type { OutcomeDefinition, Reward } from '@/engine'
import { groupsOf } from '../groups'
import type { Target } from './types'

/** Which outcomes belong to a target: 1 in those that do. @throws {RangeError} if it is neither a group nor an outcome. */
export function outcomesOf(outcomes: readonly OutcomeDefinition[], target: Target): Uint8Array {
  const member = Uint8Array.from(outcomes, ({ id, group }) => Number(id === target || group === target))
  if (!member.includes(1)) {
    const known = [...groupsOf(outcomes), ...outcomes.map(({ id }) => id)].join(', ')
    throw new RangeError(`"${target}" is neither a group of endings nor an outcome; known are ${known}.`)
  }
  return member
}

/** Every target: the groups, then every outcome. */
export const allTargets = (outcomes: readonly OutcomeDefinition[]): readonly Target[] => [
  ...groupsOf(outcomes),
  ...outcomes.map(({ id }) => id),
]

/** The reward whose expectation is the chance of a target. */
export function targetReward(
  chain: { readonly n: number; readonly outcome: Uint8Array; readonly outcomes: readonly OutcomeDefinition[] },
  target: Target,
): Reward {
  const member = outcomesOf(chain.outcomes, target)
  return { terminal: Float64Array.from({ length: chain.n }, (_, s) => member[chain.outcome[s] ?? 0] ?? 0) }
}
