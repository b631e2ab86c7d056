import type { Chain } from '../chain/chain'
import type { Condition } from './condition'

/**
 * Why conditions have probability 0: one of them alone (`week`: the first week it can happen, or from which it always
 * has; undefined: it cannot happen at all), two that exclude each other, or only all of them together.
 */
export type Impossible = {
  readonly kind: 'tooEarly' | 'never' | 'always' | 'exclusive' | 'together'
  readonly conditions: readonly number[] // indices into the conditions asked
  readonly week?: number
  readonly because: string
}

type ProbabilityOf = (conditions: readonly Condition[]) => number

const claimOf = ({ name, happened, by }: Condition): string =>
  `"${name}"${happened ? '' : ' not'}${by === undefined ? '' : ` by week ${by}`}`

/** Finds the smallest reason, by asking for the probability of each condition alone and then of each pair. */
export function whyImpossible(
  chain: Chain,
  conditions: readonly Condition[],
  probabilityOf: ProbabilityOf,
): Impossible {
  for (const [i, condition] of conditions.entries()) {
    if (probabilityOf([condition]) === 0) return { conditions: [i], ...whyAlone(chain, condition, probabilityOf) }
  }
  for (const [i, one] of conditions.entries()) {
    for (const [k, other] of conditions.slice(0, i).entries()) {
      if (probabilityOf([other, one]) > 0) continue
      const because = `impossible because ${claimOf(other)} and ${claimOf(one)} exclude each other`
      return { kind: 'exclusive', conditions: [k, i], because }
    }
  }
  const all = conditions.map(claimOf).join(', ')
  const because = `impossible because ${all} cannot all hold together, though any two of them can`
  return { kind: 'together', conditions: conditions.map((_, i) => i), because }
}

function whyAlone(chain: Chain, condition: Condition, probabilityOf: ProbabilityOf): Omit<Impossible, 'conditions'> {
  const { name } = condition
  const byWeek = (week: number) => probabilityOf([{ ...condition, by: week }])
  if (!condition.happened) {
    const week = firstWeek(chain.horizon, (w) => byWeek(w) === 0)
    return { kind: 'always', week, because: `impossible because "${name}" has always happened by week ${week}` }
  }
  if (byWeek(chain.horizon) === 0)
    return { kind: 'never', because: `impossible because "${name}" cannot happen within ${chain.horizon} weeks` }
  const week = firstWeek(chain.horizon, (w) => byWeek(w) > 0)
  return { kind: 'tooEarly', week, because: `impossible because "${name}" cannot happen before week ${week}` }
}

/** The first week for which something holds that holds in every later week and in the last; by bisection. */
function firstWeek(horizon: number, holds: (week: number) => boolean): number {
  let [low, high] = [0, horizon]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
