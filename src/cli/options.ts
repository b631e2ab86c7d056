import { closestWord, isParameterId, MAX_HORIZON_WEEKS, parameterById, parameterIds, parseNumber } from '@/scenarios'
import { BadInput } from './bad-input'

const MAX_RUNS = 1_000_000_000
const MAX_WORKERS = 64
const MAX_SEED = 64

/** A whole number of a flag within its limits. A flag given twice is refused: one of the two would be lost. */
const wholeNumber = (flag: string, min: number, max: number) => (text: string, before: number | undefined) => {
  if (before !== undefined) throw new BadInput(flag, 'the flag twice', 'once')
  if (!/^\d+$/.test(text)) throw new BadInput(flag, `"${text}"`, `a whole number from ${min} to ${max}`)
  const value = Number(text)
  if (value < min || value > max) throw new BadInput(flag, text, `a whole number from ${min} to ${max}`)
  return value
}

export const parseRuns = wholeNumber('--runs', 1, MAX_RUNS)
export const parseWorkers = wholeNumber('--workers', 1, MAX_WORKERS)
export const parseHorizon = wholeNumber('--horizon', 1, MAX_HORIZON_WEEKS)

export function parseSeed(text: string, before: string | undefined): string {
  if (before !== undefined) throw new BadInput('--seed', 'the flag twice', 'once')
  if (text.length === 0 || text.length > MAX_SEED) {
    throw new BadInput('--seed', text === '' ? 'nothing' : `${text.length} characters`, `1 to ${MAX_SEED} characters`)
  }
  return text
}

/** Collects `--set id=value` into the changed numbers. */
export function parseSet(text: string, before: Readonly<Record<string, number>>): Record<string, number> {
  const [id = '', ...rest] = text.split('=')
  if (rest.length !== 1) throw new BadInput('--set', `"${text}"`, 'id=value, for example ext_grant=0.9')
  if (!isParameterId(id)) {
    const meant = closestWord(id, parameterIds)
    throw new BadInput(
      '--set',
      `"${id}"`,
      meant === undefined ? 'the id of a number; see list --numbers' : `did you mean ${meant}?`,
    )
  }
  if (id in before) throw new BadInput(`--set ${id}`, 'two values', 'one')
  const parsed = parseNumber(rest[0] ?? '')
  if (parsed.status === 'bad') throw new BadInput(`--set ${id}`, parsed.found, parsed.allowed)
  const { min, max, unit } = parameterById(id)
  if (parsed.value < min || parsed.value > max) {
    throw new BadInput(`--set ${id}`, String(parsed.value), `${min} to ${max} (${unit})`)
  }
  return { ...before, [id]: parsed.value }
}

const MOST_PARTS = 10_000

/** `--shard 2/4`: the second of four parts. */
export function parseShard(text: string, before: Shard | undefined): Shard {
  if (before !== undefined) throw new BadInput('--shard', 'the flag twice', 'once')
  const [, part = '', of = ''] = /^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? []
  const shard = { part: Number(part), of: Number(of) }
  if (part !== '' && shard.part >= 1 && shard.part <= shard.of && shard.of <= MOST_PARTS) return shard
  throw new BadInput('--shard', `"${text}"`, `k/n, the k-th of n parts, n up to ${MOST_PARTS}, for example 2/4`)
}
export type Shard = { readonly part: number; readonly of: number }

/** The path of a file or folder to write. */
export function parseOut(text: string, before: string | undefined): string {
  if (before !== undefined) throw new BadInput('--out', 'the flag twice', 'once')
  if (text === '') throw new BadInput('--out', 'nothing', 'a path')
  return text
}
