import type { Timeline } from './types'

/** The first week in which two histories part: what it brought in each; undefined where one had already ended. */
export type Difference = {
  readonly week: number
  readonly a: readonly string[] | undefined
  readonly b: readonly string[] | undefined
}

/**
 * Where two histories first part, week 0 if they start in different states; undefined while they agree as far as both
 * were played.
 */
export function firstDifference(a: Timeline, b: Timeline): Difference | undefined {
  if (a.start.at !== b.start.at) return { week: 0, a: [], b: [] }
  const weeks = Math.max(a.weeks.length, b.weeks.length)
  for (let i = 0; i < weeks; i++) {
    const [there, here] = [a.weeks[i], b.weeks[i]]
    if (there === undefined && a.status !== 'ended') return undefined
    if (here === undefined && b.status !== 'ended') return undefined
    const isSame = there?.events.join() === here?.events.join() && there?.after.at === here?.after.at
    if (!isSame) return { week: i + 1, a: there?.events, b: here?.events }
  }
  return undefined
}
