import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { firstUnfinishedLesson, isLessonDone, keepLesson, lessonKept, restartLesson } from '@/ui/state/kept-lessons'
import { FailingStorage } from './failing-storage'

let storage: FailingStorage
beforeEach(() => {
  storage = new FailingStorage()
  vi.stubGlobal('window', {
    localStorage: storage,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })
})
afterEach(() => vi.unstubAllGlobals())

it('what was said in a lesson adds up, and is forgotten when it begins anew', () => {
  keepLesson('l1', { guess: 40, step: 2 })
  keepLesson('l1', { checks: [1] })
  keepLesson('l2', { step: 4, same: 0 })
  expect(lessonKept('l1')).toEqual({ step: 2, guess: 40, checks: [1] })
  expect([lessonKept('l1'), lessonKept('l2')].map(isLessonDone)).toEqual([false, true])
  expect(Object.keys(storage.all())).toEqual(['standoff.lesson.l1', 'standoff.lesson.l2'])
  restartLesson('l1')
  expect(lessonKept('l1')).toEqual({ step: 1, checks: [] })
})

it('the first lesson without its last answer is the first that is not done', () => {
  keepLesson('l1', { step: 4, same: 2 })
  keepLesson('l3', { step: 4, same: 1 })
  expect(firstUnfinishedLesson(['l1', 'l2', 'l3'])).toBe('l2')
  expect(firstUnfinishedLesson(['l1', 'l3'])).toBeUndefined()
})

it('where the device refuses, a lesson lasts as long as the page', () => {
  storage.isDenied = true
  keepLesson('l1', { step: 3, guess: 7 })
  expect(lessonKept('l1')).toMatchObject({ step: 3, guess: 7 })
})

it.each(['', '{', 'null', '{"step":2}', '{"step":"2","checks":[]}', '{"step":-1,"checks":[]}'])(
  'what is no lesson, %j, begins anew',
  (text) => {
    storage.setItem('standoff.lesson.l9', text)
    expect(lessonKept('l9')).toEqual({ step: 1, checks: [] })
  },
)

it('of a lesson that is damaged in part the rest is kept', () => {
  storage.setItem('standoff.lesson.l9', '{"step":3,"checks":[0,"a",2,1],"guess":4000,"same":1}')
  expect(lessonKept('l9')).toEqual({ step: 3, checks: [0, 2], same: 1 })
})
