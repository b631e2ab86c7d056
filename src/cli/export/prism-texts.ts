import type { Consequence, Unrolled } from './unroll'
import { rowsOfStep } from './unroll'

/** A file's name and its lines, made one at a time. */
export type LinesFile = { readonly name: string; readonly lines: () => Iterable<string> }

/** Where each state after a step stands in the files: [n], only its members' entries mean anything. */
function fileStates({ chain, members, stepStart, endings }: Unrolled, step: number): Uint32Array {
  const at = new Uint32Array(chain.n)
  const first = stepStart[step] ?? 0
  members[step]?.forEach((s, i) => {
    at[s] = first + i
  })
  const firstEnding = stepStart[chain.steps.length + 1] ?? 0
  endings.forEach((s, i) => {
    at[s] = firstEnding + i
  })
  return at
}

/** `from to probability`, numbers in the shortest form that reads back as the same double. */
function* transitionLines(unrolled: Unrolled): Generator<string> {
  const { chain, members, stepStart, states, transitions } = unrolled
  yield `${states} ${transitions}`
  let from = 0
  for (let step = 0; step < chain.steps.length; step++) {
    const { start, target, probability } = rowsOfStep(unrolled, step)
    const at = fileStates(unrolled, step + 1)
    for (const s of members[step] ?? []) {
      for (let k = start[s] ?? 0; k < (start[s + 1] ?? 0); k++) yield `${from} ${at[target[k] ?? 0]} ${probability[k]}`
      from++
    }
  }
  for (let last = stepStart[chain.steps.length] ?? 0; last < states; last++) yield `${last} ${last} 1`
}

/** The first state is `init`; the states after the last step and the endings carry the outcome they count as. */
function* labelLines({ chain, members, endings, stepStart }: Unrolled): Generator<string> {
  yield ['init', ...chain.outcomes.map(({ id }) => id)].map((name, i) => `${i}="${name}"`).join(' ')
  yield '0: 0'
  const stops = [...(members[chain.steps.length] ?? []), ...endings]
  const first = stepStart[chain.steps.length] ?? 0
  for (const [i, s] of stops.entries()) yield `${first + i}: ${(chain.outcome[s] ?? 0) + 1}`
}

/** What is earned on leaving a state. */
function* rewardLines(
  { chain, members, states }: Unrolled,
  { earned }: Consequence,
  entries: number,
): Generator<string> {
  yield `${states} ${entries}`
  let at = 0
  for (let step = 0; step < chain.steps.length; step++) {
    const value = earned[chain.steps[step] ?? -1]
    for (const s of members[step] ?? []) {
      if ((value?.[s] ?? 0) !== 0) yield `${at} ${value?.[s]}`
      at++
    }
  }
}

function* propertyLines({ chain, consequences }: Unrolled): Generator<string> {
  const labels = chain.outcomes.map(({ id }) => `"${id}"`)
  yield `// Every run stops within ${chain.horizon} weeks, in exactly one of these: the chances add up to 1.`
  for (const label of labels) yield `P=? [ F ${label} ]`
  yield ''
  yield '// The expected value of the consequence whose file of state rewards is loaded:'
  yield `// ${consequences.map(({ id }) => `${id}.srew`).join(', ')}.`
  yield `R=? [ F ${labels.join(' | ')} ]`
}

/** The files of an unrolled chain in PRISM's explicit form. */
export function prismTexts(unrolled: Unrolled): readonly LinesFile[] {
  return [
    { name: 'model.tra', lines: () => transitionLines(unrolled) },
    { name: 'model.lab', lines: () => labelLines(unrolled) },
    ...unrolled.consequences.map((consequence) => ({
      name: `${consequence.id}.srew`,
      lines: () => rewardLines(unrolled, consequence, consequence.entries),
    })),
    { name: 'properties.props', lines: () => propertyLines(unrolled) },
  ]
}
