import type { Party } from '@/machines/event-record'
import type { LessonFigure } from '@/scenarios/lesson-figure.types'
import type { LessonValues } from '@/simulation/lessons/claims'
import { lessonDraws } from '@/simulation/lessons/lesson-draws'
import { lessonFigure } from '@/simulation/lessons/lesson-figure'
import { type LessonRuns, lessonPlay } from '@/simulation/lessons/lesson-play'
import { chainOf } from '@/simulation/negotiation-chain'
import { pointsOf } from '@/simulation/seat/points'
import type { PointScale } from '@/simulation/seat/types'
import type { Handlers, Question } from './asking'

/** What the lessons ask. */
export type LessonQuestions = {
  /** Figures of the recipe's case, and of others untouched where they name one. */
  readonly lessonFigures: Question<{ readonly figures: readonly LessonFigure[] }, LessonValues>
  /** A group's share with each of some sets of numbers. */
  readonly lessonDraws: Question<{ readonly group: string }, readonly number[]>
  /** How many of some runs end in a group. */
  readonly lessonPlay: Question<LessonRuns & { readonly group: string }, number>
  /** What every ending is worth to some parties, in points. */
  readonly pointScales: Question<{ readonly parties: readonly Party[] }, readonly PointScale[]>
}

export const lessonHandlers: Handlers<LessonQuestions> = {
  lessonFigures: async ({ recipe, figures }, { negotiation, scenario, caseOf }) => {
    const values = figures.map(async (figure) => {
      if (figure.case === undefined) return lessonFigure(negotiation, scenario, recipe.changes, figure)
      const other = await caseOf({ ...recipe, scenario: figure.case, edits: {} })
      return lessonFigure(negotiation, other, {}, figure)
    })
    const known = await Promise.all(values)
    return Object.fromEntries(figures.map(({ id }, at) => [id, known[at]]))
  },
  lessonDraws: ({ recipe, group }, { negotiation, scenario }) =>
    lessonDraws(negotiation, scenario, recipe.changes, group),
  lessonPlay: ({ recipe, group, ...runs }, { negotiation, scenario }) =>
    lessonPlay(negotiation, scenario, recipe.changes, group, runs),
  pointScales: ({ recipe, parties }, { negotiation, scenario }) => {
    const chain = chainOf(negotiation, scenario, recipe.changes, recipe.horizonWeeks)
    return parties.map((party) => pointsOf(negotiation, chain, scenario, party).scale)
  },
}
