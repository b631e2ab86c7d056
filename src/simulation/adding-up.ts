import { largestRemainder } from '@/engine'
import { byGroup, groupsOf, perGroup } from './groups'
import type { Group } from './types'

export type Part = { readonly group: Group; readonly share: number }

/** Shares as whole numbers of `total`, by largest remainder; all 0 where nothing has a share. */
function wholes(shares: readonly number[], total: number): readonly number[] {
  const positive = shares.map((share) => Math.max(0, share)) // the last bits of a sum may be below 0
  const sum = positive.reduce((all, share) => all + share, 0)
  if (sum === 0) return shares.map(() => 0)
  return largestRemainder(
    positive.map((share) => share / sum),
    total,
  )
}

/**
 * Outcomes and their endings as whole numbers that add up wherever they are printed: the endings to `total`, the outcomes
 * of an ending to the ending. For percentages with two digits `total` is 10,000.
 */
export function addingUp(
  parts: readonly Part[],
  total: number,
): { readonly groups: Readonly<Record<Group, number>>; readonly parts: readonly number[] } {
  const shares = byGroup(parts, (at) => parts[at]?.share ?? 0)
  const known = groupsOf(parts)
  const counted = wholes(
    known.map((group) => shares[group] ?? 0),
    total,
  )
  const groups = perGroup(known, (group) => counted[known.indexOf(group)] ?? 0)
  const found = new Map<Part, number>()
  for (const group of known) {
    const own = parts.filter((part) => part.group === group)
    const counts = wholes(
      own.map(({ share }) => share),
      groups[group] ?? 0,
    )
    for (const [at, one] of own.entries()) found.set(one, counts[at] ?? 0)
  }
  return { groups, parts: parts.map((part) => found.get(part) ?? 0) }
}

type Digits = {
  /** Digits after the point. */
  readonly digits: 1 | 2
  /** What stands for something that can happen and would print as 0: "< 0.01 %". */
  readonly small: string
}

/** The same as percentages: those of an ending's outcomes add up to the ending's, those of the endings to 100. */
export function percentages(parts: readonly Part[], { digits, small }: Digits) {
  const each = digits === 1 ? 10 : 100 // whole numbers a percent
  const { groups, parts: counts } = addingUp(parts, 100 * each)
  const text = (whole: number, isPossible: boolean): string =>
    whole === 0 && isPossible ? small : `${(whole / each).toFixed(digits)} %`
  return {
    outcomes: parts.map(({ share }, at) => text(counts[at] ?? 0, share > 0)),
    endingOf: (ending: Group): string =>
      text(
        groups[ending] ?? 0,
        parts.some(({ group, share }) => group === ending && share > 0),
      ),
  }
}
