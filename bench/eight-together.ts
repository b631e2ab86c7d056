import { solveFinal, solveForward } from '@/engine'
import { chainOf } from '@/simulation'
import { opened } from '../scripts/opened'
import { type BenchResult, compare, secondsOf } from './measure'
import { scenario } from './preset'

const REPEATS = 10

/** Exact answers of eight numbers solved together, filling their tables included, against the same one by one. */
export function eightTogether(): Promise<BenchResult> {
  let turn = 0
  const chains = () =>
    Array.from({ length: 8 }, () => {
      turn += 1
      return chainOf(opened, scenario, { bd_near: 0.04 + (turn % 100) / 1000 }, scenario.horizonWeeks)
    })
  const together = () =>
    secondsOf(() => {
      for (let i = 0; i < REPEATS; i++) solveFinal(chains())
    }, REPEATS)
  const alone = () =>
    secondsOf(() => {
      for (let i = 0; i < REPEATS; i++) for (const chain of chains()) solveForward(chain)
    }, REPEATS)
  return compare('eight exact answers together ÷ one by one', together, alone, { atMost: 0.85 })
}
