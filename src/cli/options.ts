import { closestWord, isParameterId, MAX_HORIZON_WEEKS, parameterById, parameterIds } from '@/scenarios'
import { type NumberRule, ruleOf, runsRule, weeksRule } from '@/scenarios/number-rules'
import { readNumber } from '@/scenarios/read-number'
import { LONGEST_SEED, readSeed, seedFound } from '@/scenarios/read-seed'
import { BadInput } from './bad-input'
import { readFlag } from './read-flag'

const MAX_RUNS = 1_000_000_000
const MAX_WORKERS = 64

/** A number of a flag within its limits. A flag given twice is refused: one of the two would be lost. */
const numberOf = (flag: string, rule: NumberRule) => (text: string, before: number | undefined) => {
  if (before !== undefined) throw new BadInput(flag, 'the flag twice', 'once')
  return readFlag(flag, text, rule)
}

export const parseRuns = numberOf('--runs', runsRule(MAX_RUNS))
export const parseWorkers = numberOf('--workers', { min: 1, max: MAX_WORKERS, isWhole: true })
export const parseHorizon = numberOf('--horizon', weeksRule(1, MAX_HORIZON_WEEKS))

export function parseSeed(text: string, before: string | undefined): string {
  if (before !== undefined) throw new BadInput('--seed', 'the flag twice', 'once')
  const seed = readSeed(text)
  if (seed === undefined) throw new BadInput('--seed', seedFound(text), `1 to ${LONGEST_SEED} characters`)
  return seed
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
  return { ...before, [id]: readFlag(`--set ${id}`, rest[0] ?? '', ruleOf(parameterById(id))) }
}

const MOST_PARTS = 10_000

/** `--shard 2/4`: the second of four parts. */
export function parseShard(text: string, before: Shard | undefined): Shard {
  if (before !== undefined) throw new BadInput('--shard', 'the flag twice', 'once')
  const [part, of] = text.split('/').map((side) => readNumber(side, { min: 1, max: MOST_PARTS, isWhole: true }))
  const isPair = text.split('/').length === 2
  if (isPair && part?.status === 'good' && of?.status === 'good' && part.value <= of.value) {
    return { part: part.value, of: of.value }
  }
  throw new BadInput('--shard', `"${text}"`, `k/n, the k-th of n parts, n up to ${MOST_PARTS}, for example 2/4`)
}
export type Shard = { readonly part: number; readonly of: number }

/** The path of a file or folder to write. */
export function parseOut(text: string, before: string | undefined): string {
  if (before !== undefined) throw new BadInput('--out', 'the flag twice', 'once')
  if (text === '') throw new BadInput('--out', 'nothing', 'a path')
  return text
}
