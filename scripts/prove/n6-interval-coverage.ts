import { type Chain, packSampler, sampleBlock, seedWords, wilsonInterval } from '@/engine'
import { chainOfRows, emptyRow, stepsOf } from '../../tests/engine/chain/chain-of-rows'
import type { Extent, Figure } from './figure'

const RUNS = 1_000
const CHANCES = [0.5, 0.1, 0.01, 0.001]

/** One week that settles with chance p. */
function coin(p: number): Chain {
  return {
    version: 'coin',
    n: 2,
    start: 0,
    ...chainOfRows([
      { slot: 0, rows: [{ transitions: [{ target: 1, probability: p, edge: 0 }], quiet: 1 - p }, emptyRow] },
    ]),
    ...stepsOf([[0]]),
    slots: 1,
    outcomes: [
      { id: 'open', group: 'open' },
      { id: 'settled', group: 'settled' },
    ],
    endings: ['settled'],
    counterIds: [],
    outcome: Uint8Array.of(0, 1),
    ending: Int16Array.of(-1, 0),
    weekCounters: new Uint32Array(2),
    edgePath: Uint16Array.of(0),
    pathCounters: new Uint8Array(0),
  }
}

const covers = (count: number, p: number): boolean => {
  const { low, high } = wilsonInterval(count, RUNS)
  return low <= p && p <= high
}

const Z = 1.959963984540054 // the 97.5 % point of the standard normal distribution

/**
 * The chance that the interval holds p, without the interval: it does for the counts within Z standard deviations of n·p,
 * whose binomial chances are added, by logarithms. @see Wilson (1927), JASA 22:209, for the inversion.
 */
function theoreticalCoverage(p: number): number {
  let logChance = RUNS * Math.log1p(-p)
  let sum = 0
  for (let count = 0; count <= RUNS; count++) {
    if (Math.abs(count - RUNS * p) <= Z * Math.sqrt(RUNS * p * (1 - p))) sum += Math.exp(logChance)
    logChance += Math.log((RUNS - count) / (count + 1)) + Math.log(p) - Math.log1p(-p)
  }
  return sum
}

/** N6: the interval holds the exact chance as often as theory says it does at this number of runs. */
export function intervalCoverage({ quick }: Extent): Figure {
  const seeds = quick ? 1_000 : 2_000
  let holds = true
  const parts = CHANCES.map((p) => {
    const tables = packSampler(coin(p))
    let covered = 0
    for (let seed = 0; seed < seeds; seed++) {
      const { classWeek } = sampleBlock(tables, seedWords(`N6 ${seed}`), 0, RUNS)
      if (covers(classWeek[1] ?? Number.NaN, p)) covered++
    }
    const theory = theoreticalCoverage(p)
    const sigmas = Math.abs(covered / seeds - theory) / Math.sqrt((theory * (1 - theory)) / seeds)
    holds &&= sigmas <= 4
    return `p = ${p}: ${(covered / seeds).toFixed(3)} (theory ${theory.toFixed(3)}, ${sigmas.toFixed(1)} sd)`
  })
  return {
    holds,
    line: `N6 Wilson's interval over ${seeds} seeds × ${RUNS} runs, within 4 sd of theory: ${parts.join(', ')}`,
  }
}
