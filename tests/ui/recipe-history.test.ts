import fc from 'fast-check'
import { expect, it } from 'vitest'
import { beginGesture, change, endGesture, redo, startHistory, undo } from '@/ui/state/recipe-history'

const recipe = (ext_grant: number) => ({
  scenario: 'tiktok-2025',
  changes: { ext_grant },
  edits: {},
  conditions: [],
  horizonWeeks: 104,
  seed: 'tiktok-1',
  runs: 1000,
})

it('a whole drag is one step', () => {
  const dragged = [0.5, 0.6, 0.7].map(recipe).reduce(change, beginGesture(startHistory(recipe(0.4))))
  const done = endGesture(dragged)
  expect(done.past).toEqual([recipe(0.4)])
  expect(undo(done).present).toEqual(recipe(0.4))
})

it('a drag that ends where it began leaves no step', () => {
  const there = change(beginGesture(startHistory(recipe(0.4))), recipe(0.9))
  expect(endGesture(change(there, recipe(0.4))).past).toEqual([])
})

it('undo in the middle of a drag takes the drag back', () => {
  expect(undo(change(beginGesture(startHistory(recipe(0.4))), recipe(0.9))).present).toEqual(recipe(0.4))
})

it('as many undos as steps lead back, as many redos forward again', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1 }), (values) => {
      const start = startHistory(recipe(0))
      const end = values.map((value) => recipe(value / 100)).reduce(change, start)
      const back = values.reduce((history) => undo(history), end)
      expect(back.present).toEqual(start.present)
      expect(values.reduce((history) => redo(history), back).present).toEqual(end.present)
    }),
  )
})
