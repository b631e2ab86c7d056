/** What a cell may hold; nothing and numbers that are none stay empty. */
export type Cell = string | number | boolean | undefined

/** How a spreadsheet's formula can begin, also in full width; it would be run on the machine of whoever opens the file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be made harmless
const FORMULA = /^[=+\-@\t\r\n\u0000＝＋－＠]/

/** A text that a spreadsheet shows and never runs: an apostrophe before what would start a formula. */
const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text).replaceAll('\u0000', '')

function cellText(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  if (typeof cell === 'boolean') return String(cell)
  const text = harmless(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Lines of a table as RFC 4180 has them, each with its line end. Numbers are written in full and read back as they were.
 * @throws {RangeError} where two columns have one name: tools keep only one of them.
 */
export function* csvLines(columns: readonly string[], rows: Iterable<readonly Cell[]>): Generator<string> {
  const twice = columns.find((name, at) => columns.indexOf(name) !== at)
  if (twice !== undefined) throw new RangeError(`Two columns of a table are called "${twice}".`)
  yield `${columns.map(cellText).join(',')}\r\n`
  for (const row of rows) yield `${row.map(cellText).join(',')}\r\n`
}

export const csvText = (columns: readonly string[], rows: Iterable<readonly Cell[]>): string =>
  [...csvLines(columns, rows)].join('')
