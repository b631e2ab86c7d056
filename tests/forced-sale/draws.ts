import { type Chain, type Numbers, outcomeShares } from '@/engine'
import { LANES } from '@/engine/solve/kernel/lane-solver'
import { solverOf } from '@/engine/solve/pull-form'
import { forcedSale } from '@/scenarios/forced-sale'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { chainOf, drawNumbers, openNegotiation } from '@/simulation'
import { byGroup } from '@/simulation/groups'

/** The forced sale with its kept graph open. */
export const opened = await openNegotiation(forcedSale)

/** The draws of the input range that an ordering is held to. */
export const DRAWS = 60

const draws = Array.from({ length: DRAWS }, (_, k) => drawNumbers(opened, tiktok2025, {}, k))

/** One chain at the readings and then one of every draw, some numbers held. */
export const chainsWith = (held: Numbers, horizon: number): readonly Chain[] =>
  [{}, ...draws].map((drawn) => chainOf(opened, tiktok2025, { ...drawn, ...held }, horizon))

/** In 100, how likely every group of endings is by the end of some weeks: of each chain, week by week, from one pass. */
export function chancesBy(
  chains: readonly Chain[],
  weeks: readonly number[],
): readonly (readonly Readonly<Record<string, number>>[])[] {
  return Array.from({ length: Math.ceil(chains.length / LANES) }, (_, block) => {
    const [first, ...others] = chains.slice(block * LANES, (block + 1) * LANES)
    if (first === undefined) return []
    const together = [first, ...others] as const
    const chances = together.map(() => weeks.map((): Readonly<Record<string, number>> => ({})))
    solverOf(together, LANES).pass(first.steps, first.start, (step, mass) => {
      for (const [w, week] of weeks.entries()) {
        if (first.weekStart[week + 1] !== step + 1) continue
        together.forEach((chain, lane) => {
          const shares = outcomeShares(chain, {
            final: Float64Array.from({ length: chain.n }, (_, s) => mass[LANES * s + lane]!),
          })
          chances[lane]![w] = byGroup(chain.outcomes, (o) => 100 * shares[o]!)
        })
      }
    })
    return chances
  }).flat()
}
