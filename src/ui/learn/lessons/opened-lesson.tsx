import type { ReactNode } from 'react'
import { useLoaded } from '@/ui/shared/lazy-part'
import { useCase } from '@/ui/state/case'
import { usePlace } from '@/ui/state/use-recipe'
import { LessonPage } from './lesson-page'
import { loadLessons } from './load-lessons'

/** The lesson that the link names; what else there is where it names none that there is. */
export function OpenedLesson({ otherwise }: { readonly otherwise: ReactNode }) {
  const lessons = useLoaded(useCase(loadLessons))
  const { at } = usePlace().options
  const lesson = lessons.find(({ id }) => id === at)
  return lesson === undefined ? otherwise : <LessonPage key={lesson.id} lesson={lesson} lessons={lessons} />
}
