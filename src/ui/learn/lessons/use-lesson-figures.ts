import type { LessonFigure } from '@/scenarios/lesson-figure.types'
import type { LessonValues } from '@/simulation/lessons/claims'
import { type Keyed, useKeyed } from '@/ui/engine/use-keyed'
import type { LessonCase } from './use-lesson-case'

/** The figures of a lesson, or of its second case, as the worker finds them. */
export const useLessonFigures = (
  { recipe, key, client }: LessonCase,
  figures: readonly LessonFigure[],
): Keyed<LessonValues> =>
  useKeyed(`${key}${JSON.stringify(figures)}`, async (signal) =>
    (await client()).ask('lessonFigures', { recipe, figures }, signal),
  )
