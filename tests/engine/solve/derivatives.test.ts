import { beforeAll, expect, it } from 'vitest'
import {
  type ChainRequest,
  fillChain,
  findStart,
  type Graph,
  type Numbers,
  outcomeReward,
  outcomeShares,
  type Reward,
  solveBackward,
  solveDerivatives,
  solveForward,
} from '@/engine'
import { weeksOf } from '@/scenarios/calendar-weeks'
import { parameterCatalogue } from '@/scenarios/forced-sale/parameter-catalogue'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { numbersOf, partyRewards } from '@/simulation'
import { opened } from '../../forced-sale'

let graph: Graph
let start: number
beforeAll(() => {
  graph = opened.graph
  start = findStart(
    graph,
    tiktok2025.prologue.map(({ event }) => event),
  )
})

const tabled = parameterCatalogue.filter(({ kind }) => kind !== 'amount').map(({ id }) => id)
const requestOf = (changes: Numbers, horizon: number): ChainRequest => ({
  graph,
  numbers: numbersOf(opened, tiktok2025, changes),
  weeks: weeksOf(opened, tiktok2025, {}, horizon),
  start,
})
const chainOfRequest = ({ weeks, numbers }: ChainRequest) => fillChain(graph, numbers, weeks, start)
const allOutcomes = (request: ChainRequest): readonly Reward[] => {
  const chain = chainOfRequest(request)
  return chain.outcomes.map(({ id }) => outcomeReward(chain, (outcome) => outcome.id === id))
}
const crowdedRows = (request: ChainRequest) => chainOfRequest(request).crowded.join('')

/**
 * Central difference with steps h and h/2. An outcome is a rational function of a parameter, so away from a kink
 * D(h) = f' + h² f'''/6 + …: D(h) − D(h/2) is three times the truncation error left in D(h/2). Rounding: f is right to
 * 1e-13 (dyadic twin), which D(h/2) turns into 2e-13 / h. Both together are the bound; no part of it is fitted.
 */
function centralDifference(shares: (value: number) => Float64Array, value: number, h: number) {
  const difference = (step: number): Float64Array => {
    const [above, below] = [shares(value + step), shares(value - step)]
    return above.map((share, o) => (share - below[o]!) / (2 * step))
  }
  const [wide, narrow] = [difference(h), difference(h / 2)]
  const bound = narrow.map((slope, o) => Math.abs(wide[o]! - slope) + 2e-13 / h)
  return { slope: narrow, bound }
}

function compareWithDifferences(changes: Numbers, horizon: number, ids: readonly string[]): number {
  const request = requestOf(changes, horizon)
  const derivatives = solveDerivatives(request, allOutcomes(request))
  let compared = 0
  for (const id of ids) {
    const value = request.numbers[id]!
    const at = (changed: number) => ({ ...request, numbers: { ...request.numbers, [id]: changed } })
    const shares = (changed: number) => {
      const chain = chainOfRequest(at(changed))
      return outcomeShares(chain, solveForward(chain))
    }
    const h = Math.max(value * 2e-3, 2e-5)
    if (value - h < 0 || crowdedRows(at(value - h)) !== crowdedRows(at(value + h))) continue // an end, or a kink inside
    const { slope, bound } = centralDifference(shares, value, h)
    compared++
    slope.forEach((difference, o) => {
      const exact = derivatives.get(id)?.[o] ?? 0
      expect(Math.abs(exact - difference), `${id}, outcome ${o}`).toBeLessThanOrEqual(bound[o]!)
      expect(bound[o]!, `${id}: the bound says something`).toBeLessThan(1e-3 * Math.max(1, Math.abs(exact)))
    })
  }
  return compared
}

it('every outcome by every parameter agrees with central differences of the exact solve', () => {
  expect(compareWithDifferences({ host_withdraw: 0.001 }, 16, tabled)).toBeGreaterThan(tabled.length - 6)
})

it('so it does where most weeks are crowded: the product rule goes through the division', () => {
  const crowded = { bd_near: 0.9, bid_enter: 0.9, us_concede: 0.9, tar_threat: 0.9, bd_open: 0.9, host_withdraw: 0.01 }
  const ids = [
    'bd_near',
    'bd_open',
    'tar_threat',
    'bid_enter',
    'bd_walk',
    'inj_ban',
    'or_near_deal',
    'weight_fund',
    'close_step',
  ]
  expect(crowdedRows(requestOf(crowded, 16))).toContain('1')
  expect(compareWithDifferences(crowded, 16, ids)).toBeGreaterThan(5)
})

it('over the whole horizon, for what moves a sale most', () => {
  expect(compareWithDifferences({}, 104, ['bd_near', 'ext_grant', 'bj_round'])).toBe(3)
})

// The sum over outcomes is 1 whatever the numbers, so its derivative is 0: rounding of about 1e5 terms, each below 1.
it('the outcomes of every parameter move by nothing in all', () => {
  const request = requestOf({}, 52)
  for (const [id, row] of solveDerivatives(request, allOutcomes(request)))
    expect(Math.abs(row.reduce((a, b) => a + b, 0)), id).toBeLessThan(1e-9 * Math.max(1, ...row.map(Math.abs)))
})

it("a party's payoff by a parameter agrees with its central difference", () => {
  const request = requestOf({}, 52)
  const rewards = partyRewards(opened, chainOfRequest(request), tiktok2025).map(({ reward }) => reward)
  const derivatives = solveDerivatives(request, rewards)
  for (const id of ['ext_grant', 'lapse_enforce', 'tar_threat']) {
    const payoffs = (value: number) => {
      const chain = chainOfRequest({ ...request, numbers: { ...request.numbers, [id]: value } })
      return Float64Array.from(solveBackward(chain, rewards), (column) => column[start]!)
    }
    const { slope, bound } = centralDifference(payoffs, request.numbers[id]!, 1e-3)
    slope.forEach((difference, party) => {
      expect(Math.abs(derivatives.get(id)![party]! - difference)).toBeLessThanOrEqual(bound[party]!)
    })
  }
})
