import type { Chain } from '../chain/chain'
import { interleavedForm, LANES, type PullForm } from './pull-form'

/** One step of four chains at once; `x[4 × state + lane]`. The places of the entries are read once for all four. */
function stepOfFour({ columnStart, source, probability }: PullForm, x: Float64Array, y: Float64Array): void {
  const n = columnStart.length - 1
  let k = 0
  for (let t = 0; t < n; t++) {
    const end = columnStart[t + 1]!
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    for (; k < end; k++) {
      const from = source[k]! << 2
      const entry = k << 2
      a += probability[entry]! * x[from]!
      b += probability[entry + 1]! * x[from + 1]!
      c += probability[entry + 2]! * x[from + 2]!
      d += probability[entry + 3]! * x[from + 3]!
    }
    const to = t << 2
    y[to] = a
    y[to + 1] = b
    y[to + 2] = c
    y[to + 3] = d
  }
}

function solveFour(chains: readonly Chain[]): readonly Float64Array[] {
  const [first] = chains
  if (first === undefined) return []
  const { n, horizon, weekLayer, start, layers } = first
  for (const other of chains) {
    const isOfOneKind = other.start === start && other.horizon === horizon && other.layers.length === layers.length
    if (!isOfOneKind || other.weekLayer.some((layer, week) => layer !== weekLayer[week]))
      throw new RangeError('The chains differ in more than their numbers.')
  }
  const forms = layers.map((_, at) =>
    interleavedForm(
      chains.flatMap((chain) => chain.layers[at] ?? []),
      n,
    ),
  )
  let mass = new Float64Array(LANES * n)
  let next = new Float64Array(LANES * n)
  mass.fill(1, LANES * start, LANES * (start + 1))
  for (let week = 1; week <= horizon; week++) {
    stepOfFour(forms[weekLayer[week]!]!, mass, next)
    const last = mass
    mass = next
    next = last
  }
  return chains.map((_, lane) => {
    const final = new Float64Array(n)
    for (let s = 0; s < n; s++) final[s] = mass[LANES * s + lane]!
    return final
  })
}

/**
 * The distributions over states after the last week, one of each chain: [n]. For chains of one graph, calendar and start that
 * differ in their numbers alone; four at a time take about 0.7 of what they take one by one, their tables filled too.
 * Error: as `solveForward`; the sums are taken in another order. @throws {RangeError} if the chains differ in more.
 */
export function solveFinal(chains: readonly Chain[]): readonly Float64Array[] {
  const fours = Array.from({ length: Math.ceil(chains.length / LANES) }, (_, at) =>
    chains.slice(at * LANES, (at + 1) * LANES),
  )
  return fours.flatMap(solveFour)
}
