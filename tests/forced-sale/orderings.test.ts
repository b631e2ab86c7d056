import { expect, it } from 'vitest'
import type { Chain, Numbers } from '@/engine'
import { keyOf, type NegotiationView } from '@/scenarios/forced-sale/view'
import { chainsWith, chancesBy, DRAWS, opened } from './draws'
import { darkStandings, numberOrderings, stateOrderings } from './orderings'
import { type SaleFrom, saleFrom } from './sale-chances'

/** Of the draws an ordering is held to, so many have it. */
const SHARE = 0.85
/** In 100: what is less by no more than this is not worse. */
const NOT_WORSE = 0.2

const { graph } = opened
const stateOf = new Map(Array.from(graph.key, (key, state) => [key, state]))
const talks: NegotiationView = {
  ...{ law: 'delayed', deal: 'talks', level: 'low', phase: 'calm', terms: 'fullSale', stance: 'open', home: 'silent' },
  ...{ delays: 1, bidders: 2, buyer: null },
}

function stateAt(standing: Partial<NegotiationView>): number {
  const state = stateOf.get(keyOf({ ...talks, ...standing }))
  if (state === undefined) throw new RangeError(`No run stands in ${JSON.stringify(standing)}.`)
  return state
}

/** Held at the readings, chain 0, and in enough of the draws behind it. */
function holds(what: string, difference: (chain: number) => number, { isStrict = false, share = SHARE } = {}): void {
  const inDraws = Array.from({ length: DRAWS }, (_, k) => difference(1 + k)).filter((gain) => gain >= -NOT_WORSE).length
  const told = `${what}: ${difference(0).toFixed(2)} in 100 at the readings, in ${inDraws} of ${DRAWS} draws`
  if (isStrict) expect(difference(0), told).toBeGreaterThan(0)
  else expect(difference(0), told).toBeGreaterThanOrEqual(-NOT_WORSE)
  expect(inDraws, told).toBeGreaterThanOrEqual(share * DRAWS)
}

const HORIZONS = [52, 104]
const readAt = (chains: (horizon: number) => readonly Chain[]): ReadonlyMap<number, SaleFrom> =>
  new Map(HORIZONS.map((horizon) => [horizon, saleFrom(chains(horizon), [0, 10, 40])]))
const usual = readAt((horizon) => chainsWith({}, horizon))

const solved = new Map<string, ReturnType<typeof chancesBy>>()
/** In 100, how likely a group of endings is by the horizon: of each chain. */
function chancesWith(group: string, numbers: Numbers, horizon: number): readonly number[] {
  const key = JSON.stringify(numbers)
  const chances = solved.get(key) ?? chancesBy(chainsWith(numbers, Math.max(...HORIZONS)), HORIZONS)
  solved.set(key, chances)
  return chances.map((byWeek) => byWeek[HORIZONS.indexOf(horizon)]?.[group] ?? Number.NaN)
}

it.each(HORIZONS)('the chance of a sale from the start by %i is that of the forward pass', (horizon) => {
  const start = chainsWith({}, horizon)[0]?.start ?? Number.NaN
  chancesWith('sold', {}, horizon).forEach((chance, k) => {
    expect(usual.get(horizon)?.(k, 0, start)).toBeCloseTo(chance, 9)
  })
})

it.each(stateOrderings)('$name', ({ name, less, more, weeks, isStrict }) => {
  const [from, to] = [stateAt(less), stateAt(more)]
  for (const [horizon, sale] of usual)
    for (const week of weeks)
      holds(`${name}, week ${week}, by ${horizon}`, (k) => sale(k, week, to) - sale(k, week, from), { isStrict })
})

it.each(numberOrderings)('$name ($group)', ({ name, group, less, more, horizons, share }) => {
  for (const horizon of horizons) {
    const [fewer, others] = [chancesWith(group, less, horizon), chancesWith(group, more, horizon)]
    holds(`${name}, by ${horizon}`, (k) => (others[k] ?? Number.NaN) - (fewer[k] ?? Number.NaN), {
      isStrict: true,
      ...(share === undefined ? {} : { share }),
    })
  }
})

/** The same chain with another chance that a dark service is restored: it stands in the table and is no number of a case. */
function restoring(chain: Chain, to: number): Chain {
  const [chance, quiet] = [chain.chance.slice(), chain.quiet.slice()]
  const restores = graph.events.indexOf('host.restores')
  for (const { edge, rowClass, rowStart } of chain.layers)
    for (let s = 0; s < chain.n; s++)
      for (let k = rowStart[s]!; k < rowStart[s + 1]!; k++) {
        if (graph.event[edge[k]!] !== restores) continue
        const place = chain.classStart[rowClass[s]!]! + k - rowStart[s]!
        quiet[rowClass[s]!]! += chance[place]! - to
        chance[place] = to
      }
  return { ...chain, chance, quiet }
}

const longer = readAt((horizon) => chainsWith({}, horizon).map((chain) => restoring(chain, 0.1)))

it.each(Object.entries(darkStandings))('a service that is dark longer is worse: %s', (deal, standing) => {
  const state = stateAt(standing)
  for (const [horizon, sale] of usual)
    for (const week of [10, 40])
      holds(
        `${deal}, week ${week}, by ${horizon}`,
        (k) => sale(k, week, state) - (longer.get(horizon)?.(k, week, state) ?? Number.NaN),
        { isStrict: true },
      )
})
