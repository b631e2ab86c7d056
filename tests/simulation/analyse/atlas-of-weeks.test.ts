import { expect, it } from 'vitest'
import { strike } from '@/scenarios/strike'
import { strikeGeneric } from '@/scenarios/strike/presets/strike-generic.scenario'
import { openNegotiation, runHistory, solveAnswer } from '@/simulation'
import { atlasOf, atOnce } from '@/simulation/analyse'

const opened = await openNegotiation(strike)
const { horizonWeeks } = strikeGeneric
const atlas = atOnce(
  atlasOf(opened, strikeGeneric, {}, horizonWeeks, { smallest: 0.0005, seed: 'strike-1', runs: 4_000 }),
)
const keyOf = ({ milestones, group }: { readonly milestones: readonly string[]; readonly group: string }) =>
  `${milestones.join()} ${group}`

/** A run as the atlas would tell it. */
function told(run: number): string {
  const { headlines, group } = runHistory(opened, strikeGeneric, {}, horizonWeeks, 'strike-1', run)
  const milestones = headlines.flatMap(({ events }) => events.flatMap((event) => strike.events[event]?.milestone ?? []))
  return keyOf({ milestones, group })
}

it('a day on which two steps are taken tells both: the contract runs out, and the gates are closed or left', () => {
  const both = atlas.histories.filter(({ milestones }) => milestones.join().includes('expired,stoppage'))
  expect(both.length).toBeGreaterThan(0)
  const runs = both.flatMap(({ run }) => run ?? [])
  const atOneDay = runs.filter((run) =>
    runHistory(opened, strikeGeneric, {}, horizonWeeks, 'strike-1', run).headlines.some(
      ({ events }) =>
        events.includes('firm.locksOut') || (events.includes('both.letExpire') && events.includes('union.strikes')),
    ),
  )
  expect(atOneDay.length).toBeGreaterThan(0)
})

it('each history is listed once, all of them and the rest are one, and no ending has more than its share', () => {
  expect(new Set(atlas.histories.map(keyOf)).size).toBe(atlas.histories.length)
  const sum = atlas.histories.reduce((total, { share }) => total + share, 0)
  expect(Math.abs(sum + atlas.other - 1)).toBeLessThan(1e-11)
  const { groups } = solveAnswer(opened, strikeGeneric, {}, horizonWeeks)
  for (const { id } of strike.groups) {
    const share = atlas.histories.reduce((total, one) => total + (one.group === id ? one.share : 0), 0)
    expect(share, id).toBeLessThan((groups[id] ?? 0) + 1e-11)
    expect(share + atlas.other, id).toBeGreaterThan((groups[id] ?? 0) - 1e-11)
  }
})

it('histories are told by their first runs, and come about as often as they say', () => {
  const runs = 4_000
  const counts = new Map<string, number>()
  const firstOf = new Map<string, number>()
  for (let run = 0; run < runs; run++) {
    const key = told(run)
    counts.set(key, (counts.get(key) ?? 0) + 1)
    if (!firstOf.has(key)) firstOf.set(key, run)
  }
  for (const history of atlas.histories) {
    const [key, { share, run }] = [keyOf(history), history]
    expect(run, key).toBe(firstOf.get(key))
    // 5 standard errors of a share of 4,000 runs (4 points for .5), and one run for the rarest.
    const room = 5 * Math.sqrt((share * (1 - share)) / runs) + 1 / runs
    expect(Math.abs((counts.get(key) ?? 0) / runs - share), key).toBeLessThan(room)
  }
})
