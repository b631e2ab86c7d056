import { codeOf, lengthOf, type PullLayer, sourceOf } from './pull-layer'

/**
 * How a step of a layer is done, as words in groups: `length << 2 | kind`, the words of the group with these two, and
 * - kind 0: states that keep their mass;
 * - kind 1: columns, each the state and its entries, `length` of them;
 * - kind 2: pairs of columns with the same codes, which are read once for both: the two states, and `length` times an entry of
 *   the first and the source of the second;
 * - kind 3: states that get no mass.
 */
export type LayerPlan = Uint32Array

/** Columns put in order of kind and length together: long enough to foresee the ends of loops, few enough to stay near. */
const BLOCK = 128

type Unit = { readonly column: number; other?: number }

/** The plan of a layer. Columns keep the order of their entries, so the bits of a step are those of the layer. */
export function planLayer(layer: PullLayer): LayerPlan {
  const { columnStart, entry } = layer
  const n = columnStart.length - 1
  const kept: number[] = []
  const empty: number[] = []
  const units: Unit[] = []
  const unpaired = new Map<string, Unit>()
  for (let t = 0; t < n; t++) {
    const length = lengthOf(layer, t)
    if (length === 0) empty.push(t)
    else if (length === 1 && entry[columnStart[t]!] === t) kept.push(t)
    else {
      const codes = codesOf(layer, t)
      const partner = unpaired.get(codes)
      if (partner === undefined) {
        const unit = { column: t }
        units.push(unit)
        unpaired.set(codes, unit)
      } else {
        partner.other = t
        unpaired.delete(codes)
      }
    }
  }
  const words: number[] = []
  if (kept.length > 0) words.push(0, kept.length + 2, ...kept)
  for (let i = 0; i < units.length; i += BLOCK) writeBlock(layer, units.slice(i, i + BLOCK), words)
  if (empty.length > 0) words.push(3, empty.length + 2, ...empty)
  return Uint32Array.from(words)
}

function writeBlock(layer: PullLayer, units: Unit[], words: number[]): void {
  const { columnStart, entry } = layer
  const groupOf = ({ column, other }: Unit) => (lengthOf(layer, column) << 2) | (other === undefined ? 1 : 2)
  let head = -1
  for (const unit of units.sort((a, b) => groupOf(a) - groupOf(b))) {
    const { column, other } = unit
    if (words[head] !== groupOf(unit)) head = words.push(groupOf(unit), 0) - 2
    words.push(column)
    if (other !== undefined) words.push(other)
    for (let k = 0; k < lengthOf(layer, column); k++) {
      words.push(entry[columnStart[column]! + k]!)
      if (other !== undefined) words.push(sourceOf(entry[columnStart[other]! + k]!))
    }
    words[head + 1] = words.length - head
  }
}

/** The codes of a column as a text of as many characters. */
function codesOf({ columnStart, entry }: PullLayer, t: number): string {
  let codes = ''
  for (let k = columnStart[t]!; k < columnStart[t + 1]!; k++) codes += String.fromCharCode(codeOf(entry[k]!))
  return codes
}
