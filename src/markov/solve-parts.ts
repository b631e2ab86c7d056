import { eliminatePart } from './eliminate-part'
import { RangeLeft } from './left-unsolved'
import type { LinearPart } from './linear-part'
import type { MarkovChain } from './markov-chain'
import { strongComponents } from './strong-components'

/**
 * Solves x_s = Σ_t p_st · x_t + earned_s for the states marked `open`, part by part, successors first. `x` holds the
 * known values of all other states when called and every value afterwards; several columns share one elimination.
 * Every number at least 0. From each open state some run must leave the open states.
 * Shapes: `x` and `earned` [n × columns]. Error: as `eliminateDense`, sizes of the parts added up.
 * @throws {RangeLeft} when a number that may matter leaves the range of doubles.
 */
export function solveParts(
  chain: MarkovChain,
  open: Uint8Array,
  columns: number,
  earned: Float64Array,
  x: Float64Array,
): void {
  const { rowStart, target, probability } = chain
  const parts = strongComponents(chain, open)
  const place = new Int32Array(chain.n).fill(-1) // position in the current part
  for (let c = 0; c + 1 < parts.start.length; c++) {
    const members = parts.members.subarray(parts.start[c], parts.start[c + 1])
    for (let r = 0; r < members.length; r++) place[members[r]!] = r
    if (members.length === 1) solveSingle(members[0]!)
    else {
      const solved = eliminatePart(gather(members))
      for (let r = 0; r < members.length; r++) {
        for (let k = 0; k < columns; k++) x[members[r]! * columns + k] = solved[r * columns + k]!
      }
    }
    for (const s of members) place[s] = -1
  }

  function solveSingle(s: number): void {
    let exit = 0
    for (let t = rowStart[s]!; t < rowStart[s + 1]!; t++) if (target[t] !== s) exit += probability[t]!
    for (let k = 0; k < columns; k++) {
      let sum = earned[s * columns + k]!
      for (let t = rowStart[s]!; t < rowStart[s + 1]!; t++)
        if (target[t] !== s) sum += probability[t]! * x[target[t]! * columns + k]!
      x[s * columns + k] = sum / exit
      if (!(x[s * columns + k]! <= Number.MAX_VALUE)) throw new RangeLeft()
    }
  }

  function gather(members: Uint32Array): LinearPart {
    const size = members.length
    const start = new Uint32Array(size + 1)
    members.forEach((s, r) => {
      let inside = 0
      for (let t = rowStart[s]!; t < rowStart[s + 1]!; t++) if (target[t] !== s && place[target[t]!] !== -1) inside++
      start[r + 1] = start[r]! + inside
    })
    const inner = new Uint32Array(start[size]!)
    const chance = new Float64Array(start[size]!)
    const exit = new Float64Array(size)
    const gain = new Float64Array(size * columns)
    members.forEach((s, r) => {
      let at = start[r]!
      for (let k = 0; k < columns; k++) gain[r * columns + k] = earned[s * columns + k]!
      for (let t = rowStart[s]!; t < rowStart[s + 1]!; t++) {
        const other = target[t]!
        const p = probability[t]!
        if (other === s) continue
        if (place[other] !== -1) {
          inner[at] = place[other]!
          chance[at++] = p
          continue
        }
        exit[r]! += p
        for (let k = 0; k < columns; k++) gain[r * columns + k]! += p * x[other * columns + k]!
      }
    })
    return { size, columns, rowStart: start, inner, chance, exit, gain }
  }
}
