import { expect, it } from 'vitest'
import { answerChances, questionChances } from './reference/reference-chances'
import { referenceGraph } from './reference/reference-graph'
import { type Numbers, readings } from './reference/reference-numbers'
import { referenceRules } from './reference/reference-rules'
import { referenceSolver } from './reference/reference-solver'
import { events, isAsked, isOver, questions, type View } from './reference/reference-view'

const graph = referenceGraph()
const { views } = graph
const running = views.filter((view) => !isOver(view))
const settled = running.filter((view) => !isAsked(view))

it('6,492 states are reachable at the end of a week: 6,480 that go on, 8 sales and 4 other endings', () => {
  expect(settled).toHaveLength(6_480)
  const endings = views.filter(isOver)
  expect(endings.filter(({ deal }) => deal === 'closed')).toHaveLength(8)
  expect(endings).toHaveLength(12)
})

it('the table names the legal events of every state, once, and no others', () => {
  const wrong: string[] = []
  for (const view of settled) {
    const legal = events.filter((event) => referenceRules[event](view) !== undefined)
    const named = questions.flatMap((name) => questionChances[name](view, 'nearDeadline', readings))
    const expected = legal.filter((event) => event !== 'clock.deadline')
    if (
      named
        .map(({ event }) => event)
        .sort()
        .join() !== expected.sort().join()
    )
      wrong.push(JSON.stringify(view))
  }
  expect(wrong.slice(0, 3)).toEqual([])
})

it('where an answer is due, the answers are legal and their chances sum to 1', () => {
  const wrong = running.filter(isAsked).filter((view) => {
    const chances = answerChances(view, readings)
    const sum = chances.reduce((all, { chance }) => all + chance, 0)
    return Math.abs(sum - 1) > 1e-12 || chances.some(({ event }) => referenceRules[event](view) === undefined)
  })
  expect(wrong.slice(0, 3)).toEqual([])
})

const atTheReadings = referenceSolver(graph)
/** Half a unit of the last digit the model's page tells. */
const expectTold = (measured: number | undefined, told: number, digits = 1) =>
  expect(measured).toBeCloseTo(told, digits)

it('at the readings, the shares are those the model’s page tells', () => {
  const shares = atTheReadings(104)
  expectTold(shares[26]?.sold, 2.2)
  expectTold(shares[52]?.sold, 25.8)
  expectTold(shares[104]?.sold, 66.8)
  expectTold(shares[104]?.kept, 4.7)
  expectTold(shares[104]?.banned, 3.7)
  for (const week of shares) expect(week.sold + week.kept + week.banned + week.unresolved).toBeCloseTo(100, 9)
})

it.each<{
  name: string
  changes: Partial<Numbers>
  sold52?: number
  sold104?: number
  banned104?: number
  digits?: 0
}>([
  { name: 'Beijing less ready', changes: { will_home: 0.35 }, sold52: 13, digits: 0 },
  { name: 'Beijing readier', changes: { will_home: 2 }, sold52: 35, digits: 0 },
  { name: 'Washington less resolved', changes: { resolve_us: 0.4 }, sold52: 24.3, banned104: 0.8 },
  { name: 'Washington more resolved', changes: { resolve_us: 2.5 }, sold52: 26.9, banned104: 13.8 },
  { name: 'no threats', changes: { tar_threat: 0, tar_threat_truce: 0 }, sold52: 37.1, sold104: 83.6 },
  { name: 'endless extension', changes: { ext_grant: 1, ext_grant_deal: 1 }, sold52: 24, banned104: 0 },
  {
    name: 'hard line',
    changes: {
      ext_grant: 0.35,
      ext_grant_deal: 0.75,
      lapse_enforce: 0.75,
      credibility: 0.9,
      dark_durable: 0.4,
      us_concede: 0.015,
      restore: 0.1,
    },
    sold52: 19.5,
    sold104: 39,
    banned104: 49.8,
  },
  {
    name: 'grand bargain',
    changes: { round: 0.2, bj_round: 0.18, bj_ok_truce: 0.026, bj_block: 0.85 },
    sold52: 39.6,
    sold104: 80.8,
  },
  {
    name: 'Beijing says no',
    changes: { will_home: 0.15, or_licensed_assent: 1.5, bj_block: 0.85 },
    sold52: 4.5,
    sold104: 17.4,
  },
  {
    name: 'wealth fund',
    changes: {
      bid_outsider_win: 0.5,
      outsider_creators: 0.15,
      outsider_tycoon: 0.05,
      outsider_fund: 0.8,
      bd_near: 0.04,
      fund_fail: 0.006,
      bj_round: 0.06,
    },
    sold52: 16.9,
    sold104: 51.6,
  },
  {
    name: 'bidding war',
    changes: {
      bid_enter: 0.25,
      bid_withdraw: 0.04,
      bid_outsider_win: 0.55,
      bd_open: 0.16,
      bd_near: 0.07,
      fund_fail: 0.006,
    },
    sold52: 27.8,
    sold104: 66.5,
  },
])('$name: sold and banned as told', ({ changes, sold52, sold104, banned104, digits }) => {
  const solve = referenceSolver(graph, changes)
  const shares = solve(sold104 === undefined && banned104 === undefined ? 52 : 104)
  if (sold52 !== undefined) expectTold(shares[52]?.sold, sold52, digits)
  if (sold104 !== undefined) expectTold(shares[104]?.sold, sold104)
  if (banned104 !== undefined) expectTold(shares[104]?.banned, banned104)
})

it.each<{ name: string; from: Partial<View>; sold52: number }>([
  { name: 'an embargo', from: { level: 'embargo' }, sold52: 20 },
  { name: 'a truce at elevated tariffs', from: { level: 'standstillElevated' }, sold52: 29.1 },
  { name: 'a near deal', from: { deal: 'nearDeal', buyer: 'strategic', bidders: 0 }, sold52: 43.9 },
])('from $name at the start: sold as told', ({ from, sold52 }) => {
  expectTold(atTheReadings(52, from)[52]?.sold, sold52)
})
