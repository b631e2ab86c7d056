import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bitLength, scaleToNumber } from '@/engine/arithmetic/scale-to-number'

it('binary digits are counted as their text counts them', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 1n << 300n }), (value) => {
      expect(bitLength(value)).toBe(value.toString(2).length)
    }),
    { seed: 3 },
  )
  expect(bitLength(0n)).toBe(0)
  expect(scaleToNumber(0n, 5)).toBe(0)
})
