import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { valuesAtPosition } from '@/simulation/policy-path'
import { casePolicies } from '@/ui/outlook/policies/case-policies'
import { positionAfter } from '@/ui/outlook/policies/policy-slider'
import { captionAt, policyWords, shareWords, standingWords } from '@/ui/outlook/policies/policy-words'
import { caseNumbers } from '@/ui/state/case-numbers'
import { recipeActions } from '@/ui/state/recipe-actions'
import { startHistory } from '@/ui/state/recipe-history'
import { createStore } from '@/ui/state/store'
import { openAlone } from '../open-alone'

const open = await openAlone(forcedSale, '')
const { bases, first, more, policies, standingIn } = casePolicies(open)
const { basis, cardsById } = caseNumbers(open)
const { questionOf, wordsOf } = policyWords(open)

const policyOf = (id: string) => {
  const policy = policies.find((one) => one.id === id)
  if (policy === undefined) throw new Error(`there is no policy "${id}"`)
  return policy
}

it('a chance is told as the simplest share near it', () => {
  const told = [0.001, 0.09, 0.125, 0.19, 0.25, 0.33, 0.5, 0.59, 0.73, 0.87, 0.96, 0.98, 1].map(shareWords)
  expect(told).toEqual([
    ...['1 in 1000', '1 in 11', '1 in 8', '1 in 5', '1 in 4', '1 in 3', '1 in 2', '3 in 5', '3 in 4', '7 in 8'],
    ...['19 in 20', 'all', 'all'],
  ])
})

it('a caption says how often, how soon or how many, and what cannot happen never does', () => {
  expect(captionAt('about EVERY', 0.13)).toBe('about every 8 weeks')
  expect(captionAt('about EVERY', 0.9)).toBe('about every week')
  expect(captionAt('within about WEEKS', 0.1)).toBe('within about 10 weeks')
  expect(captionAt('within about WEEKS', 0.9)).toBe('within about 1 week')
  expect(captionAt('yes at SHARE meetings', 0.09)).toBe('yes at 1 in 11 meetings')
  expect(captionAt('yes at SHARE meetings', 0)).toBe('never')
})

it('where it stands is told on either side, and off the path', () => {
  const at = (position: number) => standingWords({ at: position, isOnPath: true })
  expect([-1, -0.7, -0.2, 0, 0.5, 0.51, 1].map(at)).toEqual([
    ...['at its lower end', 'well below our reading', 'a little below our reading', 'our reading'],
    ...['a little above our reading', 'well above our reading', 'at its upper end'],
  ])
  expect(standingWords({ at: 0.3, isOnPath: false })).toBe('set by hand')
})

it('the first five policies are shown, in the names of the case, with the chance their numbers now give', () => {
  expect([first.length, more.length]).toEqual([5, 4])
  expect(first.map(questionOf)).toEqual([
    'How firm is the deadline?',
    'How hard does it push with tariffs?',
    'How often do the two sides meet?',
    'How willing is Beijing?',
    'How willing is ByteDance?',
  ])
  const deadline = policyOf('deadline')
  const words = (t: number) => {
    const changes = valuesAtPosition(deadline, bases, t)
    return wordsOf(deadline, standingIn({ changes }, deadline), changes)
  }
  // 0.73 ⊗ 1 ÷ 2.5 = 0.52, and 0.73 ⊗ 1 ÷ 0.4 = 0.87.
  expect(words(0)).toBe('puts off 3 in 4 deadlines: our reading')
  expect(words(1)).toBe('puts off 1 in 2 deadlines: at its upper end')
  expect(words(-1)).toBe('puts off 7 in 8 deadlines: at its lower end')
})

it('a drag of a policy is one step, its way back none, and a number moved by hand takes it off its path', () => {
  const store = createStore(startHistory(basis))
  const actions = recipeActions(store, cardsById, () => [])
  const deadline = policyOf('deadline')
  const drag = (...positions: readonly number[]) => {
    actions.begin()
    for (const at of positions) actions.setNumbers(valuesAtPosition(deadline, bases, at))
    actions.end()
  }
  const standing = () => standingIn(store.read().present, deadline)
  drag(0.2, 0.6, 0.31)
  expect(store.read().past).toHaveLength(1)
  expect(standing()).toMatchObject({ at: 0.31, isOnPath: true, isMoved: true })
  expect(Object.keys(store.read().present.changes).toSorted()).toEqual(['credibility', 'resolve_us'])
  drag(0.5, 0.31)
  expect(store.read().past).toHaveLength(1)
  actions.setNumber('credibility', 0.6)
  expect(standing()).toMatchObject({ isOnPath: false, isMoved: true })
  actions.undo()
  actions.undo()
  expect(standing()).toMatchObject({ at: 0, isOnPath: true, isMoved: false })
  drag(1, 0)
  expect(store.read().present.changes).toEqual({})
})

it('keys move a policy by a twentieth, a quarter or to an end, and no further', () => {
  expect(
    ['ArrowRight', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'].map((key) => positionAfter(key, 0.1)),
  ).toEqual([...[0.15, 0.05, 0.35, -0.15, -1, 1]])
  expect([positionAfter('PageUp', 0.9), positionAfter('ArrowLeft', -1), positionAfter('a', 0)]).toEqual([
    1,
    -1,
    undefined,
  ])
  expect(Object.is(positionAfter('ArrowLeft', 0.05), 0)).toBe(true)
})
