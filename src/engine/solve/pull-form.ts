import type { Chain, Layer } from '../chain/chain'
import { createLaneSolver, type LaneSolver } from './kernel/lane-solver'
import type { PullLayer } from './kernel/pull-layer'

/**
 * All layers turned for pulling. Edges with one source and target are merged; a quiet step is the first entry of its column,
 * by which absorbing states keep their mass too. Coefficients repeat: a code stands for the chance of nothing in rows of class
 * `quietOf` (−1: without it) and after it the chances at `chanceAt`, added in this order. Code 0 is 1: a row in which nothing
 * can happen.
 */
export type PullForm = {
  readonly layers: readonly PullLayer[]
  readonly codes: number
  readonly quietOf: Int32Array // [codes]
  readonly chanceStart: Uint32Array // [codes + 1]
  readonly chanceAt: Uint32Array // [chanceStart[codes]] index into a chain's `chance`
}

/** Gives equal sums equal codes, in the order of their first use. */
function createCodes(classStart: Uint32Array) {
  const codeOf = new Map<string, number>()
  const single = new Int32Array(classStart.at(-1)!).fill(-1)
  // The chance of nothing in an empty row is 1.
  const quietAlone = Int32Array.from({ length: classStart.length - 1 }, (_, c) =>
    classStart[c] === classStart[c + 1] ? 0 : -1,
  )
  const quietOf: number[] = [-1]
  const start = [0, 0]
  const at: number[] = []
  const add = (quiet: number, chances: readonly number[]): number => {
    for (const place of chances) at.push(place)
    start.push(at.length)
    return quietOf.push(quiet) - 1
  }
  return {
    codeOf: (quiet: number, chances: readonly number[]): number => {
      const [only = -1] = chances
      if (quiet < 0 && chances.length === 1) {
        if (single[only] === -1) single[only] = add(quiet, chances)
        return single[only]!
      }
      if (chances.length === 0) {
        if (quietAlone[quiet] === -1) quietAlone[quiet] = add(quiet, chances)
        return quietAlone[quiet]!
      }
      const key = `${quiet} ${chances}`
      const code = codeOf.get(key) ?? add(quiet, chances)
      codeOf.set(key, code)
      return code
    },
    made: () => ({
      codes: quietOf.length,
      quietOf: Int32Array.from(quietOf),
      chanceStart: Uint32Array.from(start),
      chanceAt: Uint32Array.from(at),
    }),
  }
}

type Codes = ReturnType<typeof createCodes>

/** The edges of a layer by target, each target's in the order of their sources: [m] and where each target's begin [n + 1]. */
function edgesByTarget({ target }: Layer, n: number): { readonly order: Uint32Array; readonly first: Uint32Array } {
  const first = new Uint32Array(n + 1)
  for (const t of target) first[t + 1]! += 1
  for (let t = 0; t < n; t++) first[t + 1]! += first[t]!
  const next = first.slice()
  const order = new Uint32Array(target.length)
  for (let k = 0; k < target.length; k++) order[next[target[k]!]!++] = k
  return { order, first }
}

function pullLayer(layer: Layer, n: number, classStart: Uint32Array, codes: Codes): PullLayer {
  const { rowStart, rowClass, target } = layer
  const sourceOf = new Uint32Array(target.length)
  for (let s = 0; s < n; s++) sourceOf.fill(s, rowStart[s], rowStart[s + 1])
  const { order, first } = edgesByTarget(layer, n)
  const columnStart = new Uint32Array(n + 1)
  const entry: number[] = []
  for (let t = 0; t < n; t++) {
    const own: number[] = []
    const others = new Map<number, number[]>()
    for (let i = first[t]!; i < first[t + 1]!; i++) {
      const k = order[i]!
      const s = sourceOf[k]!
      const place = classStart[rowClass[s]!]! + k - rowStart[s]!
      if (s === t) own.push(place)
      else {
        const known = others.get(s)
        if (known === undefined) others.set(s, [place])
        else known.push(place)
      }
    }
    entry.push(((codes.codeOf(rowClass[t]!, own) << 16) | t) >>> 0)
    for (const [s, places] of others) entry.push(((codes.codeOf(-1, places) << 16) | s) >>> 0)
    columnStart[t + 1] = entry.length
  }
  return { columnStart, entry: Uint32Array.from(entry) }
}

const forms = new WeakMap<readonly Layer[], PullForm>()

/**
 * The pull form of a chain's layers, made once for all chains that differ in their numbers alone. What its words cannot hold
 * `createLaneSolver` refuses.
 */
export function pullForm({ layers, n, classStart }: Pick<Chain, 'layers' | 'n' | 'classStart'>): PullForm {
  const known = forms.get(layers)
  if (known !== undefined) return known
  const codes = createCodes(classStart)
  const form = { layers: layers.map((layer) => pullLayer(layer, n, classStart, codes)), ...codes.made() }
  forms.set(layers, form)
  return form
}

/** Writes a chain's coefficients into a dictionary of some lanes: [codes × lanes], at code · lanes + lane. Code 0 stays. */
function fillDictionary(
  { codes, quietOf, chanceStart, chanceAt }: PullForm,
  { quiet, chance }: Pick<Chain, 'quiet' | 'chance'>,
  dictionary: Float64Array,
  lanes: number,
  lane: number,
): void {
  for (let code = 1, at = 0; code < codes; code++) {
    const rowClass = quietOf[code]!
    let sum = rowClass < 0 ? 0 : quiet[rowClass]!
    const end = chanceStart[code + 1]!
    for (; at < end; at++) sum += chance[chanceAt[at]!]!
    dictionary[code * lanes + lane] = sum
  }
}

const solvers = new WeakMap<readonly Layer[], Map<1 | 8, LaneSolver>>()

/**
 * The solver of some chains of one graph, calendar and start that differ in their numbers alone, these numbers put in: a chain a
 * lane, of 1 or 8; a lane without one repeats the first. It is the same for all such chains, so its masses are to be read
 * before the next are asked for. @throws {RangeError} as `createLaneSolver`.
 */
export function solverOf(chains: readonly [Chain, ...Chain[]], lanes: 1 | 8): LaneSolver {
  const [first] = chains
  const form = pullForm(first)
  const known = solvers.get(first.layers) ?? new Map<1 | 8, LaneSolver>()
  solvers.set(first.layers, known)
  const solver = known.get(lanes) ?? createLaneSolver(form.layers, first.n, form.codes, lanes)
  known.set(lanes, solver)
  for (let lane = 0; lane < lanes; lane++) fillDictionary(form, chains[lane] ?? first, solver.dictionary, lanes, lane)
  return solver
}
