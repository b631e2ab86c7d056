import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readKept } from '@/ui/state/kept-setting'
import { outcomeWords, predictionText } from '@/ui/step/story/prediction/prediction-words'
import { keepPrediction, predictions } from '@/ui/step/story/prediction/predictions'
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

const odds = { chances: { deadline: 0.25, tariff: 0.5, home: 0.125 }, none: 0.125 }
const tally = (): unknown => JSON.parse(readKept('predictions') ?? 'null')

it('answers are counted with the chances the model gave them, each once, and skipped questions are not', () => {
  keepPrediction('1', { guess: 'tariff', came: 'tariff', week: 2, odds })
  keepPrediction('2', { guess: 'deadline', came: 'home', week: 5, odds })
  keepPrediction('3', { guess: undefined, came: 'home', week: 7, odds })
  expect(tally()).toEqual({ asked: 2, right: 1, expected: 0.75 })
  // Back before the headline, another answer is no guess any more.
  keepPrediction('2', { guess: 'home', came: 'home', week: 5, odds })
  expect(tally()).toEqual({ asked: 2, right: 1, expected: 0.75 })
  expect(predictions.read().get('2')?.guess).toBe('deadline')
  // No headline came: that was not guessed.
  keepPrediction('4', { guess: 'home', came: undefined, week: 104, odds })
  expect(tally()).toEqual({ asked: 3, right: 1, expected: 0.875 })
})

it('what is kept and cannot be read counts as nothing', () => {
  storage.setItem('standoff.predictions', '{"asked":"many"}')
  keepPrediction('5', { guess: 'tariff', came: 'home', week: 3, odds })
  expect(tally()).toEqual({ asked: 1, right: 0, expected: 0.5 })
})

it('where the device refuses, the count lasts as long as the page', () => {
  storage.isDenied = true
  keepPrediction('6', { guess: 'tariff', came: 'tariff', week: 3, odds })
  expect(tally()).toEqual({ asked: 1, right: 1, expected: 0.5 })
})

it('an answer is held against what came in plain words', () => {
  expect(outcomeWords('Beijing', 'Beijing')).toBe('Your guess: Beijing. It was.')
  expect(outcomeWords('Beijing', 'Something else')).toBe('Your guess: Beijing. It was this: Something else.')
  expect(outcomeWords('Beijing', undefined)).toBe('Your guess: Beijing. No headline came.')
  expect(predictionText.tally(2, 3, (1.4).toFixed(1))).toBe('Guessed so far: 2 of 3 right; the model expects 1.4 of 3.')
})
