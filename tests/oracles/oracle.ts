/** Rows by state name: where it goes and with which chance, as text so that fractions stay fractions. */
export type Rows = Readonly<Record<string, readonly (readonly [to: string, chance: string])[]>>

/** A model with published answers, in the words of the explicit files. */
export type Oracle = {
  readonly name: string
  readonly source: string
  readonly start: string
  readonly rows: Rows
  readonly labels: Readonly<Record<string, readonly string[]>>
  readonly earned?: Readonly<Record<string, string>>
  readonly questions: readonly Question[]
  readonly runs?: number // sampled, where 100,000 would take long
}

/**
 * An expected answer: exactly as a fraction where the source or its derivation gives one; `published` is the figure in
 * print with as many digits as it has there, checked to half a unit of the last.
 */
export type Question = {
  readonly property: string
  readonly exact: string
  readonly published?: string
  readonly why: string
}

/** The explicit files of an oracle; states are numbered in the order of its rows. */
export function explicitFiles({ start, rows, labels, earned }: Oracle) {
  const names = Object.keys(rows)
  const number = new Map(names.map((name, s) => [name, s]))
  const stateOf = (name: string): number => {
    const s = number.get(name)
    if (s === undefined) throw new Error(`No row for state ${name}`)
    return s
  }
  const lines = names.flatMap((name, s) => rows[name]!.map(([to, chance]) => `${s} ${stateOf(to)} ${chance}`))
  const marked = new Map<number, number[]>([[stateOf(start), [0]]])
  Object.values(labels).forEach((states, k) => {
    for (const s of states.map(stateOf)) marked.set(s, [...(marked.get(s) ?? []), k + 1])
  })
  const declared = ['0="init"', ...Object.keys(labels).map((label, k) => `${k + 1}="${label}"`)].join(' ')
  const rewards = Object.entries(earned ?? {}).map(([name, value]) => `${stateOf(name)} ${value}`)
  return {
    transitions: `${names.length} ${lines.length}\n${lines.join('\n')}\n`,
    labels: `${declared}\n${Array.from(marked, ([s, ks]) => `${s}: ${ks.join(' ')}`).join('\n')}\n`,
    rewards: earned === undefined ? undefined : `${names.length} ${rewards.length}\n${rewards.join('\n')}\n`,
  }
}

/** The same value for every listed state. */
export const each = (names: readonly string[], value: string): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, value]))

export const count = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i)
