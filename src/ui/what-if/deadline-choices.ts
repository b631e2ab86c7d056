import { type Deadline, deadlinesOf } from '@/scenarios/calendar-weeks'
import { editedCase } from '@/simulation/edited-case'
import type { Recipe } from '@/simulation/types'
import { fromCase } from '@/ui/state/case'

export const deadlineChoices = fromCase(({ negotiation, scenario }) => {
  /** The deadlines of a recipe within its horizon, announced and repeated, in order. */
  const deadlinesIn = ({ edits, horizonWeeks }: Recipe): readonly Deadline[] =>
    deadlinesOf(negotiation, editedCase(scenario, edits), horizonWeeks)

  return { deadlinesIn }
})
