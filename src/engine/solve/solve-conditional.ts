import type { Chain, Layer } from '../chain/chain'
import type { Condition } from './condition'
import { type Impossible, whyImpossible } from './why-impossible'

/** The distribution given the conditions; all zero where they are impossible, which `impossible` then explains. */
export type ConditionalSolution = {
  readonly probability: number // of the conditions together
  readonly outcomes: Float64Array // [outcomes] given the conditions
  readonly endingByWeek: Float64Array // [(horizon + 1) × endings] given the conditions: ended so by the end of week w
  readonly final: Float64Array // [n] given the conditions
  readonly impossible?: Impossible
}

const MOST = 5

/**
 * Conditions the exact distribution on up to five facts. Each positive one is a bit that the forward pass sets when it
 * happens (2^positives ≤ 32 masses per state), each negative one takes mass away when it happens; at the horizon the mass
 * whose bits are all set is what satisfies them together. One pass, one chain: nothing is compiled again and nothing is
 * subtracted, so a rare condition keeps its digits: relative error ≤ steps × (longest column × masks + 2) × 2⁻⁵³.
 * @throws {RangeError} for more than five conditions, a week outside 0 … horizon, or marks of another chain.
 */
export function solveConditional(chain: Chain, conditions: readonly Condition[]): ConditionalSolution {
  const joint = jointPass(chain, conditions)
  const probability = Math.min(1, joint.total)
  const given = (mass: Float64Array) => (joint.total > 0 ? mass.map((m) => m / joint.total) : mass)
  const final = given(joint.final)
  const outcomes = new Float64Array(chain.outcomes.length)
  for (let s = 0; s < chain.n; s++) outcomes[chain.outcome[s]!]! += final[s]!
  const solution = { probability, outcomes, endingByWeek: given(joint.endingByWeek), final }
  if (joint.total > 0) return solution
  return { ...solution, impossible: whyImpossible(chain, conditions, (some) => jointPass(chain, some).total) }
}

type Joint = { readonly total: number; readonly final: Float64Array; readonly endingByWeek: Float64Array }

function jointPass(chain: Chain, conditions: readonly Condition[]): Joint {
  requireFitting(chain, conditions)
  const { n, horizon, steps, weekStart, ending, edgePath } = chain
  const ordered = [...conditions].sort((a, b) => Number(b.happened) - Number(a.happened)) // positive bits come first
  const positives = ordered.filter(({ happened }) => happened).length
  const masks = 1 << positives
  const full = masks - 1
  const paths = edgePath.reduce((most, path) => Math.max(most, path + 1), 0)
  const pathBits = bitsOf(ordered, 'path', paths)
  const stateBits = bitsOf(ordered, 'state', n)
  const nowhere = new Uint8Array(n) // within a week no run stands anywhere
  const weekOf = ordered.map(({ by }) => by ?? horizon)
  const edgeBits = new Uint8Array(edgePath.length) // filled by hand: `from` reads fifty thousand edges fifty times as slowly
  for (let e = 0; e < edgePath.length; e++) edgeBits[e] = pathBits[edgePath[e]!]!
  let mass = new Float64Array(n * masks)
  let next = new Float64Array(n * masks)
  const first = stateBits[chain.start]!
  if (first <= full) mass[chain.start * masks + first] = 1
  const endings = chain.endings.length
  const endingByWeek = new Float64Array((horizon + 1) * endings)
  for (let week = 0; week <= horizon; week++) {
    const open = weekOf.reduce((bits, by, i) => (by >= week ? bits | (1 << i) : bits), 0)
    for (let at = weekStart[week]!; at < weekStart[week + 1]!; at++) {
      next.fill(0)
      const standing = at + 1 === weekStart[week + 1] ? stateBits : nowhere
      stepMasks(chain.layers[steps[at]!]!, chain, { edgeBits, stateBits: standing, open, masks }, mass, next)
      const last = mass
      mass = next
      next = last
    }
    for (let s = 0; s < n; s++) {
      if (ending[s]! >= 0) endingByWeek[week * endings + ending[s]!]! += mass[s * masks + full]!
    }
  }
  const final = Float64Array.from({ length: n }, (_, s) => mass[s * masks + full]!)
  return { total: final.reduce((a, b) => a + b, 0), final, endingByWeek }
}

type Bits = {
  readonly edgeBits: Uint8Array // [edges of the graph]
  readonly stateBits: Uint8Array // [n]
  readonly open: number // conditions whose week has not passed
  readonly masks: number
}

/** One step: every mass goes along its edges, and the bits of what happens there are set. Mass of mask m in state s: s · masks + m. */
function stepMasks(
  { rowStart, target, edge, rowClass }: Layer,
  { classStart, chance, quiet }: Chain,
  { edgeBits, stateBits, open, masks }: Bits,
  mass: Float64Array,
  next: Float64Array,
): void {
  const alive = new Uint8Array(masks) // the masks of a state that hold mass
  for (let s = 0; s < rowClass.length; s++) {
    const from = s * masks
    let live = 0
    for (let mask = 0; mask < masks; mask++) if (mass[from + mask]! > 0) alive[live++] = mask
    if (live === 0) continue
    const end = rowStart[s + 1]!
    const place = classStart[rowClass[s]!]! - rowStart[s]!
    for (let k = rowStart[s]! - 1; k < end; k++) {
      const isQuiet = k < rowStart[s]!
      const t = isQuiet ? s : target[k]!
      const hit = (isQuiet ? stateBits[s]! : edgeBits[edge[k]!]! | stateBits[t]!) & open
      if (hit >= masks) continue // a negative condition is broken: its bits lie above the positive ones
      const p = isQuiet ? quiet[rowClass[s]!]! : chance[place + k]!
      const to = t * masks
      for (let i = 0; i < live; i++) {
        const mask = alive[i]!
        next[to + (mask | hit)]! += p * mass[from + mask]!
      }
    }
  }
}

/** Bit i of an entry is set where condition i happens there. */
function bitsOf(conditions: readonly Condition[], on: Condition['on'], size: number): Uint8Array {
  const bits = new Uint8Array(size)
  conditions.forEach((condition, i) => {
    if (condition.on !== on) return
    condition.marks.forEach((mark, at) => {
      if (mark === 1) bits[at]! |= 1 << i
    })
  })
  return bits
}

function requireFitting(chain: Chain, conditions: readonly Condition[]): void {
  if (conditions.length > MOST) throw new RangeError(`${conditions.length} conditions; up to ${MOST} are allowed.`)
  for (const { name, on, marks, by } of conditions) {
    if (by !== undefined && !(Number.isInteger(by) && by >= 0 && by <= chain.horizon))
      throw new RangeError(`"${name}" by week ${by}; a whole number from 0 to ${chain.horizon} is allowed.`)
    if (on === 'state' && marks.length !== chain.n)
      throw new RangeError(`"${name}" marks ${marks.length} states; the chain has ${chain.n}.`)
  }
}
