import { solveForward } from '@/engine'
import { solverOf } from '@/engine/solve/pull-form'
import { chainOf } from '@/simulation'
import { opened } from '../scripts/opened'
import { type BenchResult, compare, secondsOf } from './measure'
import { chain, scenario } from './preset-chain'

const REPEATS = 40

/** What it costs to put a changed number into the chain, ready to be solved, against solving it. */
export function parameterChange(): Promise<BenchResult> {
  const change = () =>
    secondsOf(() => {
      for (let i = 0; i < REPEATS; i++)
        solverOf([chainOf(opened, scenario, { bd_near: 0.04 + i * 0.003 }, scenario.horizonWeeks)], 1)
    }, REPEATS)
  const solve = () =>
    secondsOf(() => {
      for (let i = 0; i < REPEATS; i++) solveForward(chain)
    }, REPEATS)
  return compare('change of one number ÷ exact solve', change, solve, { atMost: 0.05 })
}
