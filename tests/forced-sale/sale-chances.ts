import type { Chain, Layer } from '@/engine'
import { createLaneSolver, LANES, type LaneSolver } from '@/engine/solve/kernel/lane-solver'
import type { PullLayer } from '@/engine/solve/kernel/pull-layer'

const isSold = ({ outcomes, outcome }: Chain, state: number): boolean => outcomes[outcome[state]!]?.group === 'sold'

/** The codes of a dictionary: 1, then the chance of nothing in every class of rows, then all chances. */
const quietCode = (rowClass: number): number => 1 + rowClass
const chanceCode = ({ quiet }: Chain, place: number): number => 1 + quiet.length + place

/** A layer turned for stepping back: a state pulls from itself, as likely as nothing happens, and from the targets of its edges. */
function turned(chain: Chain, { rowStart, rowClass, target }: Layer): PullLayer {
  const columnStart = new Uint32Array(chain.n + 1)
  const entry: number[] = []
  for (let s = 0; s < chain.n; s++) {
    const [from, to] = [rowStart[s]!, rowStart[s + 1]!]
    entry.push((((from === to ? 0 : quietCode(rowClass[s]!)) << 16) | s) >>> 0)
    const place = chain.classStart[rowClass[s]!]! - from
    for (let k = from; k < to; k++) entry.push(((chanceCode(chain, place + k) << 16) | target[k]!) >>> 0)
    columnStart[s + 1] = entry.length
  }
  return { columnStart, entry: Uint32Array.from(entry) }
}

const solvers = new WeakMap<readonly Layer[], LaneSolver>()

function backward(chains: readonly Chain[], first: Chain): LaneSolver {
  const { layers, n, quiet, chance } = first
  const solver =
    solvers.get(layers) ??
    createLaneSolver(
      layers.map((layer) => turned(first, layer)),
      n,
      chanceCode(first, chance.length),
    )
  solvers.set(layers, solver)
  for (let lane = 0; lane < LANES; lane++) {
    const of = chains[lane] ?? first
    for (let c = 0; c < quiet.length; c++) solver.dictionary[quietCode(c) * LANES + lane] = of.quiet[c]!
    for (let k = 0; k < chance.length; k++) solver.dictionary[chanceCode(of, k) * LANES + lane] = of.chance[k]!
  }
  return solver
}

/** In 100, the chance of a sale by the horizon: of a chain, standing in a state at the end of a week. */
export type SaleFrom = (chain: number, week: number, state: number) => number

/** The chance of a sale from every state at the end of some weeks, for chains that differ in their numbers alone. */
export function saleFrom(chains: readonly Chain[], weeks: readonly number[]): SaleFrom {
  const blocks = Array.from({ length: Math.ceil(chains.length / LANES) }, (_, at) =>
    blockFrom(chains.slice(at * LANES, (at + 1) * LANES), weeks),
  )
  return (chain, week, state) =>
    100 * (blocks[Math.floor(chain / LANES)]?.get(week)?.[LANES * state + (chain % LANES)] ?? Number.NaN)
}

function blockFrom(chains: readonly Chain[], weeks: readonly number[]): ReadonlyMap<number, Float64Array> {
  const kept = new Map<number, Float64Array>()
  const [first] = chains
  if (first === undefined) return kept
  const { n, start, steps, weekStart } = first
  const solver = backward(chains, first)
  solver.begin(start)
  for (let s = 0; s < n; s++) solver.mass.fill(isSold(first, s) ? 1 : 0, LANES * s, LANES * (s + 1))
  const at = new Map(weeks.map((week) => [weekStart[week + 1]!, week]))
  for (let step = steps.length; step >= Math.min(...at.keys()); step--) {
    if (step < steps.length) solver.step(steps[step]!)
    const week = at.get(step)
    if (week !== undefined) kept.set(week, solver.mass.slice())
  }
  return kept
}
