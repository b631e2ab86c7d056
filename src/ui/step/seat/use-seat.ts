import { useMemo } from 'react'
import type { Timeline } from '@/simulation/step'
import type { Debrief } from '@/simulation/step/debrief'
import type { SeatCard } from '@/simulation/step/seat-card'
import { engineClients } from '@/ui/engine/clients'
import { exactKey } from '@/ui/engine/recipe-key'
import { type Keyed, useKeyed } from '@/ui/engine/use-keyed'
import { useCase } from '@/ui/state/case'
import { useStep } from '../step-context'
import type { Seat } from '../step-place'
import { cutTimeline, timelineKey } from './cut-timeline'

export type SeatView = { readonly card: SeatCard | undefined; readonly debrief: Debrief }

/** What the seat can do now and how it has fared, exactly. */
export function useSeat(seat: Seat): { readonly view: Keyed<SeatView>; readonly timeline: Timeline } {
  const { exactClient } = useCase(engineClients)
  const { recipe, timeline, week } = useStep()
  const so = useMemo(() => cutTimeline(timeline, week), [timeline, week])
  const view = useKeyed(`${exactKey(recipe)} ${seat} ${timelineKey(so)}`, async (signal): Promise<SeatView> => {
    const [card, debrief] = await Promise.all([
      exactClient.ask('seatCard', { recipe, timeline: so, seat }, signal),
      exactClient.ask('debrief', { recipe, timeline: so, seat }, signal),
    ])
    return { card, debrief }
  })
  return { view, timeline: so }
}
