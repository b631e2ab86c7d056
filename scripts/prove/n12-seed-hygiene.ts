import { drawsOfRun, seedWords } from '@/engine'
import type { Extent, Figure } from './figure'

const LAGS = [1, 2, 10, 16]
const CELLS = 32
const MOST_Z = 5

/** The first draws of the first runs of a seed. */
function firstDraws(seed: string, runs: number): Float64Array {
  const words = seedWords(seed)
  return Float64Array.from({ length: runs }, (_, run) => drawsOfRun(words, run)())
}

/** √N times the correlation of neighbours at a lag: standard normal where there is none. */
function lagZ(draws: Float64Array, lag: number): number {
  let sum = 0
  for (let i = 0; i + lag < draws.length; i++) sum += ((draws[i] ?? 0) - 0.5) * ((draws[i + lag] ?? 0) - 0.5)
  return (sum * 12) / Math.sqrt(draws.length - lag)
}

/** Chi-square of disjoint pairs of neighbours over 32 × 32 cells, standardised. */
function pairZ(draws: Float64Array): number {
  const counts = new Float64Array(CELLS * CELLS)
  const pairs = Math.floor(draws.length / 2)
  for (let i = 0; i < pairs; i++) {
    const cell = Math.floor((draws[2 * i] ?? 0) * CELLS) * CELLS + Math.floor((draws[2 * i + 1] ?? 0) * CELLS)
    counts[cell] = (counts[cell] ?? 0) + 1
  }
  const expected = pairs / counts.length
  const statistic = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
  const degrees = counts.length - 1
  return (statistic - degrees) / Math.sqrt(2 * degrees)
}

/**
 * N12: neighbouring seeds and neighbouring runs look independent. Draws are multiples of 2⁻³², so equal first draws of
 * 2 million pairs are expected 0.0005 times: two of them would happen by chance once in ten million tries.
 */
export function seedHygiene({ quick }: Extent): Figure {
  const [seeds, runs] = quick ? [4, 20_000] : [20, 100_000]
  const draws = Array.from({ length: seeds + 1 }, (_, i) => firstDraws(String(i), runs))
  let shared = 0
  for (let i = 0; i < seeds; i++) {
    const [a, b] = [draws[i] ?? new Float64Array(0), draws[i + 1] ?? new Float64Array(0)]
    for (let run = 0; run < runs; run++) if (a[run] === b[run]) shared++
  }
  const lag = Math.max(...draws.flatMap((of) => LAGS.map((by) => Math.abs(lagZ(of, by)))))
  const pair = Math.max(...draws.map((of) => Math.abs(pairZ(of))))
  const line =
    `N12 ${seeds} pairs of neighbouring seeds × ${runs} runs: ${shared} equal first draws (at most 1); neighbouring runs at lags ` +
    `${LAGS.join(' ')}: |z| at most ${lag.toFixed(2)}; pairs over 32 × 32 cells: |z| at most ${pair.toFixed(2)} (both below 5)`
  return { holds: shared <= 1 && lag < MOST_Z && pair < MOST_Z, line }
}
