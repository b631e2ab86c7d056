import type { Chain, Layer } from '@/engine'

/** A layer as a file wants it: one entry per source and target, quiet weeks among them, nothing impossible. */
export type MergedRows = {
  readonly start: Uint32Array // [n + 1]
  readonly target: Uint32Array // [entries] within a row: transient states ascending, then endings ascending
  readonly probability: Float64Array // [entries]
}

/** Adds up the edges of each row that share their target. The rows of absorbing states are empty. */
export function mergeRows({ n, ending }: Pick<Chain, 'n' | 'ending'>, layer: Layer): MergedRows {
  const start = new Uint32Array(n + 1)
  const target: number[] = []
  const probability: number[] = []
  const isEnding = (s: number) => ((ending[s] ?? -1) >= 0 ? 1 : 0)
  for (let s = 0; s < n; s++) {
    const row = new Map<number, number>()
    if (isEnding(s) === 0) {
      row.set(s, layer.quiet[s] ?? 0)
      for (let k = layer.rowStart[s] ?? 0; k < (layer.rowStart[s + 1] ?? 0); k++) {
        const t = layer.target[k] ?? 0
        row.set(t, (row.get(t) ?? 0) + (layer.probability[k] ?? 0))
      }
    }
    const entries = [...row].filter(([, p]) => p > 0).sort(([a], [b]) => isEnding(a) - isEnding(b) || a - b)
    for (const [t, p] of entries) {
      target.push(t)
      probability.push(p)
    }
    start[s + 1] = target.length
  }
  return { start, target: Uint32Array.from(target), probability: Float64Array.from(probability) }
}
