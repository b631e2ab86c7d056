import {
  drawsOfRun,
  HYPERCUBE_DRAWS,
  hypercubeColumn,
  type Numbers,
  outcomeShares,
  seedWords,
  solveFinal,
} from '@/engine'
import { lawOf } from '@/simulation'
import { drawOf } from '@/simulation/number-law'
import { chainAt, drawnIds as ids, opened, scenario } from './preset'

/** Sets of numbers to be solved: draws of all of them, each number at both ends, or two over a grid. */
export type SetKind = 'hypercube' | 'plain' | 'tornado' | 'map'
export type SetsAsked = { readonly kind: SetKind; readonly seed: string; readonly from: number; readonly to: number }

const MAP_SIDE = 21
const SOLVED_AT_ONCE = 8
export const TORNADO_SETS = 1 + 2 * ids.length
export const MAP_SETS = MAP_SIDE * MAP_SIDE

const laws = new Map(ids.map((id) => [id, lawOf(scenario, {}, id)]))
const valueAt = (id: string, u: number): number => drawOf(opened, laws.get(id)!, id, u)

const along = (id: string, part: number): number => {
  const { low, high } = laws.get(id)!
  return low + (high - low) * part
}

/** The changes of each set of a kind, by its number. */
function changesOf({ kind, seed }: SetsAsked): (index: number) => Numbers {
  const all = (numberOf: (id: string) => number) => Object.fromEntries(ids.map((id) => [id, numberOf(id)]))
  switch (kind) {
    case 'hypercube': {
      const columns = new Map<string, Float64Array>()
      const columnOf = (id: string, block: number) => {
        const key = `${id} ${block}`
        const column = columns.get(key) ?? hypercubeColumn(seed, id, block)
        columns.set(key, column)
        return column
      }
      return (k) => {
        const block = Math.floor(k / HYPERCUBE_DRAWS)
        return all((id) => valueAt(id, columnOf(id, block)[k - block * HYPERCUBE_DRAWS] ?? 0))
      }
    }
    case 'plain': {
      const words = seedWords(seed)
      return (k) => {
        const next = drawsOfRun(words, k, 2)
        return all((id) => valueAt(id, next()))
      }
    }
    case 'tornado':
      return (k) => {
        const id = ids[Math.floor((k - 1) / 2)]
        return k === 0 || id === undefined ? {} : { [id]: along(id, (k - 1) % 2) }
      }
    case 'map':
      return (k) => ({
        bd_near: along('bd_near', (k % MAP_SIDE) / (MAP_SIDE - 1)),
        round: along('round', Math.floor(k / MAP_SIDE) / (MAP_SIDE - 1)),
      })
  }
}

/** The chance of the first outcome in each of the sets `from … to − 1`, exact. */
export function solveSets(asked: SetsAsked): Float64Array {
  const changes = changesOf(asked)
  const chances: number[] = []
  for (let first = asked.from; first < asked.to; first += SOLVED_AT_ONCE) {
    const chains = Array.from({ length: Math.min(SOLVED_AT_ONCE, asked.to - first) }, (_, k) =>
      chainAt(changes(first + k)),
    )
    solveFinal(chains).forEach((final, k) => {
      const chain = chains[k]
      if (chain !== undefined) chances.push(outcomeShares(chain, { final })[0] ?? Number.NaN)
    })
  }
  return Float64Array.from(chances)
}
