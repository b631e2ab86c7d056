/**
 * The candidate nearest to `name` by edits (insert, delete, replace, each 1), or undefined when even the nearest needs
 * more edits than a third of the longer name, rounded up. Ties go to the earlier candidate. Names over 64 characters
 * are compared by their first 64. Source: Wagner and Fischer (1974), J. ACM 21(1), 168–173.
 */
export function didYouMean(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let fewest = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const edits = editDistance(name.slice(0, 64).toLowerCase(), candidate.slice(0, 64).toLowerCase())
    if (edits < fewest && edits <= Math.ceil(Math.min(64, Math.max(name.length, candidate.length)) / 3)) {
      best = candidate
      fewest = edits
    }
  }
  return best
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(replaced, previous[j]! + 1, row[j - 1]! + 1))
    }
    previous = row
  }
  return previous[b.length]!
}
