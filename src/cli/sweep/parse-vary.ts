import { closestWord, isParameterId, parameterById, parameterIds, parseNumber } from '@/scenarios'
import { BadInput } from '../bad-input'

const MOST_NUMBERS = 4
export const MOST_POINTS = 100_000

/** One number and the values it takes. */
export type Vary = { readonly id: string; readonly values: readonly number[] }

const FORM = 'id=from:to:step, for example ext_grant=0.5:0.9:0.1'

const decimalsOf = (text: string): number => text.trim().split('.')[1]?.length ?? 0

function numberOf(flag: string, text: string): number {
  const parsed = parseNumber(text)
  if (parsed.status === 'bad') throw new BadInput(flag, parsed.found, parsed.allowed)
  return parsed.value
}

/** From … to in steps, with the decimals that were typed: 0.1 + 2 × 0.1 is 0.3. The end counts where a step meets it. */
function valuesOf(flag: string, from: string, to: string, step: string): readonly number[] {
  const [first, last, size] = [from, to, step].map((text) => numberOf(flag, text)) as [number, number, number]
  if (!(size > 0)) throw new BadInput(flag, `a step of ${size}`, 'a step above 0')
  if (first > last) throw new BadInput(flag, `${first} to ${last}`, 'a range from the lower to the higher end')
  const decimals = Math.max(decimalsOf(from), decimalsOf(step))
  const count = Math.floor((last - first) / size + 1e-9) + 1
  if (count > MOST_POINTS) throw new BadInput(flag, `${count} values`, `up to ${MOST_POINTS}`)
  return Array.from({ length: count }, (_, i) => Number((first + i * size).toFixed(decimals)))
}

/** Collects `--vary id=from:to:step`. */
export function parseVary(text: string, before: readonly Vary[]): readonly Vary[] {
  const [id = '', range, ...more] = text.split('=')
  const [from, to, step, ...rest] = (range ?? '').split(':')
  if (from === undefined || to === undefined || step === undefined || rest.length + more.length > 0) {
    throw new BadInput('--vary', `"${text}"`, FORM)
  }
  if (!isParameterId(id)) {
    const meant = closestWord(id, parameterIds)
    const allowed = meant === undefined ? 'the id of a number; see list --numbers' : `did you mean ${meant}?`
    throw new BadInput('--vary', `"${id}"`, allowed)
  }
  const flag = `--vary ${id}`
  if (before.some((vary) => vary.id === id)) throw new BadInput(flag, 'the number twice', 'once')
  if (before.length >= MOST_NUMBERS)
    throw new BadInput('--vary', `${before.length + 1} numbers`, `up to ${MOST_NUMBERS}`)
  const values = valuesOf(flag, from, to, step)
  const { min, max, unit } = parameterById(id)
  const beyond = values.find((value) => value < min || value > max)
  if (beyond !== undefined) throw new BadInput(flag, String(beyond), `${min} to ${max} (${unit})`)
  return [...before, { id, values }]
}
