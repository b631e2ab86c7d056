import { UNRESOLVED } from '@/scenarios/negotiation'
import { hasTwoHorizons } from '@/simulation/early-horizon'
import type { Answer, InputRange, Mark } from '@/simulation/types'
import { usePlace } from '@/ui/state/use-recipe'

/** What the option `y` of the Outlook's link says where the later horizon is looked at. */
export const LATER = '2'

/** What is shown of an answer: how it stands after a year, where it looks further than that, or at its horizon. */
export function useChosenHorizon({ horizonWeeks }: Pick<Answer, 'horizonWeeks'>) {
  const isTwofold = hasTwoHorizons(horizonWeeks)
  const isEarly = usePlace().options.y !== LATER && isTwofold
  return {
    isTwofold,
    isEarly,
    sharesOf: (answer: Answer) => (isEarly ? answer.early : answer),
    rangeOf: (range: InputRange) => (isEarly ? range.early : range),
    /** The group a mark shows. */
    groupOf: ({ group, week }: Mark, { early }: Answer) => (isEarly && week > early.week ? UNRESOLVED : group),
  }
}
