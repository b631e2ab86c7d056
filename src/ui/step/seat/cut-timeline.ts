import type { Timeline } from '@/simulation/step'

/** The history as it stood after a week: the rest is not there yet. */
export function cutTimeline(timeline: Timeline, week: number): Timeline {
  if (week >= timeline.weeks.length) return timeline
  const { start, weeks, seat } = timeline
  return { status: 'open', start, weeks: weeks.slice(0, week), ...(seat === undefined ? {} : { seat }) }
}

/** Equal for two histories that went the same way so far, an answer half given included. */
export function timelineKey(timeline: Timeline): string {
  const { status, weeks } = timeline
  const due = timeline.status === 'pending' ? timeline.pending.events.join('+') : ''
  return `${status} ${due} ${weeks.map(({ events, picked }) => `${events.join('+')}/${picked.join('+')}`).join()}`
}
