import type { NumberRule } from '@/scenarios/number-rules'
import { foundWords, readNumber } from '@/scenarios/read-number'
import { BadInput } from './bad-input'

/** The number of a flag. @throws {BadInput} with what was found, its readings where it has two, and what is allowed. */
export function readFlag(flag: string, text: string, rule: NumberRule): number {
  const read = readNumber(text, rule)
  if (read.status === 'bad') throw new BadInput(flag, foundWords(read), read.allowed)
  return read.value
}
