import type { SeedWords } from './run-state'
import type { SamplerTables } from './sampler-tables'
import { walkRun } from './walk-run'

/**
 * The first run, among runs firstRun … firstRun + nRuns − 1, with each history: a sequence of steps and the group it ended in.
 * Shapes: `stepsOfPath` [paths] as for `findHistories`, `groupOfClass` [classes]; the result [histories], −1 where none was found.
 */
export function firstOfHistories(
  tables: SamplerTables,
  words: SeedWords,
  {
    stepsOfPath,
    groupOfClass,
    histories,
  }: {
    readonly stepsOfPath: readonly (readonly number[])[]
    readonly groupOfClass: ArrayLike<number>
    readonly histories: readonly { readonly steps: readonly number[]; readonly group: number }[]
  },
  firstRun: number,
  nRuns: number,
): Float64Array {
  const { width, child, historyAt, groups } = growTree(histories)
  const found = new Float64Array(histories.length).fill(-1)
  let left = histories.length
  let node = 0
  const onMove = (_: number, path: number): void => {
    for (const step of stepsOfPath[path]!) node = node < 0 || step >= width ? -1 : child[node * width + step]!
  }
  for (let run = firstRun; run < firstRun + nRuns && left > 0; run++) {
    node = 0
    const { place } = walkRun(tables, words, run, onMove)
    if (node < 0) continue
    const history = historyAt[node * groups + groupOfClass[tables.stopClass[place]!]!] ?? -1
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
