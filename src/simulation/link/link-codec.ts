import { majorOf } from '@/scenarios/earlier-model'
import type { Recipe } from '@/simulation/types'
import { BadLink, type Fields } from './link-fields'
import { type RecipeRules, recipeFields, recipeFrom } from './link-recipe'
import { isPlaceName, type Place, placeAt, placeRules } from './places'

/** The place as fields of a link; the top of the Outlook needs none. */
export function placeFields({ name, section, options }: Place): readonly (readonly [string, string])[] {
  return [
    ...(name === 'outlook' ? [] : [['p', name] as const]),
    ...(section === undefined ? [] : [['at', section] as const]),
    ...Object.entries(options)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, text]) => [`o.${key}`, encodeURIComponent(text)] as const),
  ]
}

/** @throws {BadLink} for a place, section or option this page does not have. */
export function placeFrom(fields: Fields): Place {
  const name = fields.get('p') ?? 'outlook'
  if (!isPlaceName(name)) throw new BadLink(`It points at the place “${name}”.`)
  const rules = placeRules[name]
  const section = fields.get('at')
  if (section !== undefined && !rules.sections.includes(section)) throw new BadLink(`It points at “${section}”.`)
  const options = Object.fromEntries(
    [...fields].flatMap(([field, text]) => {
      if (!field.startsWith('o.')) return []
      const key = field.slice(2)
      const decoded = decodeURIComponent(text)
      const allowed = Object.hasOwn(rules.options, key) ? rules.options[key] : undefined
      if (allowed?.test(decoded) !== true) throw new BadLink(`Its “${key}” is “${decoded.slice(0, 60)}”.`)
      return [[key, decoded] as const]
    }),
  )
  return { ...placeAt(name), section, options }
}

export type LinkedPage = { readonly recipe: Recipe; readonly place: Place; readonly modelVersion: string }

/** What a link is a difference from, and what a decoded one is held against. */
export type LinkRules = RecipeRules & {
  readonly modelVersion: string
  /** The case an empty link opens. */
  readonly defaultCase: string
}

const VERSION = '1'
export const MAX_LINK_LENGTH = 8000

/** FNV-1a over UTF-16 code units, 32 bits, in base 36: finds a cut or mistyped link, guards against nobody. */
function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}

/** The page as a URL fragment without `#`: only what differs from the case; nothing at all if nothing does. */
export function encodeLink(
  { recipe, place, modelVersion }: LinkedPage,
  rules: Pick<LinkRules, 'basis' | 'defaultCase'>,
): string {
  const fields = [...recipeFields(recipe, rules.basis), ...placeFields(place)]
  if (fields.length === 0 && recipe.scenario === rules.defaultCase) return ''
  const body = [['v', VERSION], ['c', recipe.scenario], ['m', modelVersion], ...fields]
    .map(([name, text]) => `${name}=${text}`)
    .join('&')
  return `${body}&k=${checksum(body)}`
}

const unsealed = (fragment: string): string => fragment.replace(/^#/, '')

const fieldsOf = (body: string): ReadonlyMap<string, string> =>
  new Map(
    body
      .split('&')
      .map((part): [string, string] => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  )

/** The case a fragment is about, before anything else of it is read; undefined where it names none. */
export const caseOfLink = (fragment: string): string | undefined =>
  fieldsOf(unsealed(fragment).slice(0, MAX_LINK_LENGTH)).get('c')

/** Whether a fragment says that it was made with another major version of the model. */
export function isOfOtherModel(fragment: string, modelVersion: string): boolean {
  const model = fieldsOf(unsealed(fragment).slice(0, MAX_LINK_LENGTH)).get('m')
  return model !== undefined && model !== '' && majorOf(model) !== majorOf(modelVersion)
}

export type Read<Page> =
  | { readonly status: 'empty' }
  | { readonly status: 'good'; readonly page: Page }
  | { readonly status: 'bad'; readonly reason: string }

/**
 * Reads a fragment, with or without `#`, and what is made of its fields. Never throws; work and memory are bounded by the
 * accepted length.
 */
export function readLink<Page>(fragment: string, pageOf: (fields: Fields) => Page): Read<Page> {
  const text = unsealed(fragment)
  if (text === '') return { status: 'empty' }
  if (text.length > MAX_LINK_LENGTH) {
    return { status: 'bad', reason: `It is longer than ${MAX_LINK_LENGTH} characters.` }
  }
  const cut = text.lastIndexOf('&k=')
  if (cut < 0 || checksum(text.slice(0, cut)) !== text.slice(cut + 3)) {
    return { status: 'bad', reason: 'It is incomplete or was changed on the way: its checksum does not fit.' }
  }
  const fields = fieldsOf(text.slice(0, cut))
  try {
    const version = fields.get('v')
    if (version !== VERSION) {
      throw new BadLink(`It is of version ${version ?? 'unknown'}; this page reads version ${VERSION}.`)
    }
    if (fields.size < text.split('&').length - 1) throw new BadLink('It says one thing twice.') // all but the checksum
    return { status: 'good', page: pageOf(fields) }
  } catch (error) {
    if (error instanceof BadLink || error instanceof URIError) return { status: 'bad', reason: error.message }
    throw error
  }
}

export type Decoded = Read<LinkedPage>

/** A link of this major version of the model. */
export function decodeLink(fragment: string, rules: LinkRules): Decoded {
  return readLink(fragment, (fields) => {
    const modelVersion = fields.get('m') || rules.modelVersion
    if (majorOf(modelVersion) !== majorOf(rules.modelVersion)) {
      throw new BadLink(`It was made with model ${modelVersion}; this page has ${rules.modelVersion}.`)
    }
    return { recipe: recipeFrom(fields, rules), place: placeFrom(fields), modelVersion }
  })
}
