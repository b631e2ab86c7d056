/** What became of a typed number: its value, or what was found and what would do. */
export type ParsedNumber =
  | { readonly status: 'good'; readonly value: number }
  | { readonly status: 'bad'; readonly found: string; readonly allowed: string }

const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)$/

/**
 * The one parser of typed numbers, for fields, flags and links: plain decimals only. An empty text is missing, not 0;
 * "1,5" asks for "1.5"; exponents, hexadecimal and "Infinity" are refused.
 */
export function parseNumber(text: string): ParsedNumber {
  const trimmed = text.trim()
  if (trimmed === '') return { status: 'bad', found: 'nothing', allowed: 'a number such as 0.25' }
  if (DECIMAL.test(trimmed)) return { status: 'good', value: Number(trimmed) }
  const withPoint = trimmed.replace(',', '.')
  const allowed = DECIMAL.test(withPoint) ? `a decimal point: ${withPoint}?` : 'a number such as 0.25'
  return { status: 'bad', found: `"${trimmed}"`, allowed }
}
