import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { parameterOf } from '@/scenarios/parameter-of'
import { drawOf } from '@/simulation/number-law'

const enjoins = parameterOf(forcedSale, 'inj_ban')
const negotiation = {
  ...forcedSale,
  parameters: [
    enjoins,
    { ...enjoins, id: 'linear chance', isLinear: true },
    { ...enjoins, id: 'slope', kind: 'slope', max: 100 },
  ],
} as const

// A right triangle that peaks at the reading has an eighth of all mass in the far half of each side.
it.each([
  { id: 'linear chance', low: 0, reading: 0.0005, high: 0.003, below: 0.00025, above: 0.00175 },
  { id: 'slope', low: 10, reading: 25, high: 50, below: 17.5, above: 37.5 },
])('an eighth of the draws of a $id lie beyond the middle of each side', ({ id, below, above, ...law }) => {
  expect(drawOf(negotiation, law, id, 1 / 8)).toBeCloseTo(below, 12)
  expect(drawOf(negotiation, law, id, 1 / 2)).toBe(law.reading)
  expect(drawOf(negotiation, law, id, 7 / 8)).toBeCloseTo(above, 12)
})

it('a chance of the usual kind is drawn by its odds, so that far smaller ones count as much', () => {
  expect(drawOf(negotiation, { low: 0, reading: 0.0005, high: 0.003 }, 'inj_ban', 1 / 8)).toBeLessThan(0.00003)
})
