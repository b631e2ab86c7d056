/** A ratio measured side by side in one process: median and quartiles over interleaved rounds. */
export type BenchRow = {
  readonly name: string
  readonly ratio: number
  readonly q1: number
  readonly q3: number
  readonly goal: string
  readonly holds: boolean
}

export type Skipped = { readonly name: string; readonly skipped: string }
export type BenchResult = BenchRow | Skipped

/** Seconds per unit of work. */
export type Timed = () => number | Promise<number>

/** Processor seconds per unit of work on this thread: other programs on the machine do not count. */
export const secondsOf = (work: () => void, units: number): number => {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6 / units
}

const quantile = (sorted: readonly number[], p: number): number => {
  const at = p * (sorted.length - 1)
  const below = sorted[Math.floor(at)] ?? Number.NaN
  return below + (at - Math.floor(at)) * ((sorted[Math.ceil(at)] ?? below) - below)
}

/**
 * Times `ours` and `other` in turn and compares them round by round, so that a machine that slows down slows both.
 * `atLeast`: the ratio is other ÷ ours (how many times faster we are); `atMost`: ours ÷ other (how many times slower).
 */
export async function compare(
  name: string,
  ours: Timed,
  other: Timed,
  goal: { readonly atLeast: number } | { readonly atMost: number },
  rounds = 9,
): Promise<BenchRow> {
  const ratios: number[] = []
  for (let round = -1; round < rounds; round++) {
    const [a, b] = [await ours(), await other()]
    if (round >= 0) ratios.push('atLeast' in goal ? b / a : a / b)
  }
  ratios.sort((a, b) => a - b)
  const ratio = quantile(ratios, 0.5)
  return {
    name,
    ratio,
    q1: quantile(ratios, 0.25),
    q3: quantile(ratios, 0.75),
    goal: 'atLeast' in goal ? `>= ${goal.atLeast}` : `<= ${goal.atMost}`,
    holds: 'atLeast' in goal ? ratio >= goal.atLeast : ratio <= goal.atMost,
  }
}
