import { closestWord } from './closest-word'

const LISTED = 12

export const oneOf = (known: readonly string[]): string =>
  known.length <= LISTED ? known.join(', ') : `${known.slice(0, LISTED).join(', ')} and ${known.length - LISTED} more`

/** "did you mean …?" where one known word is close, else the known words. */
export function suggestion(found: string, known: readonly string[]): string {
  const close = closestWord(found, known)
  return close === undefined ? oneOf(known) : `did you mean "${close}"?`
}
