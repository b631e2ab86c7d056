import { parseNumber } from '@/scenarios/parse-number'

export type Checked =
  | { readonly status: 'good'; readonly value: number }
  | { readonly status: 'bad'; readonly message: string; readonly nearest: number }

export type Limits = {
  /** What the number is, for the message: "Low end". */
  readonly where: string
  readonly min: number
  readonly max: number
  /** Typed text per unit: 100 where a chance is typed as a percentage. 1 if left out. */
  readonly scale?: number
  readonly isWhole?: boolean
  /** Why the limits are what they are: "our reading". */
  readonly because?: string
}

/** A number as it is typed: at most four decimals, a plain minus. */
export const typedText = (value: number, scale = 1): string => String(Number((value * scale).toFixed(4)))

/** Reads a typed number within limits; a bad one says where, what was found, what is allowed and what is nearest. */
export function readWithin(text: string, { where, min, max, scale = 1, isWhole = false, because }: Limits): Checked {
  const bare = text
    .trim()
    .replace(/\s*[%×]$/, '')
    .replace('−', '-')
  const parsed = parseNumber(bare)
  const inUnits = (typed: number) => Number((typed / scale).toFixed(8))
  const value = parsed.status === 'good' ? inUnits(parsed.value) : Number.NaN
  if (value >= min && value <= max && (!isWhole || Number.isInteger(value))) return { status: 'good', value }
  const meant = parsed.status === 'good' ? parsed : parseNumber(bare.replace(',', '.'))
  const within = Math.min(max, Math.max(min, meant.status === 'good' ? inUnits(meant.value) : min))
  const nearest = isWhole ? Math.round(within) : within
  const found = parsed.status === 'good' ? `“${text.trim()}”` : parsed.found
  const kind = isWhole ? 'a whole number ' : ''
  const reason = because === undefined ? '' : ` (${because})`
  const allowed = `${kind}${typedText(min, scale)} to ${typedText(max, scale)}${reason}`
  return { status: 'bad', nearest, message: `${where}: found ${found}; allowed: ${allowed}.` }
}
