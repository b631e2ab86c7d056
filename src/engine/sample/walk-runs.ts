import { mix, type SeedWords } from './run-state'
import type { SamplerTables } from './sampler-tables'

/** Counts of a block under construction, as in Tally. */
export type OpenTally = { readonly classWeek: Float64Array; readonly counterBins: Float64Array }

/**
 * Books where a run stopped in `week` and, of its counters, those in word `w`; classes are booked with word 0 only.
 * Unit: values in weeks or events, capped at the horizon.
 */
export function bookRun(
  tables: SamplerTables,
  tally: OpenTally,
  w: number,
  place: number,
  week: number,
  sum: number,
): void {
  const { horizon, nCounters, stopClass, counters } = tables
  if (w === 0) tally.classWeek[stopClass[place]! * (horizon + 1) + week]! += 1
  const high = Math.floor(sum * 2.3283064365386963e-10)
  const low = (sum - high * 4294967296) >>> 0
  for (let c = 0; c < nCounters; c++) {
    if (counters.word[c] !== w) continue
    const value = ((counters.isHigh[c] === 1 ? high : low) >>> counters.shift[c]!) & counters.mask[c]!
    tally.counterBins[c * (horizon + 1) + (value < horizon ? value : horizon)]! += 1
  }
}

/** Runs under way side by side, all in the same step; those that are over have made room for the last. */
const TOGETHER = 512

type Open = {
  /** Where alea stands: three multiples of 2⁻³², the oldest of them in turn, and a carry. */
  readonly states: readonly [Float64Array, Float64Array, Float64Array]
  readonly carry: Float64Array
  readonly place: Uint32Array
  readonly begun: Uint32Array // weeks whose beginning is in `sum`
  readonly sum: Float64Array // a word of counters
  readonly happens: Uint16Array // which runs something may happen to in this step
}

const makeRoom = (): Open => ({
  states: [new Float64Array(TOGETHER), new Float64Array(TOGETHER), new Float64Array(TOGETHER)],
  carry: new Float64Array(TOGETHER),
  place: new Uint32Array(TOGETHER),
  begun: new Uint32Array(TOGETHER),
  sum: new Float64Array(TOGETHER),
  happens: new Uint16Array(TOGETHER),
})

function beginRuns(open: Open, words: SeedWords, first: number, runs: number, start: number): void {
  const [oldest, older, old] = open.states
  for (let i = 0; i < runs; i++) {
    oldest[i] = mix((first + i) ^ words[0]!) * 2.3283064365386963e-10
    older[i] = mix(first + i + words[1]!) * 2.3283064365386963e-10
    old[i] = mix(((first + i) ^ words[2]!) + 0x9e3779b9) * 2.3283064365386963e-10
  }
  open.carry.fill(1)
  open.place.fill(start)
  open.begun.fill(0)
  open.sum.fill(0)
}

/** The next draw of every run takes the place of its oldest number. */
function draw(runs: number, state: Float64Array, carry: Float64Array): void {
  for (let i = 0; i < runs; i++) {
    const t = 2091639 * state[i]! + carry[i]! * 2.3283064365386963e-10
    const whole = Math.floor(t)
    carry[i] = whole
    state[i] = t - whole
  }
}

/** The same, and lists the runs to which something may happen; without a branch, since which they are nobody can foresee. */
function drawAndLook(
  runs: number,
  state: Float64Array,
  carry: Float64Array,
  place: Uint32Array,
  rowClass: Uint16Array,
  layer: number,
  guide: Uint8Array,
  happens: Uint16Array,
): number {
  let found = 0
  for (let i = 0; i < runs; i++) {
    const t = 2091639 * state[i]! + carry[i]! * 2.3283064365386963e-10
    const whole = Math.floor(t)
    const own = t - whole
    carry[i] = whole
    state[i] = own
    happens[found] = i
    found += (510 - guide[64 * rowClass[layer + place[i]!]! + ((own * 64) | 0)]!) >> 8 // 0 for 255, else 1
  }
  return found
}

