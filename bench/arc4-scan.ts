import seedrandom from 'seedrandom'
import type { Chain } from '@/engine'

/**
 * The usual way to sample a chain in JavaScript: `seedrandom(seed + run)` with its default generator (ARC4), and a
 * cumulative scan over compressed rows. Returns how many runs reached an ending.
 */
export function arc4Scan(chain: Chain, seed: string, firstRun: number, runs: number): number {
  const { layers, steps, weekStart, classStart, chance } = chain
  let settled = 0
  for (let run = firstRun; run < firstRun + runs; run++) {
    const random = seedrandom(seed + run)
    let state = chain.start
    for (let week = 1; week <= chain.horizon && chain.ending[state]! < 0; week++) {
      for (let at = weekStart[week]!; at < weekStart[week + 1]!; at++) {
        const { rowStart, rowClass, target } = layers[steps[at]!]!
        const place = classStart[rowClass[state]!]! - rowStart[state]!
        const u = random()
        let below = 0
        for (let k = rowStart[state]!; k < rowStart[state + 1]!; k++) {
          below += chance[place + k]!
          if (u < below) {
            state = target[k]!
            break
          }
        }
      }
    }
    if (chain.ending[state]! >= 0) settled += 1
  }
  return settled
}
