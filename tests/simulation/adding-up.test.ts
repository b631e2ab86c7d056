import fc from 'fast-check'
import { expect, it } from 'vitest'
import { entryOf } from '@/scenarios/entry-of'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { solveAnswer } from '@/simulation'
import { addingUp } from '@/simulation/adding-up'
import { cli } from '../cli/run-here'
import { GROUPS, opened } from '../forced-sale'

const part = fc.record({ group: fc.constantFrom(...GROUPS), weight: fc.nat(1000) })
const given = fc
  .array(part, { minLength: 1, maxLength: 14 })
  .map((all) => ({ all, sum: all.reduce((total, { weight }) => total + weight, 0) }))
  .filter(({ sum }) => sum > 0)
  .map(({ all, sum }) => all.map(({ group, weight }) => ({ group, share: weight / sum })))

it('outcomes add up to their ending and endings to the whole, each within one of its share', () => {
  fc.assert(
    fc.property(given, fc.constantFrom(100, 1000, 10_000), (parts, total) => {
      const { groups, parts: wholes } = addingUp(parts, total)
      expect(GROUPS.reduce((sum, group) => sum + (groups[group] ?? 0), 0)).toBe(total)
      for (const group of GROUPS) {
        const own = parts.flatMap((one, at) =>
          one.group === group ? [{ share: one.share, whole: wholes[at] ?? 0 }] : [],
        )
        expect(own.reduce((sum, { whole }) => sum + whole, 0)).toBe(groups[group] ?? 0)
        const share = own.reduce((sum, one) => sum + one.share, 0)
        expect(Math.abs((groups[group] ?? 0) - share * total)).toBeLessThan(1 + 1e-9)
        // One for its own rounding, and one for its ending's.
        for (const one of own) expect(Math.abs(one.whole - one.share * total)).toBeLessThan(2 + 1e-9)
        for (const one of own) if (one.share === 0) expect(one.whole).toBe(0)
      }
    }),
  )
})

it('nothing at all adds up to nothing', () => {
  expect(addingUp([{ group: 'sold', share: 0 }], 100)).toEqual({
    groups: { sold: 0 },
    parts: [0],
  })
})

const hundredths = (text: string): number => Math.round(Number(text.replace(' %', '').replace('< 0.01', '0')) * 100)

it('what solve prints of outcomes and endings adds up, to the last digit', async () => {
  const { groups, outcomes } = solveAnswer(opened, tiktok2025, {}, 104)
  expect(GROUPS.every((group) => entryOf(groups, group) > 0)).toBe(true)
  const { out } = await cli('solve', 'tiktok-2025')
  const printed = (name: string) => {
    const found = out.split('\n').find((line) => line.startsWith(`${name} `))
    return hundredths(/(?:< )?\d+\.\d\d %/.exec(found ?? '')?.[0] ?? 'none')
  }
  const named: Readonly<Record<string, string>> = {
    sold: 'sold',
    kept: 'kept',
    banned: 'banned for good',
    unresolved: 'not settled',
  }
  for (const group of GROUPS) {
    const own = outcomes.filter((outcome) => outcome.group === group).map(({ id }) => printed(id))
    expect(
      own.reduce((sum, count) => sum + count, 0),
      group,
    ).toBe(printed(entryOf(named, group)))
  }
  expect(GROUPS.reduce((sum, group) => sum + printed(entryOf(named, group)), 0)).toBe(10_000)
})
