import type { Negotiation } from '@/scenarios/negotiation'
import { type NumberRule, ruleOf } from '@/scenarios/number-rules'
import { hasParameter, parameterOf } from '@/scenarios/parameter-of'
import { BadInput } from '../bad-input'
import { unknownNumber } from '../options'
import { readFlag } from '../read-flag'

const MOST_NUMBERS = 4
export const MOST_POINTS = 100_000

/** One number and the values it takes. */
export type Vary = { readonly id: string; readonly values: readonly number[] }

/** What the flag takes, for messages. */
export const varyForm = ({ examples }: Negotiation): string =>
  `id=from:to:step, for example ${examples.chance}=0.5:0.9:0.1`

/** The decimals that tell a number exactly: 4 for 1e-4. */
function decimalsOf(value: number): number {
  const [digits = '', power = '0'] = String(value).split('e')
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(power))
}

/** From … to in steps, with the decimals that were typed: 0.1 + 2 × 0.1 is 0.3. The end counts where a step meets it. */
function valuesOf(flag: string, typed: readonly [string, string, string], rule: NumberRule): readonly number[] {
  const [first, last] = [readFlag(flag, typed[0], rule), readFlag(flag, typed[1], rule)]
  const size = readFlag(`${flag} step`, typed[2], { ...rule, min: 0 })
  if (size === 0) throw new BadInput(flag, 'a step of 0', 'a step above 0')
  if (first > last) throw new BadInput(flag, `${first} to ${last}`, 'a range from the lower to the higher end')
  const decimals = Math.min(100, Math.max(decimalsOf(first), decimalsOf(size)))
  const count = Math.floor((last - first) / size + 1e-9) + 1
  if (count > MOST_POINTS) throw new BadInput(flag, `${count} values`, `up to ${MOST_POINTS}`)
  return Array.from({ length: count }, (_, i) => Number((first + i * size).toFixed(decimals)))
}

/** Collects `--vary id=from:to:step`. */
export const varyParser =
  (negotiation: Negotiation) =>
  (text: string, before: readonly Vary[]): readonly Vary[] => {
    const [id = '', range, ...more] = text.split('=')
    const [from, to, step, ...rest] = (range ?? '').split(':')
    if (from === undefined || to === undefined || step === undefined || rest.length + more.length > 0) {
      throw new BadInput('--vary', `"${text}"`, varyForm(negotiation))
    }
    if (!hasParameter(negotiation, id)) throw unknownNumber(negotiation, '--vary', id)
    const flag = `--vary ${id}`
    if (before.some((vary) => vary.id === id)) throw new BadInput(flag, 'the number twice', 'once')
    if (before.length >= MOST_NUMBERS)
      throw new BadInput('--vary', `${before.length + 1} numbers`, `up to ${MOST_NUMBERS}`)
    const values = valuesOf(flag, [from, to, step], ruleOf(parameterOf(negotiation, id)))
    return [...before, { id, values }]
  }
