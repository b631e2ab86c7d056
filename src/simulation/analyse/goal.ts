import { type ChangeProblem, type LeastChange, leastChange, type Numbers, outcomeShares, solveForward } from '@/engine'
import { isWhole } from '@/scenarios/number-rules'
import { parameterOf } from '@/scenarios/parameter-of'
import type { BareCase } from '@/scenarios/scenario.schema'
import { chainOf } from '../negotiation-chain'
import { lawOf } from '../number-law'
import type { OpenNegotiation } from '../open-negotiation'
import { movingNumbers } from './moving-numbers'
import { tableSlopes } from './slopes'
import { outcomesOf } from './target'
import type { Goal, GoalAnswer, GoalResult } from './types'

/** A goal counts as met within a twentieth of a point. */
export const GOAL_TOLERANCE = 0.0005
/** What the search aims at, so that the last digit shown is the wished one. */
const AIM = 0.000_02
const ANSWERS = 3

/**
 * The smallest changes (Σ |change| ÷ half-range, inside the ranges) that bring a target to a wished chance, cheapest first. The
 * second and third answer leave out the leading number of those before, so they are other ways and not the same one
 * again. Whole numbers stay: no small change of one exists. Smallest as far as `leastChange` finds it; every chance given is the exact one at the changes. Yields before each
 * exact answer (some ten milliseconds) and each look at the slopes (about a hundred). A wish that no change within the ranges reaches comes back with the nearest found: all numbers at
 * the ends their slopes point to.
 * @throws {RangeError} for a wished chance outside [0, 1] or an unknown target.
 */
export function* seekGoal(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
  { target, wished }: Goal,
): Generator<void, GoalResult> {
  if (!(wished >= 0 && wished <= 1)) throw new RangeError(`A chance of ${wished} was wished; it must lie in 0 … 1.`)
  const moving = movingNumbers(negotiation, scenario, changes, horizonWeeks).moving.filter(
    (id) => !isWhole(parameterOf(negotiation, id)),
  )
  const excluded = new Set<string>()
  const problem = problemOf(negotiation, scenario, changes, horizonWeeks, { target, wished }, moving)
  const now = problem.evaluate(problem.start)
  if (Math.abs(now - wished) <= GOAL_TOLERANCE) return { kind: 'there', now }
  const answers: GoalAnswer[] = []
  while (answers.length < ANSWERS) {
    const unit = problem.unit.map((half, i) => (excluded.has(moving[i] ?? '') ? 0 : half))
    const found = yield* leastChange({ ...problem, unit })
    const answer = answerOf(problem, moving, changes, found)
    if (!found.reached && answers.length === 0) return { kind: 'outOfReach', now, best: answer }
    const leading = answer.moves[0]
    if (!found.reached || leading === undefined) break
    answers.push(answer)
    excluded.add(leading.id)
  }
  return { kind: 'found', now, answers: answers.toSorted((a, b) => a.cost - b.cost) }
}

function problemOf(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
  { target, wished }: Goal,
  moving: readonly string[],
): ChangeProblem {
  const laws = moving.map((id) => lawOf(scenario, changes, id))
  const member = outcomesOf(negotiation.graph.outcomes, target)
  const numbersAt = (x: Float64Array): Numbers => ({
    ...changes,
    ...Object.fromEntries(moving.map((id, i) => [id, x[i] ?? 0])),
  })
  return {
    start: Float64Array.from(laws, ({ reading }) => reading),
    low: Float64Array.from(laws, ({ low }) => low),
    high: Float64Array.from(laws, ({ high }) => high),
    unit: Float64Array.from(laws, ({ low, high }) => (high - low) / 2),
    goal: wished,
    tolerance: AIM,
    evaluate: (x) => {
      const chain = chainOf(negotiation, scenario, numbersAt(x), horizonWeeks)
      return outcomeShares(chain, solveForward(chain)).reduce((sum, share, o) => sum + share * (member[o] ?? 0), 0)
    },
    slopesOf: (x) => {
      const slopes = tableSlopes(negotiation, scenario, numbersAt(x), horizonWeeks, [target])
      return Float64Array.from(moving, (id) => slopes.get(id)?.get(target) ?? 0)
    },
  }
}

function answerOf(
  { start, low, high, unit }: ChangeProblem,
  moving: readonly string[],
  changes: Numbers,
  { x, value, cost }: LeastChange,
): GoalAnswer {
  const moves = moving.flatMap((id, i) => {
    const [from = 0, to = 0] = [start[i], x[i]]
    if (from === to) return []
    return [{ id, from, to, halfRanges: Math.abs(to - from) / (unit[i] ?? 1), atEnd: to === low[i] || to === high[i] }]
  })
  return {
    moves: moves.toSorted((a, b) => b.halfRanges - a.halfRanges),
    changes: { ...changes, ...Object.fromEntries(moves.map(({ id, to }) => [id, to])) },
    cost,
    chance: value,
  }
}
