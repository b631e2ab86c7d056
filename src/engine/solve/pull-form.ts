import type { Layer } from '../chain/chain'

/**
 * A layer turned for pulling: the mass of state t after a step is Σ probability × mass over its sources. Edges with one
 * source and target are merged, quiet weeks are the diagonal; absorbing states keep their mass by the same diagonal.
 */
export type PullForm = {
  readonly columnStart: Int32Array // [n + 1]
  readonly source: Int32Array // [entries]
  readonly probability: Float64Array // [entries]
}

type Structure = {
  readonly columnStart: Int32Array
  readonly source: Int32Array
  readonly entryOf: Int32Array // [m] the merged entry of each edge
  readonly diagonal: Uint32Array // [n] the entry of each state's quiet week
}

const structures = new WeakMap<Uint32Array, Structure>()

/** Which entries a layer needs, from its shape alone. Kept per shape, so a changed number only refills. */
function structureOf({ rowStart, target }: Layer, n: number): Structure {
  const known = structures.get(target)
  if (known !== undefined) return known
  const edgesInto: number[][] = Array.from({ length: n }, () => [])
  const sourceOf = new Uint32Array(target.length)
  for (let s = 0; s < n; s++) {
    for (let k = rowStart[s]!; k < rowStart[s + 1]!; k++) {
      sourceOf[k] = s
      edgesInto[target[k]!]!.push(k)
    }
  }
  const columnStart = new Int32Array(n + 1)
  const entryOf = new Int32Array(target.length)
  const diagonal = new Uint32Array(n)
  const source: number[] = []
  for (let t = 0; t < n; t++) {
    diagonal[t] = source.push(t) - 1
    let last = t
    for (const k of edgesInto[t]!) {
      const s = sourceOf[k]!
      if (s === t) entryOf[k] = diagonal[t]!
      else {
        if (s !== last) source.push(s)
        last = s
        entryOf[k] = source.length - 1
      }
    }
    columnStart[t + 1] = source.length
  }
  const structure = { columnStart, source: Int32Array.from(source), entryOf, diagonal }
  structures.set(target, structure)
  return structure
}

/** How many chains are solved together: more running sums would not fit the registers. */
export const LANES = 4

/**
 * The pull form of a layer in one to four chains of one shape: `probability[4 × entry + lane]`; a lane without a chain repeats
 * the first. @throws {RangeError} if the shapes differ.
 */
export function interleavedForm(layers: readonly Layer[], n: number): PullForm {
  const first = layers[0]!
  if (layers.some(({ target }) => target !== first.target)) throw new RangeError('The layers are of different shapes.')
  const { columnStart, source, entryOf, diagonal } = structureOf(first, n)
  const [a, b, c, d] = [first, layers[1] ?? first, layers[2] ?? first, layers[3] ?? first]
  const probability = new Float64Array(LANES * source.length)
  for (let s = 0; s < n; s++) {
    const at = diagonal[s]! << 2
    probability[at] = a.quiet[s]!
    probability[at + 1] = b.quiet[s]!
    probability[at + 2] = c.quiet[s]!
    probability[at + 3] = d.quiet[s]!
  }
  const [pa, pb, pc, pd] = [a.probability, b.probability, c.probability, d.probability]
  for (let k = 0; k < pa.length; k++) {
    const at = entryOf[k]! << 2
    probability[at] = probability[at]! + pa[k]!
    probability[at + 1] = probability[at + 1]! + pb[k]!
    probability[at + 2] = probability[at + 2]! + pc[k]!
    probability[at + 3] = probability[at + 3]! + pd[k]!
  }
  return { columnStart, source, probability }
}

const forms = new WeakMap<Layer, PullForm>()

/** The pull form of a layer over n states; computed when first asked for, then kept with the layer. */
export function pullForm(layer: Layer, n: number): PullForm {
  const known = forms.get(layer)
  if (known !== undefined) return known
  const { columnStart, source, entryOf, diagonal } = structureOf(layer, n)
  const probability = new Float64Array(source.length)
  const { quiet, probability: edges } = layer
  for (let s = 0; s < n; s++) probability[diagonal[s]!] = quiet[s]!
  for (let k = 0; k < edges.length; k++) {
    const entry = entryOf[k]!
    probability[entry] = probability[entry]! + edges[k]!
  }
  const form = { columnStart, source, probability }
  forms.set(layer, form)
  return form
}
