import { expect, it } from 'vitest'
import { outsideWords } from '@/ui/outlook/endings/endings-words'

const row = (label: string, exact: number, rangeLow?: number, rangeHigh?: number) => ({
  id: label,
  group: 'kept' as const,
  label,
  value: '',
  exact,
  drawn: undefined,
  low: undefined,
  high: undefined,
  baseline: undefined,
  rangeLow,
  rangeHigh,
})

it('a reading outside its own input range is explained, and only then', () => {
  expect(outsideWords([row('Sold', 60, 37, 75), row('Banned for good', 2, undefined, undefined)])).toBe('')
  expect(outsideWords([row('Sold', 60, 37, 75), row('Kept by ByteDance', 3, 4, 13)])).toMatch(
    /^ Kept by ByteDance lies outside its line/,
  )
  expect(outsideWords([row('Sold', 80, 37, 75), row('Kept by ByteDance', 3, 4, 13)])).toMatch(
    /^ Sold and Kept by ByteDance lie outside/,
  )
})
