import type { Negotiation } from '@/scenarios/negotiation'
import { hasParameter, parameterOf } from '@/scenarios/parameter-of'
import { modelWords } from './model-of'
import type { ResultFile } from './result-file'

export type Citation = { readonly text: string; readonly bibtex: string }

const AUTHOR = 'Standoff contributors'

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** A text as TeX prints it: no letter of it can end a field or start a command. */
const forTex = (text: string): string =>
  text.replace(/[\\~^{}$&#%_]/g, (character) => escapes[character] ?? `\\${character}`)

/** "accepts = 0.9 (held), walks_away = 0.2 (0.1 to 0.3)"; "none" where nothing was changed. */
export function changesText(negotiation: Negotiation, { changes, edits }: ResultFile['recipe']): string {
  const chosen = edits.ranges ?? {}
  const drawn = (id: string): string => {
    const range = chosen[id]
    if (range !== undefined) return ` (${range.low} to ${range.high})`
    return hasParameter(negotiation, id) && parameterOf(negotiation, id).kind === 'amount' ? '' : ' (held)'
  }
  const numbers = Object.entries(changes).map(([id, value]) => `${id} = ${value}${drawn(id)}`)
  const ranges = Object.keys(chosen).flatMap((id) => (id in changes ? [] : [`${id}${drawn(id)}`]))
  const payoffs = Object.entries(edits.payoffs ?? {}).map(([path, value]) => `${path} = ${value}`)
  const all = [...numbers, ...ranges, ...payoffs, ...(edits.calendar === undefined ? [] : ['an edited calendar'])]
  return all.length === 0 ? 'none' : all.join(', ')
}

/** How to name this result in a paper. `year`: of the program or of its use, as the reader's clock has it. */
export function citation(
  negotiation: Negotiation,
  result: ResultFile,
  year: number,
  link: string | undefined,
): Citation {
  const name = `Standoff: a simulator of ${negotiation.subject}`
  const { scenario, recipe, appVersion, stream, sampled } = result
  const facts = [
    `case ${scenario.id} (SHA-256 ${scenario.sha256.slice(0, 12)})`,
    `model ${modelWords(result)}, stream ${stream}`,
    `numbers changed: ${changesText(negotiation, recipe)}`,
    ...(recipe.conditions.length === 0 ? [] : [`conditions: ${recipe.conditions.map(conditionText).join(', ')}`]),
    `horizon ${recipe.horizonWeeks} weeks`,
    `seed ${recipe.seed}, ${recipe.runs} runs`,
    `hash ${sampled.hash}`,
  ].join('; ')
  const address = link === undefined ? '' : ` ${link}`
  return {
    text: `${AUTHOR} (${year}). ${name}, version ${appVersion}. “${scenario.title}”: ${facts}.${address}`,
    bibtex: [
      `@misc{standoff-${scenario.id}-${sampled.hash.slice(0, 8)},`,
      `  author = {{${AUTHOR}}},`,
      `  title = {{${name}}},`,
      `  year = {${year}},`,
      `  version = {${forTex(appVersion)}},`,
      `  note = {${forTex(`“${scenario.title}”: ${facts}`)}},`,
      ...(link === undefined ? [] : [`  url = {${link.replace(/[{}\\]/g, (found) => encodeURIComponent(found))}},`]),
      '}',
    ].join('\n'),
  }
}

/** `event:ID:1:20`, as links and the command line write it. */
export const conditionText = ({ on, id, happened, by }: ResultFile['recipe']['conditions'][number]): string => {
  const when = by === undefined ? '' : typeof by === 'number' ? `:${by}` : `:d${by.deadline}`
  return `${on}:${id}:${happened ? 1 : 0}${when}`
}
