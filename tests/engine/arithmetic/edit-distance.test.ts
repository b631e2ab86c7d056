import fc from 'fast-check'
import { expect, it } from 'vitest'
import { editDistance } from '@/engine'

const word = fc.string({ maxLength: 12 })

it.each([
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
  ['flaw', 'lawn', 2],
  ['same', 'same', 0],
])('from %j to %j takes %i edits', (from, to, edits) => {
  expect(editDistance(from, to)).toBe(edits)
})

it('edit distance is a metric', () => {
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a))
      expect(editDistance(a, b) === 0).toBe(a === b)
      expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c))
    }),
  )
})
