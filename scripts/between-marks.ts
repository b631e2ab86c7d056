/** The lines of a page that a program writes stand between two of its lines. */
export type Marks = readonly [from: string, to: string]

/** A page with other lines between its marks. @throws {RangeError} if the page has not both. */
export function withLinesBetween(page: string, [from, to]: Marks, lines: readonly string[]): string {
  const [start, end] = [page.indexOf(from), page.indexOf(to)]
  if (start < 0 || end < start) throw new RangeError(`The page needs “${from}” and after it “${to}”.`)
  return `${page.slice(0, start + from.length)}\n${lines.join('\n')}\n${page.slice(end)}`
}
