import type { Timeline } from '@/simulation/step'

/** The history as it stood after a week: the rest is not there yet. */
export function cutTimeline(timeline: Timeline, week: number): Timeline {
  if (week >= timeline.weeks.length) return timeline
  const { start, weeks, seat } = timeline
  return { status: 'open', start, weeks: weeks.slice(0, week), ...(seat === undefined ? {} : { seat }) }
}

/** Equal for two histories that went the same way so far. */
export const timelineKey = ({ status, weeks }: Timeline): string =>
  `${status} ${weeks.map(({ events, picked }) => `${events.join('+')}/${picked.join('+')}`).join()}`
