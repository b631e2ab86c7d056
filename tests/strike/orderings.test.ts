import { expect, it } from 'vitest'
import { type Chain, type Numbers, triangularMean } from '@/engine'
import { viewOfKey } from '@/scenarios/strike/view'
import { chainOf, drawNumbers, solveAnswer } from '@/simulation'
import { generic, opened, presets } from './strike'

const DRAWS = 60
/** Of the draws an ordering is held to, so many have it. */
const SHARE = 0.85
const { numbers } = generic

const draws: readonly Numbers[] = [{}, ...Array.from({ length: DRAWS }, (_, k) => drawNumbers(opened, generic, {}, k))]

/** Held at the readings, and in enough of the draws; what differs by rounding alone is not held. */
function holds(what: string, difference: (drawn: Numbers) => number): void {
  const [atReadings = Number.NaN, ...inDraws] = draws.map(difference)
  const fitting = inDraws.filter((gain) => gain > 0).length
  const told = `${what}: ${atReadings} at the readings, in ${fitting} of ${DRAWS} draws`
  expect(atReadings, told).toBeGreaterThan(1e-6)
  expect(fitting, told).toBeGreaterThanOrEqual(SHARE * DRAWS)
}

const answerWith = (held: Numbers, horizon = generic.horizonWeeks) => solveAnswer(opened, generic, held, horizon)

type Price = ReturnType<typeof answerWith>['prices'][number]

/** The mean raise of the settlements that fit, up to the horizon, less those up to an earlier week. */
function meanRaise(
  held: Numbers,
  fits: (ending: string) => boolean,
  horizon = generic.horizonWeeks,
  after = 0,
): number {
  const sharesAt = (weeks: number): readonly Price[] =>
    weeks === 0 ? [] : answerWith(held, weeks).prices.filter(({ ending }) => fits(ending))
  const early = new Map(sharesAt(after).map(({ ending, share }) => [ending, share]))
  const late = sharesAt(horizon).map((price) => ({ ...price, share: price.share - (early.get(price.ending) ?? 0) }))
  const total = late.reduce((sum, { share }) => sum + share, 0)
  return late.reduce((sum, price) => sum + price.share * triangularMean(price), 0) / total
}

const inAStrike = (ending: string) => ending.startsWith('stopped_strike')

/** Weeks of stoppage on average. What only a stoppage uses up begins none, so where nothing else moves these are longer stoppages. */
const weeksOut = (held: Numbers): number => answerWith(held).means.weeksOut ?? Number.NaN

const ends = (id: keyof typeof numbers) => [numbers[id].low, numbers[id].high] as const

it('a fuller strike fund lengthens strikes', () => {
  const [slow, fast] = ends('fund_falls')
  holds('weeks', (n) => weeksOut({ ...n, fund_falls: slow }) - weeksOut({ ...n, fund_falls: fast }))
})

it('a fuller strike fund raises the wage that ends a strike, a fuller stock lowers it', () => {
  const fund = ends('fund_falls')
  const stock = ends('stock_falls')
  const raise = (n: Numbers) => meanRaise(n, inAStrike)
  holds('fund', (n) => raise({ ...n, fund_falls: fund[0] }) - raise({ ...n, fund_falls: fund[1] }))
  holds('stock', (n) => raise({ ...n, stock_falls: stock[1] }) - raise({ ...n, stock_falls: stock[0] }))
})

it('later settlements are nearer to the terms of the side that is less weak', () => {
  const later = (n: Numbers) => meanRaise(n, inAStrike, 26, 12) - meanRaise(n, inAStrike, 8)
  const [slow, fast] = ends('fund_falls')
  holds('the union is the weaker', (n) => -later({ ...n, fund_falls: fast, stock_falls: slow }))
  holds('the firm is the weaker', (n) => later({ ...n, fund_falls: slow, stock_falls: fast }))
})

it('mediation shortens the dispute, and the stoppage', () => {
  const weeks = (held: Numbers) => weeksOut(held) + (answerWith(held).means.weeksWithout ?? Number.NaN)
  const [seldom, soon] = ends('mediator_call')
  const [idle, helpful] = ends('or_proposal')
  for (const counted of [weeks, weeksOut]) {
    holds('called sooner', (n) => counted({ ...n, mediator_call: seldom }) - counted({ ...n, mediator_call: soon }))
    holds(
      'a proposal that helps',
      (n) => counted({ ...n, or_proposal: idle }) - counted({ ...n, or_proposal: helpful }),
    )
  }
})

const isAgreed = Array.from(opened.graph.key, (key) =>
  ['firmTerms', 'halfway', 'unionTerms'].includes(viewOfKey(key).offers),
)

