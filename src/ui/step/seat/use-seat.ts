import { useMemo } from 'react'
import type { Pending, Timeline } from '@/simulation/step'
import type { Debrief } from '@/simulation/step/debrief'
import type { SeatCard } from '@/simulation/step/seat-card'
import { engineClients } from '@/ui/engine/clients'
import { exactKey } from '@/ui/engine/recipe-key'
import { type Keyed, useKeyed } from '@/ui/engine/use-keyed'
import { useCase } from '@/ui/state/case'
import { useStep } from '../step-context'
import type { Seat } from '../step-place'

export type SeatView = { readonly card: SeatCard | undefined; readonly debrief: Debrief }

/** What the seat can do now and how it has fared, exactly. */
export function useSeat(seat: Seat): Keyed<SeatView> {
  const { exactClient } = useCase(engineClients)
  const { recipe, timeline, week } = useStep()
  const so = useMemo(() => cutTimeline(timeline, week), [timeline, week])
  return useKeyed(`${exactKey(recipe)} ${seat} ${timelineKey(so)}`, async (signal): Promise<SeatView> => {
    const [card, debrief] = await Promise.all([
      exactClient.ask('seatCard', { recipe, timeline: so, seat }, signal),
      exactClient.ask('debrief', { recipe, timeline: so, seat }, signal),
    ])
    return { card, debrief }
  })
}

/** The history as it stood after a week: the rest is not there yet. */
export function cutTimeline(timeline: Timeline, week: number): Timeline {
  if (week >= timeline.weeks.length) return timeline
  const { start, weeks, seat } = timeline
  return { status: 'open', start, weeks: weeks.slice(0, week), ...(seat === undefined ? {} : { seat }) }
}

/** Equal for two histories that went the same way so far, a week half played included. */
export function timelineKey(timeline: Timeline): string {
  const { status, weeks } = timeline
  const due = timeline.status === 'pending' ? dueKey(timeline.pending) : ''
  return `${status} ${due} ${weeks.map(({ events, picked }) => `${events.join('+')}/${picked.join('+')}`).join()}`
}

const dueKey = ({ slot, steps, events }: Pending): string =>
  `${slot} ${[...steps.flatMap((step) => step.events), ...events].join('+')}`
