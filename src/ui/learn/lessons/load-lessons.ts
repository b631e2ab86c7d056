import type { Lesson } from '@/scenarios/lesson.types'
import { once } from '@/scenarios/once'
import { fromCase } from '@/ui/state/case'

/** The lessons of the open case's negotiation; none where it tells none. */
export const loadLessons = fromCase(({ negotiation }) =>
  once(async (): Promise<readonly Lesson[]> => (await negotiation.loadLessons?.()) ?? []),
)
