import type { StepWeek } from './types'

const EVERY = 3

/**
 * Whether a reader is asked what makes the next headline: before the first, then before every third, and always where the next week
 * is a deadline's; never of two headlines running. The same for everybody who went from headline to headline.
 * @param passed the weeks so far. @param isDeadline whether a deadline falls in a week.
 */
export function isGuessDue(
  passed: readonly Pick<StepWeek, 'week' | 'events'>[],
  isDeadline: (week: number) => boolean,
): boolean {
  const headlines = passed.filter(({ events }) => events.length > 0).map(({ week }) => week)
  // Where one stood before each headline so far, from the start on, and where one stands before the next.
  const stood = [...[0, ...headlines].slice(0, headlines.length), passed.length]
  let since = EVERY
  let isDue = false
  for (const week of stood) {
    isDue = since >= EVERY || (since > 1 && isDeadline(week + 1))
    since = isDue ? 1 : since + 1
  }
  return isDue
}
