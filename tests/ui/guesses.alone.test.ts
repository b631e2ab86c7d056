import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { guessOf, keepGuess, skipGuess } from '@/ui/state/guesses'
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

it('a guess is kept by case, and a later one takes its place', () => {
  keepGuess('a', 40)
  keepGuess('b', 0)
  expect([guessOf('a'), guessOf('b')]).toMatchObject([{ n: 40 }, { n: 0 }])
  expect(guessOf('c')).toBeUndefined()
  keepGuess('a', 55)
  expect(guessOf('a')).toMatchObject({ n: 55, skipped: false })
  expect(Object.keys(storage.all())).toEqual(['standoff.guess.a', 'standoff.guess.b'])
})

it('to skip is kept where there is no guess, and leaves one that there is', () => {
  skipGuess('a')
  expect(guessOf('a')).toMatchObject({ skipped: true })
  keepGuess('a', 12)
  skipGuess('a')
  expect(guessOf('a')).toMatchObject({ n: 12 })
})

it('where the device refuses, the guess lasts as long as the page', () => {
  storage.isDenied = true
  keepGuess('refused', 30)
  expect(guessOf('refused')).toMatchObject({ n: 30 })
  skipGuess('refused too')
  expect(guessOf('refused too')).toMatchObject({ skipped: true })
})

it.each([
  '',
  '{',
  '40',
  'null',
  '{"n":40,"skipped":false}',
  '{"n":101,"date":"x"}',
  '{"n":1.5,"date":"x"}',
  '{"n":"4","date":"x"}',
])('what is no guess, %j, is none', (text) => {
  storage.setItem('standoff.guess.a', text)
  expect(guessOf('a')).toBeUndefined()
})
