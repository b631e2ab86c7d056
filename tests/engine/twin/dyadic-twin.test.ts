import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Chain, dyadicToNumber, dyadicTwin } from '@/engine'
import { dyadicOf } from '@/engine/twin/dyadic'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { chainOf } from '@/simulation'
import { floatAgainstTwin } from '../../../scripts/prove/float-against-twin'
import { opened } from '../../forced-sale'
import { chainOfRows, emptyRow, type Row, stepsOf } from '../chain/chain-of-rows'
import { randomChain } from '../sample/random-chain'

it('every double from 0 to 1 is a dyadic number, and reads back', () => {
  const chances = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1, 0.5, 5e-324, 2 ** -1022))
  fc.assert(
    fc.property(chances, (value) => {
      const { mantissa, places } = dyadicOf(value)
      expect(dyadicToNumber(mantissa, places)).toBe(Math.abs(value))
      expect(mantissa === 0n || mantissa === 1n || mantissa % 2n === 1n).toBe(true)
    }),
    { seed: 4 },
  )
  expect(dyadicOf(0.375)).toEqual({ mantissa: 3n, places: 3 })
  expect(() => dyadicOf(1.5)).toThrow('1.5')
  expect(() => dyadicOf(Number.NaN)).toThrow('NaN')
})

const to = (target: number, probability: number) => ({ target, probability, edge: 0 })
const handRows: readonly Row[] = [
  { transitions: [to(1, 0.25), to(2, 0.125)], quiet: 0.625 },
  { transitions: [to(0, 0.25)], quiet: 0.75 },
  emptyRow,
]

/** Two states that swap with 1/4, one ending reached with 1/8 from the first: by hand, in 512ths after three weeks. */
const byHand: Chain = {
  version: 'hand',
  n: 3,
  start: 0,
  ...chainOfRows([{ slot: 0, rows: handRows }]),
  ...stepsOf([[0], [0], [0]]),
  slots: 1,
  outcomes: [
    { id: 'open', group: 'open' },
    { id: 'done', group: 'done' },
  ],
  endings: ['done'],
  counterIds: [],
  outcome: Uint8Array.of(0, 0, 1),
  ending: Int16Array.of(-1, -1, 0),
  weekCounters: new Uint32Array(3),
  edgePath: Uint16Array.of(0),
  pathCounters: new Uint8Array(0),
}

// Week 1: 5/8, 2/8, 1/8. Week 2: 25/64 + 4/64 = 29/64, 10/64 + 12/64 = 22/64, 8/64 + 5/64 = 13/64.
// Week 3: 145/512 + 44/512 = 189/512, 58/512 + 132/512 = 190/512, 104/512 + 29/512 = 133/512.
it('three weeks by hand, in fractions', () => {
  const { places, final, outcome, endingByWeek } = dyadicTwin(byHand)
  expect([places, final, outcome]).toEqual([9, [189n, 190n, 133n], [379n, 133n]])
  expect(endingByWeek).toEqual([[0n], [1n], [13n], [133n]])
})

it('the same three steps within two weeks, in fractions', () => {
  const inTwo: Chain = { ...byHand, ...stepsOf([[0, 0], [0]]), slots: 2 }
  const { places, final, endingByWeek, placesByWeek } = dyadicTwin(inTwo)
  expect([places, final]).toEqual([9, [189n, 190n, 133n]])
  expect([endingByWeek, placesByWeek]).toEqual([
    [[0n], [13n], [133n]],
    [0, 6, 9],
  ])
})

// N2 asks 1e-13 per outcome and 1e-12 per state; the sums behind them are right to some weeks · 40 · 2⁻⁵³ ≈ 1e-13 relative.
it.each([
  { name: 'the first case', changes: {} },
  { name: 'many crowded weeks', changes: { bd_near: 0.9, bid_enter: 0.9, us_concede: 0.9, tar_threat: 0.9 } },
  { name: 'rare events only', changes: { bd_open: 0.000001, tar_threat: 0.0001, ext_grant: 0.9999 } },
])(
  'N2, 26 weeks, $name: floats are within 1e-13 of the exact outcomes, 1e-12 of the states; exact sums are 1',
  ({ changes }) => {
    const { outcome, state, relative, sumsToOne } = floatAgainstTwin(chainOf(opened, tiktok2025, changes, 26))
    expect(sumsToOne).toBe(true)
    expect(outcome).toBeLessThanOrEqual(1e-13)
    expect(state).toBeLessThanOrEqual(1e-12)
    expect(relative).toBeLessThanOrEqual(1e-12)
  },
)

it.each([1, 3])('random chains of %i draws a week too, certain rows and impossible edges among them', (slots) => {
  for (let seed = 1; seed <= 100; seed++) {
    const chain = randomChain({
      seed,
      slots,
      n: 20,
      absorbing: 3,
      horizon: slots === 1 ? 30 : 12,
      layers: 3,
      edges: [1, 8],
      moving: seed % 2 === 0 ? [1, 1] : [0.1, 0.99],
      zeros: 0.2,
    })
    const { state, sumsToOne } = floatAgainstTwin(chain)
    expect(sumsToOne, `chain ${seed}`).toBe(true)
    expect(state, `chain ${seed}`).toBeLessThanOrEqual(1e-12)
  }
})

it('a certain row that misses 1 in its last bits is mended, by no more than those', () => {
  const chain = chainOf(opened, tiktok2025, { bd_near: 0.9, tar_threat: 0.9, bd_open: 0.9 }, 12)
  const { mended } = dyadicTwin(chain)
  expect(mended).toBeGreaterThan(0)
  expect(mended).toBeLessThanOrEqual(41 * 2 ** -53)
})
