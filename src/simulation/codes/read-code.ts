import { cleaned, fromSigns } from './base-32'
import { withoutCheck } from './checked-bits'

/** Why a code cannot be read: it is too long or short, has a sign that no code has, or its check does not agree. */
export type BadCode =
  | { readonly status: 'bad'; readonly why: 'length'; readonly found: number; readonly allowed: number }
  | { readonly status: 'bad'; readonly why: 'sign'; readonly sign: string }
  | { readonly status: 'bad'; readonly why: 'check' }
  | { readonly status: 'bad'; readonly why: 'format'; readonly format: number }

/** The bits of a code before its check, or why there are none. @param length of the bits before the check */
export function readCode(text: string, signs: number, length: number): { readonly bits: bigint } | BadCode {
  const code = cleaned(text)
  if (code.length !== signs) return { status: 'bad', why: 'length', found: code.length, allowed: signs }
  const read = fromSigns(code)
  if ('badAt' in read) return { status: 'bad', why: 'sign', sign: code[read.badAt] ?? '' }
  const bits = withoutCheck(read.bits, length)
  return bits === undefined ? { status: 'bad', why: 'check' } : { bits }
}
