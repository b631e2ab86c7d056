import type { MarkovChain, MarkovEstimate, PropertyAnswer } from '@/markov'

/** One property with its answer and, where runs were sampled, its estimate. */
export type ChainResult = {
  readonly property: string
  readonly answer: PropertyAnswer
  readonly estimate: MarkovEstimate | undefined
}

/** The answers as JSON: numbers as the shortest text that reads back as the same double, infinities as strings. */
export function jsonReport(chain: MarkovChain, results: readonly ChainResult[], warnings: readonly string[]): string {
  const shown = results.map(({ property, answer, estimate }) => ({
    property,
    value: finite(answer.value),
    class: answer.class,
    ...(answer.fraction === undefined ? {} : { fraction: answer.fraction }),
    ...(estimate === undefined
      ? {}
      : {
          estimate: finite(estimate.estimate),
          low: finite(estimate.low),
          high: finite(estimate.high),
          undecided: estimate.undecided,
        }),
  }))
  return `${JSON.stringify({ states: chain.n, transitions: chain.transitionsWritten, results: shown, ...(warnings.length === 0 ? {} : { warnings }) }, null, 2)}\n`
}

/** The answers as a text for people, one block a property. */
export function textReport(chain: MarkovChain, results: readonly ChainResult[]): string {
  const lines = [`${chain.n} states, ${chain.transitionsWritten} transitions`]
  for (const { property, answer, estimate } of results) {
    lines.push('', property.replace(/\s+/g, ' ').trim(), `  value     ${answer.value}   (${classNames[answer.class]})`)
    if (answer.fraction !== undefined) lines.push(`  fraction  ${answer.fraction}`)
    if (estimate === undefined) continue
    const { low, high, undecided } = estimate
    lines.push(`  sampled   ${short(estimate.estimate)}   95 % interval ${short(low)} to ${short(high)}`)
    if (undecided > 0)
      lines.push(`  undecided ${undecided} runs stopped at the step cap; the interval allows for either answer`)
  }
  return `${lines.join('\n')}\n`
}

const classNames = {
  fraction: 'exact fraction, as the nearest double',
  bigfloat: '256-bit numbers, as the nearest double',
  float: 'doubles, without cancellation',
} as const

const finite = (value: number): number | string => (Number.isFinite(value) ? value : String(value))

const short = (value: number): string => String(Number(value.toPrecision(6)))
