import { fromDetails, useDetails } from '@/ui/state/case'
import { useStepView } from '@/ui/state/step-view'
import { usePlace } from '@/ui/state/use-recipe'

const hasGame = fromDetails((_, { seatGame }) => seatGame !== undefined)

/** Whether a taken seat is played for points: not in the experts' view, nor where a link holds single choices of it. */
export function useIsGame(): boolean {
  const isPlayed = useDetails(hasGame)
  const { options } = usePlace()
  const view = useStepView()
  return isPlayed && options.seat !== undefined && view === 'story' && options.b === undefined
}
