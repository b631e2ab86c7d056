import { expect, it } from 'vitest'
import { borderOf } from '@/ui/outlook/score/guess-line'
import { scoreWords } from '@/ui/outlook/score/score-words'

const range = { low: 0.56, high: 0.89, mean: 0.75 }
const told = (guess: number, model = 75) => scoreWords({ guess, model, range, noun: 'a sale', isChanged: false }).judged

it.each([
  [75, 'Spot on.'],
  [72, 'Spot on.'],
  [78, 'Spot on.'],
  [79, 'Close.'],
  [65, 'Close.'],
  [64, 'Too low by 11.'],
  [100, 'Too high by 25.'],
  [49, 'Far too low, by 26.'],
])('a guess of %i is judged “%s”', (guess, words) => {
  expect(told(guess)).toContain(words)
})

it('the model’s own doubt is told: inside its range, below or above', () => {
  const inside = 'Inside the range: our own doubt allows your guess.'
  expect(told(56)).toContain(inside)
  expect(told(89)).toContain(inside)
  expect(told(55)).toContain(
    'Below the range of 56 to 89: even with doubtful numbers a sale was likelier than you thought.',
  )
  expect(told(90)).toContain(
    'Above the range of 56 to 89: even with doubtful numbers a sale was less likely than you thought.',
  )
})

it('after a change it is the untouched model that was guessed', () => {
  const said = (isChanged: boolean) => scoreWords({ guess: 40, model: 75, range, noun: 'a sale', isChanged }).said
  expect([said(false), said(true)]).toEqual([
    'You said 40; the model says 75.',
    'You said 40; the untouched model says 75.',
  ])
})

it('the border leaves as many marks before it as were guessed', () => {
  for (const line of [5, 10])
    for (let guess = 0; guess <= 100; guess++) {
      const border = borderOf(guess, line)
      /** How far along the border lies beside the marks of a row across. */
      const alongAt = (across: number) =>
        border.findLast(([, at], i) => at <= across && (border[i + 1]?.[1] ?? at) > across)?.[0] ?? Number.NaN
      const before = Array.from({ length: line }, (_, row) => alongAt(row + 0.5)).reduce((sum, along) => sum + along, 0)
      expect(before).toBe(guess)
    }
})
