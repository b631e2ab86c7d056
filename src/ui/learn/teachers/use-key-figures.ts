import type { Lesson, SecondCase } from '@/scenarios/lesson.types'
import type { LessonValues } from '@/simulation/lessons/claims'
import { type Keyed, useKeyed } from '@/ui/engine/use-keyed'
import { useCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { lessonClients } from '../lessons/lesson-clients'

/** The figures of a lesson and of its second case. */
export type KeyFigures = { readonly first: LessonValues; readonly second: LessonValues }

/** The figures of all lessons with the readings of their cases, asked one after another: of questions of one kind only the newest waits. */
export function useKeyFigures(lessons: readonly Lesson[]): Keyed<readonly KeyFigures[]> {
  const clientFor = useCase(lessonClients)
  const { basis } = useCase(caseNumbers)
  return useKeyed(lessons.map(({ id }) => id).join(), async (signal) => {
    const valuesOf = async ({ case: id, figures }: Lesson | SecondCase) =>
      (await clientFor(id)).ask('lessonFigures', { recipe: { ...basis, scenario: id, seed: id }, figures }, signal)
    const all: KeyFigures[] = []
    for (const lesson of lessons) {
      const first = await valuesOf(lesson)
      all.push({ first, second: await valuesOf(lesson.second) })
    }
    return all
  })
}