/** Chooses for the listed runs and moves them; leaves in the list those that are over, and answers how many they are. */
function moveRuns(tables: SamplerTables, w: number, open: Open, found: number, step: number, week: number): number {
  const { nTransient, stepClass, stepMove, rowClass, firstMove, moves, stateBits, boundStart, bounds, guide } = tables
  const { pathAdds, weekAdds, nWords } = tables.counters
  const { place, begun, sum, happens } = open
  const draws = open.states[step % 3]!
  const firstAdd = (w * pathAdds.length) / nWords
  const firstWeekAdd = (w * weekAdds.length) / nWords
  const placeMask = (1 << stateBits) - 1
  const layer = stepClass[step]!
  const shape = stepMove[step]!
  let over = 0
  for (let at = 0; at < found; at++) {
    const i = happens[at]!
    const own = draws[i]!
    const from = place[i]!
    const row = rowClass[layer + from]!
    const first = boundStart[row]!
    let k = guide[64 * row + ((own * 64) | 0)]!
    while (own >= bounds[first + k]!) k++
    const move = moves[firstMove[shape + from]! + k]!
    sum[i] = sum[i]! + (week - begun[i]!) * weekAdds[firstWeekAdd + from]! + pathAdds[firstAdd + (move >>> stateBits)]!
    begun[i] = week
    const to = (from + move) & placeMask
    place[i] = to
    happens[over] = i
    over += Number(to >= nTransient)
  }
  return over
}

/** Books the listed runs and lets the last ones take their room; answers how many are left. */
function closeRuns(
  tables: SamplerTables,
  tally: OpenTally,
  w: number,
  open: Open,
  runs: number,
  over: number,
  week: number,
): number {
  const { place, sum, happens, states, carry, begun } = open
  let left = runs
  for (let at = over - 1; at >= 0; at--) {
    const i = happens[at]!
    bookRun(tables, tally, w, place[i]!, week, sum[i]!)
    left--
    for (const numbers of [...states, carry, place, begun, sum]) numbers[i] = numbers[left]!
  }
  return left
}

/**
 * The kernel: walks runs `firstRun … firstRun + nRuns − 1` from a transient start and books them, with one word of
 * counters. Some hundred runs go step by step together: a first loop draws for all of them and lists those to which
 * something happens, a second one moves these. In both, one run need not wait for what another looks up. Draws are those of
 * `drawsOfRun` bit for bit, choices those of `selectEdge`. Weeks begun in a place are counted when a run leaves it.
 *
 * Numbers are literal on purpose: a constant from another module is read and unboxed at every use, which doubled the time.
 *
 * Shapes: `words` as from `seedWords`, `tally` as in Tally. `w`: which word of the counters.
 */
export function walkRuns(
  tables: SamplerTables,
  words: SeedWords,
  firstRun: number,
  nRuns: number,
  w: number,
  tally: OpenTally,
): void {
  const { start, horizon, slots, stepClass, rowClass, guide } = tables
  const { weekAdds, nWords } = tables.counters
  const nothingAsked = rowClass.length - tables.stopClass.length // the layer behind all others
  const open = makeRoom()
  for (let first = firstRun; first < firstRun + nRuns; first += TOGETHER) {
    let runs = Math.min(TOGETHER, firstRun + nRuns - first)
    beginRuns(open, words, first, runs, start)
    for (let step = 0; step < horizon * slots && runs > 0; step++) {
      const state = open.states[step % 3]!
      const layer = stepClass[step]!
      if (layer === nothingAsked) {
        draw(runs, state, open.carry)
        continue
      }
      const found = drawAndLook(runs, state, open.carry, open.place, rowClass, layer, guide, open.happens)
      const week = Math.floor(step / slots) + 1
      const over = moveRuns(tables, w, open, found, step, week)
      runs = closeRuns(tables, tally, w, open, runs, over, week)
    }
    for (let i = 0; i < runs; i++) {
      const place = open.place[i]!
      const weeks = horizon - open.begun[i]!
      const sum = open.sum[i]! + weeks * weekAdds[(w * weekAdds.length) / nWords + place]!
      bookRun(tables, tally, w, place, horizon, sum)
    }
  }
}
