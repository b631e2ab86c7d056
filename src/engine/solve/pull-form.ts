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
