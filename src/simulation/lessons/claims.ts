import type { LessonClaim } from '@/scenarios/lesson.types'

/** What the figures of a lesson came to, by id; undefined where no future meets what is given. */
export type LessonValues = Readonly<Record<string, number | undefined>>

/** Whether value(more) ≥ times · value(than) + by. A figure that has no value bears nothing out. */
export function holds({ more, than, times = 1, by }: LessonClaim, values: LessonValues): boolean {
  const known = (id: string | undefined) => (id === undefined ? 0 : (values[id] ?? Number.NaN))
  return known(more) >= times * known(than) + by
}
