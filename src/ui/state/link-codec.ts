import type { Recipe } from '@/simulation/types'

/** What a link holds beside the recipe: where the reader stands. */
export type Place = { readonly section: string | undefined; readonly run: number | undefined }

export type LinkedPage = { readonly recipe: Recipe; readonly place: Place; readonly modelVersion: string }

/** What a decoded link is held against. */
export type LinkRules = {
  readonly basis: Recipe
  readonly modelVersion: string
  readonly numbers: ReadonlyMap<string, { readonly min: number; readonly max: number }>
  readonly horizonWeeks: { readonly min: number; readonly max: number }
  readonly maxRuns: number
  readonly sections: readonly string[]
}

export type Decoded =
  | { readonly status: 'empty' }
  | { readonly status: 'good'; readonly page: LinkedPage }
  | { readonly status: 'bad'; readonly reason: string }

const VERSION = '1'
const MAX_LENGTH = 8000
const MAX_SEED = 64

/** FNV-1a over UTF-16 code units, 32 bits, in base 36: finds a cut or mistyped link, guards against nobody. */
function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}

/** The page as a URL fragment without `#`: only what differs from the case; nothing at all if nothing does. */
export function encodeLink({ recipe, place, modelVersion }: LinkedPage, basis: Recipe): string {
  const parts: string[] = []
  const numbers = Object.entries(recipe.changes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, value]) => `${id}:${value}`)
  if (numbers.length > 0) parts.push(`n=${numbers.join(',')}`)
  if (recipe.horizonWeeks !== basis.horizonWeeks) parts.push(`h=${recipe.horizonWeeks}`)
  if (recipe.seed !== basis.seed) parts.push(`s=${encodeURIComponent(recipe.seed)}`)
  if (recipe.runs !== basis.runs) parts.push(`r=${recipe.runs}`)
  if (place.run !== undefined) parts.push(`run=${place.run}`)
  if (place.section !== undefined) parts.push(`at=${place.section}`)
  if (parts.length === 0) return ''
  const body = [`v=${VERSION}`, `c=${recipe.scenario}`, `m=${modelVersion}`, ...parts].join('&')
  return `${body}&k=${checksum(body)}`
}

class BadLink extends Error {}

function whole(text: string, name: string, min: number, max: number): number {
  const value = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= min && value <= max)) throw new BadLink(`Its ${name} is “${text}”, which must be ${min} to ${max}.`)
  return value
}

function decodeNumbers(text: string, rules: LinkRules): Recipe['changes'] {
  const entries = text.split(',').map((entry): readonly [string, number] => {
    const [id = '', digits = '', ...rest] = entry.split(':')
    const allowed = rules.numbers.get(id)
    if (allowed === undefined) throw new BadLink(`It changes “${id}”, a number this case does not have.`)
    const value = /^-?\d+(\.\d+)?(e-?\d+)?$/.test(digits) && rest.length === 0 ? Number(digits) : Number.NaN
    if (!(value >= allowed.min && value <= allowed.max)) {
      throw new BadLink(`It sets “${id}” to “${digits}”, which must be ${allowed.min} to ${allowed.max}.`)
    }
    return [id, value]
  })
  const numbers = Object.fromEntries(entries)
  if (Object.keys(numbers).length !== entries.length) throw new BadLink('It sets one number twice.')
  return numbers
}

function decodeSeed(text: string): string {
  const seed = decodeURIComponent(text)
  if (seed.length === 0 || seed.length > MAX_SEED) throw new BadLink(`Its seed must have 1 to ${MAX_SEED} characters.`)
  return seed
}

function decodeBody(fields: ReadonlyMap<string, string>, rules: LinkRules): LinkedPage {
  const { basis } = rules
  const version = fields.get('v')
  if (version !== VERSION)
    throw new BadLink(`It is of version ${version ?? 'unknown'}; this page reads version ${VERSION}.`)
  const scenario = fields.get('c') ?? basis.scenario
  if (scenario !== basis.scenario) throw new BadLink(`It is about “${scenario}”, a case this page does not have.`)
  const [numbers, horizon, seed, runs] = ['n', 'h', 's', 'r'].map((name) => fields.get(name))
  const [run, section] = [fields.get('run'), fields.get('at')]
  if (section !== undefined && !rules.sections.includes(section)) throw new BadLink(`It points at “${section}”.`)
  const { min, max } = rules.horizonWeeks
  return {
    recipe: {
      scenario,
      changes: numbers === undefined ? {} : decodeNumbers(numbers, rules),
      horizonWeeks: horizon === undefined ? basis.horizonWeeks : whole(horizon, 'horizon', min, max),
      seed: seed === undefined ? basis.seed : decodeSeed(seed),
      runs: runs === undefined ? basis.runs : whole(runs, 'number of runs', 1, rules.maxRuns),
    },
    place: { run: run === undefined ? undefined : whole(run, 'run', 0, 0xffff_ffff), section },
    modelVersion: fields.get('m') ?? rules.modelVersion,
  }
}

/** Reads a fragment, with or without `#`. Never throws; work and memory are bounded by the accepted length. */
export function decodeLink(fragment: string, rules: LinkRules): Decoded {
  const text = fragment.replace(/^#/, '')
  if (text === '') return { status: 'empty' }
  if (text.length > MAX_LENGTH) return { status: 'bad', reason: `It is longer than ${MAX_LENGTH} characters.` }
  const cut = text.lastIndexOf('&k=')
  if (cut < 0 || checksum(text.slice(0, cut)) !== text.slice(cut + 3)) {
    return { status: 'bad', reason: 'It is incomplete or was changed on the way: its checksum does not fit.' }
  }
  const fields = new Map(
    text
      .slice(0, cut)
      .split('&')
      .map((part): [string, string] => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  )
  try {
    return { status: 'good', page: decodeBody(fields, rules) }
  } catch (error) {
    if (error instanceof BadLink || error instanceof URIError) return { status: 'bad', reason: error.message }
    throw error
  }
}
