import type { RecorderTables } from './pack-recorder'
import { mix, type SeedWords } from './run-state'

/**
 * The first run, among runs firstRun … firstRun + nRuns − 1, with each history: a sequence of steps and the group it ended in.
 * Shapes: `stepOfPath` [paths] as for `findHistories`, `groupOfClass` [classes]; the result [histories], −1 where none was found.
 */
export function firstOfHistories(
  tables: RecorderTables,
  words: SeedWords,
  {
    stepOfPath,
    groupOfClass,
    histories,
  }: {
    readonly stepOfPath: ArrayLike<number>
    readonly groupOfClass: ArrayLike<number>
    readonly histories: readonly { readonly steps: readonly number[]; readonly group: number }[]
  },
  firstRun: number,
  nRuns: number,
): Float64Array {
  const { nTransient, start, horizon, weekBase, rowOf, rows, guide, stateBits, stopClass, pathOf } = tables
  const stepOf = Int32Array.from(pathOf, (path) => (path < 0 ? -1 : stepOfPath[path]!))
  const { width, child, historyAt, groups } = growTree(histories)
  const found = new Float64Array(histories.length).fill(-1)
  const placeMask = (1 << stateBits) - 1
  let left = histories.length
  for (let run = firstRun; run < firstRun + nRuns && left > 0; run++) {
    let s0 = mix(run ^ words[0]!) * 2.3283064365386963e-10
    let s1 = mix(run + words[1]!) * 2.3283064365386963e-10
    let s2 = mix((run ^ words[2]!) + 0x9e3779b9) * 2.3283064365386963e-10
    let c = 1
    let place = start
    let node = 0
    for (let week = 1; week <= horizon && place < nTransient && node >= 0; week++) {
      const t = 2091639 * s0 + c * 2.3283064365386963e-10
      s0 = s1
      s1 = s2
      c = Math.floor(t)
      s2 = t - c
      const draw = (s2 * 4294967296) >>> 0
      const row = rowOf[weekBase[week]! + place]!
      let pair = row + guide[4 * row + (draw >>> 26)]!
      while (draw > rows[pair]!) pair += 2
      const next = rows[pair + 1]!
      const step = stepOf[next >>> stateBits]!
      if (step >= 0) node = child[node * width + step] ?? -1
      place = next & placeMask
    }
    if (node < 0) continue
    const history = historyAt[node * groups + groupOfClass[stopClass[place]!]!] ?? -1
    if (history < 0 || found[history]! >= 0) continue
    found[history] = run
    left--
  }
  return found
}

/** The sequences as a tree: node 0 is the empty one; −1 where none goes on, or no history ends so. */
function growTree(histories: readonly { readonly steps: readonly number[]; readonly group: number }[]) {
  const width = 1 + Math.max(-1, ...histories.flatMap(({ steps }) => steps))
  const groups = 1 + Math.max(-1, ...histories.map(({ group }) => group))
  const child: number[] = new Array(width).fill(-1)
  const historyAt: number[] = new Array(groups).fill(-1)
  histories.forEach(({ steps, group }, h) => {
    let node = 0
    for (const step of steps) {
      let next = child[node * width + step]!
      if (next < 0) {
        next = historyAt.length / groups
        child[node * width + step] = next
        child.push(...new Array<number>(width).fill(-1))
        historyAt.push(...new Array<number>(groups).fill(-1))
      }
      node = next
    }
    historyAt[node * groups + group] = h
  })
  return { width, groups, child: Int32Array.from(child), historyAt: Int32Array.from(historyAt) }
}
