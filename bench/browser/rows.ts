/** A figure measured in the real browser: its median, its 95th percentile, and what was promised. */
export type BrowserRow = {
  readonly name: string
  readonly unit: 'ms' | 'ratio' | 'tasks'
  readonly median: number
  readonly p95: number
  readonly goal: string
  readonly holds: boolean
}

/** The p-quantile of a sample, by linear interpolation. */
export function quantileOf(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = p * (sorted.length - 1)
  const below = sorted[Math.floor(at)] ?? Number.NaN
  return below + (at - Math.floor(at)) * ((sorted[Math.ceil(at)] ?? below) - below)
}

/** A sample against the most its median may be. */
export function rowOf(name: string, unit: BrowserRow['unit'], values: readonly number[], atMost: number): BrowserRow {
  const [median, p95] = [quantileOf(values, 0.5), quantileOf(values, 0.95)]
  return {
    name,
    unit,
    median,
    p95,
    goal: Number.isFinite(atMost) ? `median <= ${atMost}` : 'none',
    holds: median <= atMost,
  }
}

/** A sample against the least its median may be. */
export function atLeastRow(
  name: string,
  unit: BrowserRow['unit'],
  values: readonly number[],
  atLeast: number,
): BrowserRow {
  const [median, p95] = [quantileOf(values, 0.5), quantileOf(values, 0.95)]
  return { name, unit, median, p95, goal: `median >= ${atLeast}`, holds: median >= atLeast }
}
