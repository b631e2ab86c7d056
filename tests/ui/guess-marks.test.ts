import { expect, it } from 'vitest'
import { guessKey, marksUpTo } from '@/ui/shared/guess-marks'

/** The guess after these keys, from none. */
const after = (...keys: readonly string[]): number | undefined =>
  keys.reduce<{ n: number | undefined; typed: string }>(
    ({ n, typed }, key) => guessKey(key, n, typed) ?? { n, typed },
    { n: undefined, typed: '' },
  ).n

it.each([
  [['ArrowRight'], 1],
  [['ArrowLeft'], 0],
  [['PageUp', 'PageUp', 'ArrowDown'], 19],
  [['End', 'ArrowRight'], 100],
  [['End', 'PageDown'], 90],
  [['Home'], 0],
  [['4', '0'], 40],
  [['1', '0', '0'], 100],
  [['1', '0', '1'], 1],
  [['4', '0', 'Backspace'], 4],
  [['4', 'Backspace'], 0],
  [['4', 'ArrowUp', '7'], 7],
  [['x'], undefined],
])('the keys %j set %o marks', (keys, n) => {
  expect(after(...keys)).toBe(n)
})

it('a point takes in the marks up to its own: column by column, or row by row on a phone', () => {
  const middle = (n: number, [columns, rows]: readonly [number, number], isByRow: boolean) => {
    const at = n - 1
    const [column, row] = isByRow ? [at % columns, Math.floor(at / columns)] : [Math.floor(at / rows), at % rows]
    return [(column + 0.5) / columns, (row + 0.5) / rows] as const
  }
  for (let n = 1; n <= 100; n++) {
    expect(marksUpTo(...middle(n, [20, 5], false), false)).toBe(n)
    expect(marksUpTo(...middle(n, [10, 10], true), true)).toBe(n)
  }
})

it('a drag that leaves the field ends at none or at all of the marks', () => {
  expect(marksUpTo(-0.01, 0.5, false)).toBe(0)
  expect(marksUpTo(1.2, 1.2, false)).toBe(100)
  expect(marksUpTo(0.5, -0.01, true)).toBe(0)
  expect(marksUpTo(1.2, 1.2, true)).toBe(100)
  expect(marksUpTo(-0.2, 0.55, true)).toBe(51)
})
