/** The least number of letters to insert, drop or replace to turn one word into the other. */
export function editDistance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    for (let j = 1; j <= to.length; j++) {
      const replaced = (above[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      row.push(Math.min(replaced, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    above = row
  }
  return above[to.length] ?? 0
}

const LONGEST_WORD = 64

/** The known word most like the one found, for "did you mean"; undefined when none is like it. */
export function closestWord(found: string, known: readonly string[]): string | undefined {
  if (found.length > LONGEST_WORD) return undefined
  let best: string | undefined
  let bestDistance = 1 + Math.max(1, Math.floor(found.length / 3))
  for (const word of known) {
    const distance = editDistance(found.toLowerCase(), word.toLowerCase())
    if (distance < bestDistance) {
      best = word
      bestDistance = distance
    }
  }
  return best
}
