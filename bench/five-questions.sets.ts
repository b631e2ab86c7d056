import {
  drawsOfRun,
  fillChain,
  HYPERCUBE_DRAWS,
  hypercubeColumn,
  medianQuantile,
  outcomeShares,
  type Scale,
  seedWords,
  solveFinal,
} from '@/engine'
import {
  fiveQuestionsGraph,
  fiveQuestionsNumbers,
  fiveQuestionsReadings,
  fiveQuestionsWeeks,
} from './five-questions.model'

/** Sets of numbers to be solved: draws of all of them, each number at both ends, or two over a grid. */
export type SetKind = 'hypercube' | 'plain' | 'tornado' | 'map'
export type SetsAsked = { readonly kind: SetKind; readonly seed: string; readonly from: number; readonly to: number }

const MAP_SIDE = 21
const SOLVED_AT_ONCE = 8
const ids = Object.keys(fiveQuestionsReadings) as (keyof typeof fiveQuestionsReadings)[]
type Id = (typeof ids)[number]

export const TORNADO_SETS = 1 + 2 * ids.length
export const MAP_SETS = MAP_SIDE * MAP_SIDE

const linear: readonly string[] = ['bite', 'host_withdraw']
const dials: readonly string[] = ['will_home', 'will_owner', 'resolve_us', 'pace']

function scaleOf(id: Id): Scale {
  if (linear.includes(id)) return 'linear'
  return id.startsWith('or_') || dials.includes(id) ? 'log' : 'logOdds'
}

function drawOf(id: Id, u: number): number {
  const [median, low, high] = fiveQuestionsReadings[id]
  return medianQuantile(u, { low, median, high, scale: scaleOf(id) })
}

const along = (id: Id, part: number): number => {
  const [, low, high] = fiveQuestionsReadings[id]
  return low + (high - low) * part
}

/** The changes of each set of a kind, by its number. */
function changesOf({ kind, seed }: SetsAsked): (index: number) => Partial<Record<Id, number>> {
  const all = (numberOf: (id: Id) => number) => Object.fromEntries(ids.map((id) => [id, numberOf(id)]))
  switch (kind) {
    case 'hypercube': {
      const columns = new Map<string, Float64Array>()
      const columnOf = (id: Id, block: number) => {
        const key = `${id} ${block}`
        const column = columns.get(key) ?? hypercubeColumn(seed, id, block)
        columns.set(key, column)
        return column
      }
      return (k) => {
        const block = Math.floor(k / HYPERCUBE_DRAWS)
        return all((id) => drawOf(id, columnOf(id, block)[k - block * HYPERCUBE_DRAWS] ?? 0))
      }
    }
    case 'plain': {
      const words = seedWords(seed)
      return (k) => {
        const next = drawsOfRun(words, k, 2)
        return all((id) => drawOf(id, next()))
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
      fillChain(fiveQuestionsGraph, fiveQuestionsNumbers(changes(first + k)), fiveQuestionsWeeks, 0),
    )
    solveFinal(chains).forEach((final, k) => {
      const chain = chains[k]
      if (chain !== undefined) chances.push(outcomeShares(chain, { final })[0] ?? Number.NaN)
    })
  }
  return Float64Array.from(chances)
}
