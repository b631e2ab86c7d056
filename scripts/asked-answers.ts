import { closestWord } from '@/scenarios'
import { negotiations } from '@/scenarios/negotiations'
import { keepsFiles } from './keeps-files'

export type AskedAnswers =
  | { readonly status: 'asked'; readonly ids: readonly string[]; readonly isCheck: boolean }
  | { readonly status: 'bad'; readonly complaints: readonly string[] }

/** What the words after `npm run answers --` ask for: the cases named, in the order in which they are listed, or all of them. */
export function askedAnswers(words: readonly string[]): AskedAnswers {
  const ids = negotiations.filter(keepsFiles).flatMap(({ presets }) => presets.map(({ id }) => id))
  const names = words.filter((word) => word !== '--check')
  const complaints = names
    .filter((name) => !ids.includes(name))
    .map((name) => {
      const close = closestWord(name, [...ids, '--check'])
      const hint = close === undefined ? '' : ` Did you mean “${close}”?`
      return `answers: found “${name}”; allowed: ${ids.join(', ')}, --check.${hint}`
    })
  if (complaints.length > 0) return { status: 'bad', complaints }
  const asked = ids.filter((id) => names.length === 0 || names.includes(id))
  return { status: 'asked', ids: asked, isCheck: words.includes('--check') }
}
