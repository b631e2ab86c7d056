import { solveDerivatives, solveForward } from '@/engine'
import { weeksOf } from '@/scenarios/calendar-weeks'
import { forcedSale } from '@/scenarios/forced-sale'
import { numbersOf } from '@/simulation'
import { groupRewards } from './backward'
import { type BenchResult, compare, secondsOf } from './measure'
import { chain, graph, scenario } from './preset'

const REPEATS = 5

/** The derivative of the four endings by every number, against one exact solve: central differences would take two per number. */
export function derivatives(): Promise<BenchResult> {
  const weeks = weeksOf(forcedSale, scenario, {}, scenario.horizonWeeks)
  const request = { graph, numbers: numbersOf(forcedSale, scenario, {}), weeks, start: chain.start }
  const derive = () =>
    secondsOf(() => {
      for (let i = 0; i < REPEATS; i++) solveDerivatives(request, groupRewards)
    }, REPEATS)
  const forward = () =>
    secondsOf(() => {
      for (let i = 0; i < 4 * REPEATS; i++) solveForward(chain)
    }, 4 * REPEATS)
  return compare('all derivatives of four endings ÷ exact solve', derive, forward, { atMost: 12 })
}
