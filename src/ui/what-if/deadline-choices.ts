import { type Deadline, deadlinesOf } from '@/scenarios/calendar-weeks'
import { editedCase } from '@/simulation/edited-case'
import type { Recipe } from '@/simulation/types'
import { scenario } from '@/ui/state/case'

/** The deadlines of a recipe within its horizon, announced and repeated, in order. */
export const deadlinesIn = ({ edits, horizonWeeks }: Recipe): readonly Deadline[] =>
  deadlinesOf(editedCase(scenario, edits), horizonWeeks)
