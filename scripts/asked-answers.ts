import { closestWord } from '@/scenarios'
import type { Scenario } from '@/scenarios/scenario.schema'
import { presets } from './presets'

export type AskedAnswers =
  | { readonly status: 'asked'; readonly cases: readonly Scenario[]; readonly isCheck: boolean }
  | { readonly status: 'bad'; readonly complaints: readonly string[] }

/** What the words after `npm run answers --` ask for: the presets named, in their order, or all of them. */
export function askedAnswers(words: readonly string[]): AskedAnswers {
  const ids = presets.map(({ id }) => id)
  const names = words.filter((word) => word !== '--check')
  const complaints = names
    .filter((name) => !ids.includes(name))
    .map((name) => {
      const close = closestWord(name, [...ids, '--check'])
      const hint = close === undefined ? '' : ` Did you mean “${close}”?`
      return `answers: found “${name}”; allowed: ${ids.join(', ')}, --check.${hint}`
    })
  if (complaints.length > 0) return { status: 'bad', complaints }
  const cases = presets.filter(({ id }) => names.length === 0 || names.includes(id))
  return { status: 'asked', cases, isCheck: words.includes('--check') }
}
