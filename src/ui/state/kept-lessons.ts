import { useSyncExternalStore } from 'react'
import { hearSettings, readSetting, writeSetting } from './device-settings'
import { isRecord } from './kept-text'
import { createStore } from './store'

/** How far a reader is with a lesson, and what they said; answers by their place among those offered, the first one given. */
export type KeptLesson = {
  /** The farthest step reached, 1 to 4. */
  readonly step: number
  readonly guess?: number
  /** 0 a hunch, 1 fairly, 2 very. */
  readonly sure?: number
  readonly checks: readonly number[]
  readonly second?: number
  readonly same?: number
}

const nameOf = (id: string): string => `lesson.${id}`
const fresh: KeptLesson = { step: 1, checks: [] }

/** Lessons that this device did not take: they last as long as the page. */
const unkept = new Map<string, string>()
const unkeptStore = createStore(0)

const isCount = (n: unknown): n is number => typeof n === 'number' && Number.isInteger(n) && n >= 0 && n <= 100

/** A lesson as it is kept; one that was not begun, or a text that is none, begins anew. */
function lessonFrom(text: string | undefined): KeptLesson {
  if (text === undefined) return fresh
  try {
    const kept: unknown = JSON.parse(text)
    if (!isRecord(kept) || !isCount(kept.step) || !Array.isArray(kept.checks)) return fresh
    const numbers = Object.entries(kept).filter(([, value]) => isCount(value))
    return { ...fresh, ...Object.fromEntries(numbers), checks: kept.checks.filter(isCount).slice(0, 2) }
  } catch {
    return fresh
  }
}

const textOf = (id: string): string | undefined => readSetting(nameOf(id)) ?? unkept.get(id)

export const lessonKept = (id: string): KeptLesson => lessonFrom(textOf(id))

/** Whether its last question was answered. */
export const isLessonDone = ({ same }: KeptLesson): boolean => same !== undefined

function write(id: string, lesson: KeptLesson): void {
  const text = JSON.stringify(lesson)
  if (writeSetting(nameOf(id), text)) unkept.delete(id)
  else unkept.set(id, text)
  unkeptStore.update((times) => times + 1)
}

/** Keeps what was said in a lesson on this device, or as long as the page stands where that is refused. */
export const keepLesson = (id: string, said: Partial<KeptLesson>): void => write(id, { ...lessonKept(id), ...said })

/** Begins a lesson anew. */
export const restartLesson = (id: string): void => write(id, fresh)

const hear = (listener: () => void): (() => void) => {
  const stops = [hearSettings(listener), unkeptStore.subscribe(listener)]
  return () => {
    for (const stop of stops) stop()
  }
}

/** The lessons of these ids as they are kept, up to date. */
export function useKeptLessons(ids: readonly string[]): readonly KeptLesson[] {
  const read = () => JSON.stringify(ids.map((id) => textOf(id)))
  useSyncExternalStore(hear, read, read)
  return ids.map(lessonKept)
}

/** The first lesson that is not done; undefined once all are. */
export const firstUnfinishedLesson = (ids: readonly string[]): string | undefined =>
  ids.find((id) => !isLessonDone(lessonKept(id)))
