import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bigfloatTwin } from '@/markov/bigfloat-twin'
import { fraction, fractionText, fractionToNumber } from '@/markov/fraction'
import { fractionTwin } from '@/markov/fraction-twin'
import { TwinTooLarge } from '@/markov/left-unsolved'
import { numeralFraction, numeralValue } from '@/markov/read-numeral'
import { chainFrom, everywhere, goalOf } from './chain-texts'

it('a decimal read as a fraction and rounded is the double the language reads', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, noNaN: true, max: 1e300 }).filter((value) => value === 0 || value >= 1e-300),
      (value) => {
        expect(fractionToNumber(numeralFraction(String(value)))).toBe(value)
      },
    ),
    { seed: 1, numRuns: 2_000 },
  )
})

it('a quotient of whole numbers rounds as division of doubles does, which is exact rounding', () => {
  const whole = fc.bigInt({ min: 1n, max: 9_007_199_254_740_991n })
  fc.assert(
    fc.property(whole, whole, (above, below) => {
      expect(fractionToNumber(fraction(above, below))).toBe(Number(above) / Number(below))
    }),
    { seed: 2, numRuns: 2_000 },
  )
})

it.each([
  ['half a unit above 1 goes to the even neighbour', (1n << 53n) + 1n, 1n << 53n, 1],
  ['a little more goes up', (1n << 60n) + (1n << 7n) + 1n, 1n << 60n, 1 + 2.220446049250313e-16],
  ['the smallest double', 1n, 1n << 1074n, 5e-324],
  ['half of it goes to even 0', 1n, 1n << 1075n, 0],
  ['a hair more than half of it goes up, rounded once and not twice', (1n << 60n) + 1n, 1n << 1135n, 5e-324],
  ['three quarters of it go up', 3n, 1n << 1076n, 5e-324],
  ['a subnormal number rounds once', (1n << 54n) + 3n, 1n << 1100n, 2.567e-315],
  ['the largest double', ((1n << 53n) - 1n) << 971n, 1n, Number.MAX_VALUE],
  ['beyond it', 1n << 1024n, 1n, Number.POSITIVE_INFINITY],
  ['nothing', 0n, 7n, 0],
])('%s', (name, above, below, expected) => {
  const value = fractionToNumber(fraction(above, below))
  if (name.includes('subnormal')) expect(Math.abs(value - 2 ** -1046)).toBeLessThanOrEqual(5e-324)
  else expect(value).toBe(expected)
})

it.each([
  ['0.1666', '833/5000'],
  ['1/6', '1/6'],
  ['1e-12', '1/1000000000000'],
  ['.5', '1/2'],
  ['5.', '5'],
  ['0', '0'],
  ['1.5E+1', '15'],
  ['0.5/3', '1/6'],
  ['-2.50', '5/2'],
  ['1e300', `1${'0'.repeat(300)}`],
  ['4/8', '1/2'],
])('%s is %s', (text, expected) => {
  expect(fractionText(numeralFraction(text))).toBe(expected)
})

it.each([
  '',
  '.',
  '1e',
  'e5',
  '1/0',
  '1/2/3',
  '1 2',
  '0x10',
  '1_0',
  '1n',
  '--1',
  '1e301',
  '1e-301',
  '٣',
  '1'.repeat(401),
])('%j is not a numeral', (text) => {
  expect(numeralValue(text)).toBeNaN()
  expect(() => numeralFraction(text)).toThrow(RangeError)
})

it('a fraction has a positive denominator and no sign', () => {
  expect(() => fraction(1n, 0n)).toThrow(RangeError)
  expect(() => fraction(-1n, 2n)).toThrow(RangeError)
})

it('fractions that grow past their digits stop at the budget; 256 bits go on', () => {
  const transitions = [
    [0, 0, '0.123456789012345678901234567891'],
    [0, 1, '0.876543210987654321098765432109'],
    [1, 1, '1'],
  ] as const
  const chain = chainFrom({ n: 2, transitions, goal: [1], earned: [] })
  const ask = (twin: ReturnType<typeof fractionTwin>) =>
    twin.bounded(chain, everywhere(chain), goalOf(chain), 5_000)[0]!.value
  expect(() => ask(fractionTwin())).toThrow(TwinTooLarge)
  expect(ask(bigfloatTwin())).toBe(1)
})

it('the 256-bit twin subtracts losses from gains before it rounds', () => {
  const chain = chainFrom({
    n: 3,
    transitions: [
      [0, 1, '1'],
      [1, 2, '1'],
      [2, 2, '1'],
    ],
    goal: [2],
    earned: [
      [0, '1'],
      [1, '-0.99999999999999999999'],
    ],
  })
  for (const twin of [bigfloatTwin(), fractionTwin()]) expect(twin.rewards(chain, goalOf(chain))[0]!.value).toBe(1e-20)
})

it('256 bits stay 256 bits over four hundred products', () => {
  const n = 402
  const transitions = Array.from({ length: n - 1 }, (_, s) => [
    [s, s + 1, '1/3'] as const,
    [s, n - 1, '2/3'] as const,
  ]).flat()
  const chain = chainFrom({
    n,
    transitions: [...transitions.slice(0, -2), [n - 2, n - 2, '1'], [n - 1, n - 1, '1']],
    goal: [n - 2],
    earned: [],
  })
  const ask = (twin: ReturnType<typeof fractionTwin>) => twin.reachability(chain, everywhere(chain), goalOf(chain))[0]!
  expect(ask(fractionTwin()).fraction).toMatch(/^1\/\d{191}$/) // 3^400
  expect(ask(bigfloatTwin()).value).toBe(ask(fractionTwin()).value)
})