/** How likely the two sides come to an agreement in each week. */
function agreedIn(chain: Chain): readonly number[] {
  const agreed = [0]
  let mass = new Float64Array(chain.n)
  mass[chain.start] = 1
  for (let week = 1; week <= chain.horizon; week++) {
    agreed[week] = 0
    for (const step of chain.steps.subarray(chain.weekStart[week], chain.weekStart[week + 1])) {
      const { rowClass, rowStart, target } = chain.layers[step]!
      const next = new Float64Array(chain.n)
      for (let s = 0; s < chain.n; s++) {
        const [first, last, c] = [rowStart[s]!, rowStart[s + 1]!, rowClass[s]!]
        next[s]! += mass[s]! * (first === last ? 1 : chain.quiet[c]!)
        for (let j = first; j < last; j++) {
          const part = mass[s]! * chain.chance[chain.classStart[c]! + j - first]!
          next[target[j]!]! += part
          if (isAgreed[target[j]!] && !isAgreed[s]) agreed[week]! += part
        }
      }
      mass = next
    }
  }
  return agreed
}

it('the last day brings agreements in its own week: more than in any other', () => {
  holds('week 4', (n) => {
    const agreed = agreedIn(chainOf(opened, generic, n, generic.horizonWeeks))
    return (agreed[4] ?? Number.NaN) - Math.max(...agreed.filter((_, week) => week !== 4))
  })
})

it('what presses on the last day brings agreements in its week: the pull of it, and its last hour', () => {
  const inWeek = (n: Numbers, week: number) => agreedIn(chainOf(opened, generic, n, 4))[week] ?? Number.NaN
  const agreed = (n: Numbers) => inWeek(n, 4)
  // Week 1 is not near the last day, and week 4 is.
  const timesFirst = (n: Numbers) => inWeek(n, 4) / inWeek(n, 1)
  const [plain, pressing] = ends('or_near')
  holds(
    'pull',
    (n) => timesFirst({ ...n, last_hour: 0, or_near: pressing }) - timesFirst({ ...n, last_hour: 0, or_near: plain }),
  )
  const [quiet, eager] = ends('last_hour')
  holds('last hour', (n) => agreed({ ...n, last_hour: eager }) - agreed({ ...n, last_hour: quiet }))
})

it('strike votes raise the wage, strike or no strike', () => {
  const [seldom, often] = ends('strike_vote')
  const raise = (n: Numbers) => meanRaise(n, () => true)
  holds('raise', (n) => raise({ ...n, strike_vote: often }) - raise({ ...n, strike_vote: seldom }))
})

const carefree = { union_accepts: 0, union_moves: 0, fund_falls: 0 } as const

it('with nothing to lose for the union nothing is settled on the firm’s terms, and the firm’s stock decides when it gives in', () => {
  const { prices } = answerWith(carefree)
  for (const { ending, share } of prices.filter(({ ending }) => ending.endsWith('/firmTerms')))
    expect(share, ending).toBe(0)
  const [slow, fast] = ends('stock_falls')
  holds(
    'weeks',
    (n) => weeksOut({ ...n, ...carefree, stock_falls: slow }) - weeksOut({ ...n, ...carefree, stock_falls: fast }),
  )
  const raise = (n: Numbers) => meanRaise({ ...n, ...carefree }, inAStrike)
  holds('raise', (n) => raise({ ...n, stock_falls: fast }) - raise({ ...n, stock_falls: slow }))
  // What the union’s own fund would do has no say any more.
  const [weak, strong] = ends('or_fund')
  expect(raise({ or_fund: strong })).toBe(raise({ or_fund: weak }))
})

it('with nothing to lose for the firm nothing is settled on the union’s terms', () => {
  const { prices } = answerWith({ firm_accepts: 0, firm_moves: 0, stock_falls: 0 })
  for (const { ending, share } of prices.filter(({ ending }) => ending.endsWith('/unionTerms')))
    expect(share, ending).toBe(0)
})

it('a deadline by law has fewer stoppages, more agreements in time and more imposed contracts', () => {
  const answers = presets.map((preset) => solveAnswer(opened, preset, {}, preset.horizonWeeks))
  const [plain, , byLaw] = answers
  expect(presets.map(({ id }) => id)).toEqual(['strike-generic', 'strike-strong-fund', 'strike-firm-deadline'])
  const share = (answer: typeof plain, id: string) => answer?.outcomes.find((one) => one.id === id)?.exact ?? Number.NaN
  expect(byLaw?.groups.stopped).toBeLessThan(plain?.groups.stopped ?? 0)
  expect(share(byLaw, 'settled_before')).toBeGreaterThan(share(plain, 'settled_before'))
  expect(share(byLaw, 'imposed')).toBeGreaterThan(share(plain, 'imposed'))
})
