import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { NOTHING } from '@/simulation/step'
import type { Debrief, DebriefEntry } from '@/simulation/step/debrief'
import { debriefRows, debriefShown } from '@/ui/step/seat/debrief-rows'
import { inThousandths, payoff } from '@/ui/step/seat/seat-words'

const kinds = ['move', 'holdOut', 'answer', 'luck'] as const
const step = fc.record({
  kind: fc.constantFrom(...kinds),
  isQuiet: fc.boolean(),
  change: fc.double({ min: -0.2, max: 0.2, noNaN: true }),
})

/** A debrief as the engine makes one: every entry begins where the one before it ended. */
const debrief: fc.Arbitrary<Debrief> = fc
  .tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.array(step, { minLength: 1, maxLength: 60 }))
  .map(([start, steps]) => {
    let value = start
    const entries = steps.map(({ kind, isQuiet, change }, index): DebriefEntry => {
      const before = value
      value += change
      const events = kind === 'holdOut' ? [NOTHING] : isQuiet && kind === 'luck' ? [] : ['host.delays']
      return { kind, week: index + 1, slot: 0, at: 0, events, before, after: value }
    })
    const sum = (of: (entry: DebriefEntry) => boolean) =>
      entries.filter(of).reduce((total, { before, after }) => total + after - before, 0)
    const [choices, luck] = [sum(({ kind }) => kind !== 'luck'), sum(({ kind }) => kind === 'luck')]
    return { start, payoff: value, choices, luck, entries, bound: 0 }
  })

const seeded = { seed: 20_261_122, numRuns: 300 }
// Each of at most 60 changes of at most 0.4 in numbers of at most 13 is rounded twice, at 2⁻⁵³ of 13 each.
const ROUNDING = 60 * 2 * 13 * 2 ** -53

test.prop([debrief], seeded)('folding quiet weeks keeps the sum and every week', (given) => {
  const rows = debriefRows(given.entries)
  const sum = rows.reduce((total, { change }) => total + change, 0)
  expect(Math.abs(sum - (given.payoff - given.start))).toBeLessThan(ROUNDING)
  expect(Math.min(...rows.map(({ first }) => first))).toBe(1)
  expect(Math.max(...rows.map(({ last }) => last))).toBe(given.entries.length)
  const events = (list: readonly { readonly events: readonly string[] }[]) =>
    list.flatMap((one) => one.events.filter((event) => event !== NOTHING))
  expect(events(rows)).toEqual(events(given.entries))
})

test.prop([debrief], seeded)('what is printed adds up as it stands, and no row is off by more than one', (given) => {
  const { start, end, choices, luck, rows } = debriefShown(given)
  expect(start + choices + luck).toBe(end)
  expect(rows.reduce((sum, { shown }) => sum + shown, 0)).toBe(end - start)
  const hasBoth = rows.some(({ kind }) => kind === 'luck')
  if (hasBoth) {
    expect(rows.filter(({ kind }) => kind !== 'luck').reduce((sum, { shown }) => sum + shown, 0)).toBe(choices)
    // Half a thousandth each from start, end and choices.
    expect(Math.abs(luck - given.luck * 1000)).toBeLessThanOrEqual(1.5 + 1e-9)
  }
  for (const { shown, change } of rows) expect(Math.abs(shown - change * 1000)).toBeLessThanOrEqual(2.5 + 1e-9)
})

it('stretches of waiting and quiet end at a headline', () => {
  const entry = (kind: DebriefEntry['kind'], week: number, events: readonly string[]): DebriefEntry => ({
    ...{ kind, week, slot: 0, at: 0, events, before: 0, after: 0.001 },
  })
  const waiting = (week: number) => [entry('holdOut', week, [NOTHING]), entry('luck', week, [])]
  const rows = debriefRows([...waiting(1), ...waiting(2), entry('luck', 3, ['owner.opensTalks']), ...waiting(4)])
  expect(rows.map(({ kind, first, last }) => `${kind} ${first}-${last}`)).toEqual([
    'holdOut 1-2',
    'luck 1-2',
    'luck 3-3',
    'holdOut 4-4',
    'luck 4-4',
  ])
})

it('payoffs are signed to three places, differences in thousandths', () => {
  expect([0.31249, -0.5, -0.0004, 1].map(payoff)).toEqual(['+0.312', '−0.500', '0.000', '+1.000'])
  expect([0.0124, -0.0031, 0].map(inThousandths)).toEqual(['+12', '−3', '±0'])
})
