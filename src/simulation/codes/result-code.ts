import { toSigns } from './base-32'
import { CHECK_BITS, withCheck } from './checked-bits'
import { type Field, lengthOf, packed, unpacked } from './fields'
import { type BadCode, readCode } from './read-code'

/** What a reader hands in: how a seat was played, and what was guessed before. No name. */
export type Result = {
  /** The number of a bundled case, 0 to 62; undefined for one of the reader's own. */
  readonly caseNumber: number | undefined
  /** The index of the seat among those of the negotiation's details; undefined where none was taken. */
  readonly seat: number | undefined
  readonly run: number
  /** The index of the ending among the negotiation's groups. */
  readonly ending: number
  /** In which it came; at the horizon where nothing was settled. */
  readonly week: number
  /** 0 … 100; undefined where no seat was taken. */
  readonly score: number | undefined
  /** Of 100 futures; undefined where none was made. */
  readonly guess: number | undefined
  readonly flags: ResultFlags
}

export type ResultFlags = {
  readonly isCoached: boolean
  readonly isTwo: boolean
  readonly isChanged: boolean
  readonly isReplayed: boolean
}

const FORMAT = 1
const OWN_CASE = 63
const NO_SEAT = 7
const NONE = 127

const fields: readonly Field[] = [
  ['format', 4],
  ['case', 6],
  ['seat', 3],
  ['run', 16],
  ['ending', 3],
  ['week', 8],
  ['score', 7],
  ['guess', 7],
  ['flags', 4],
]
const LENGTH = lengthOf(fields)
const SIGNS = (LENGTH + CHECK_BITS) / 5

/** The highest run that a code can hold. */
export const MOST_CODED_RUN = 65_535

/** A code of 14 signs in groups, "1V-8K3Q-VN4T-2M7C". @throws {RangeError} for a case, run or week that a code cannot hold. */
export function encodeResult({ caseNumber, seat, run, ending, week, score, guess, flags }: Result): string {
  const { isCoached, isTwo, isChanged, isReplayed } = flags
  const bits = packed(fields, {
    ...{ format: FORMAT, case: caseNumber ?? OWN_CASE, seat: seat ?? NO_SEAT, run, ending, week },
    ...{ score: score ?? NONE, guess: guess ?? NONE },
    flags: Number(isCoached) + 2 * Number(isTwo) + 4 * Number(isChanged) + 8 * Number(isReplayed),
  })
  const signs = toSigns(withCheck(bits, LENGTH), SIGNS)
  return [signs.slice(0, 2), signs.slice(2, 6), signs.slice(6, 10), signs.slice(10)].join('-')
}

/** What a code says; small letters, dashes and spaces are as one likes. */
export function decodeResult(text: string): { readonly status: 'read'; readonly result: Result } | BadCode {
  const read = readCode(text, SIGNS, LENGTH)
  if ('status' in read) return read
  const value = unpacked(fields, read.bits)
  const { format = 0, seat = 0, run = 0, ending = 0, week = 0, score = 0, guess = 0, flags = 0 } = value
  if (format !== FORMAT) return { status: 'bad', why: 'format', format }
  return {
    status: 'read',
    result: {
      caseNumber: value.case === OWN_CASE ? undefined : value.case,
      ...{ seat: seat === NO_SEAT ? undefined : seat, run, ending, week },
      ...{ score: score === NONE ? undefined : score, guess: guess === NONE ? undefined : guess },
      flags: {
        ...{ isCoached: (flags & 1) !== 0, isTwo: (flags & 2) !== 0 },
        ...{ isChanged: (flags & 4) !== 0, isReplayed: (flags & 8) !== 0 },
      },
    },
  }
}
