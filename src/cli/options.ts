import { closestWord, MAX_HORIZON_WEEKS } from '@/scenarios'
import type { Negotiation } from '@/scenarios/negotiation'
import { type NumberRule, ruleOf, runsRule, weeksRule } from '@/scenarios/number-rules'
import { hasParameter, parameterOf } from '@/scenarios/parameter-of'
import { readNumber } from '@/scenarios/read-number'
import { LONGEST_SEED, readSeed, seedFound } from '@/scenarios/read-seed'
import { MAX_RUNS } from '@/simulation/recipe/recipe-limits'
import { BadInput } from './bad-input'
import { readFlag } from './read-flag'

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

/** Numbers that `--set` changes, and the ranges some of them keep; the others are held. */
export type SetNumbers = {
  readonly changes: Readonly<Record<string, number>>
  readonly ranges: Readonly<Record<string, { readonly low: number; readonly high: number }>>
}

export const NOTHING_SET: SetNumbers = { changes: {}, ranges: {} }

/** The id of no number, with the one that may be meant. */
export function unknownNumber({ parameters }: Negotiation, flag: string, id: string): BadInput {
  const meant = closestWord(
    id,
    parameters.map((parameter) => parameter.id),
  )
  const allowed = meant === undefined ? 'the id of a number; see list --numbers' : `did you mean ${meant}?`
  return new BadInput(flag, `"${id}"`, allowed)
}

/** Collects `--set id=value`, a number that is held there, and `--set id=low:reading:high`, one drawn from a range of its own. */
export const setParser =
  (negotiation: Negotiation) =>
  (text: string, before: SetNumbers): SetNumbers => {
    const { chance } = negotiation.examples
    const forms = `id=value, or id=low:reading:high, for example ${chance}=0.9 or ${chance}=0.7:0.8:0.95`
    const [id = '', ...rest] = text.split('=')
    if (rest.length !== 1) throw new BadInput('--set', `"${text}"`, forms)
    if (!hasParameter(negotiation, id)) {
      throw unknownNumber(negotiation, '--set', id)
    }
    if (id in before.changes) throw new BadInput(`--set ${id}`, 'two values', 'one')
    const parts = (rest[0] ?? '').split(':')
    if (parts.length !== 1 && parts.length !== 3) throw new BadInput(`--set ${id}`, `"${rest[0]}"`, forms)
    const [first = 0, reading, high] = parts.map((part) =>
      readFlag(`--set ${id}`, part, ruleOf(parameterOf(negotiation, id))),
    )
    if (reading === undefined || high === undefined) return { ...before, changes: { ...before.changes, [id]: first } }
    if (!(first <= reading && reading <= high)) {
      const allowed = 'a low end, a reading and a high end, none below the one before it'
      throw new BadInput(`--set ${id}`, `low ${first}, reading ${reading}, high ${high}`, allowed)
    }
    return {
      changes: { ...before.changes, [id]: reading },
      ranges: { ...before.ranges, [id]: { low: first, high } },
    }
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
