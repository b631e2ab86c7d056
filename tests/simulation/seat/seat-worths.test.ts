import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import type { SeatTable } from '@/simulation/seat'
import { scoreOf } from '@/simulation/seat/score'
import { jointPoints, seatWorths } from '@/simulation/seat/values'
import { seatValues } from '@/simulation/step/seat-values'
import { opened } from '../../forced-sale'
import { worthOfWeek } from '../step/step-case'
import { type Place, toyGame, WEEKS } from '../step/toy-game'
import { anyOf, HORIZON, playedGame, seeded } from './seat-case'

const SEATS = ['host', 'home', 'owner', 'bidder'] as const
const worthsOf = (seat: string) => seatWorths(opened, tiktok2025, {}, HORIZON, seat)

/** What a history paid in points, from its ending and its weeks as the case has them. */
function paid(seat: (typeof SEATS)[number], table: SeatTable): number {
  const { worst, best } = worthsOf(seat).scale
  const payoffs = tiktok2025.payoffs[seat]
  const { timeline } = table
  if (timeline.status !== 'ended') throw new Error('open')
  const { ending, group } = timeline.end
  const [outcome, terms] = ending?.split('/') ?? []
  const { sold, buyer, ...others } = payoffs.endings as unknown as Record<string, Record<string, number>>
  const end =
    terms === undefined ? Number(others[group]) : sold![terms]! + (buyer?.[outcome!.replace('sold_', '')] ?? 0)
  const weeks = timeline.weeks.reduce((sum, { before }) => sum + worthOfWeek(payoffs, before.view), 0)
  return (100 * (end - worst + weeks)) / (best - worst)
}

describe.each(SEATS)('the seat of %s', (seat) => {
  it('has a ladder from its worst ending to its best', () => {
    const { ladder, worst, best } = worthsOf(seat).scale
    expect(ladder.map(({ points }) => points)).toEqual(ladder.map(({ points }) => points).toSorted((a, b) => a - b))
    for (const { points } of ladder) expect(points >= 0 && points <= 100).toBe(true)
    expect(best).toBeGreaterThan(worst)
  })

  it('points are the start, what decisions gave away and luck, and are what the history paid', () => {
    const worths = worthsOf(seat)
    for (let run = 0; run < 4; run++) {
      const { table } = playedGame({ run, seats: [seat] }, anyOf(run))
      const { start, points, stops, lost, luck, bound, score, margin, line } = worths.review(table)
      // 600 steps of a few additions each of values below 250 points.
      const near = bound + 600 * 8 * 250 * 2 ** -53
      const shortfalls = stops.reduce((sum, { shortfall }) => sum + shortfall, 0)
      expect(near).toBeLessThan(1e-9)
      expect(Math.abs(points - (start + shortfalls + luck))).toBeLessThanOrEqual(near)
      expect(Math.abs(points - paid(seat, table))).toBeLessThanOrEqual(near)
      expect(Math.abs(lost + shortfalls)).toBeLessThanOrEqual(near)
      for (const { shortfall } of stops) expect(shortfall).toBeLessThanOrEqual(near)
      expect(score).toBe(scoreOf(lost, margin))
      expect(line).toHaveLength(table.timeline.weeks.length + 1)
      expect(line[0]!.best).toBe(start)
      expect(Math.abs(line.at(-1)!.best - points)).toBeLessThanOrEqual(near)
    }
  })

  it('no option is worth more than the best play, which is no less than the model’s and than never signing', () => {
    const worths = worthsOf(seat)
    const ROUNDING = 1e-9 // 600 steps of rows of 20, of values below 250: 3 · 10⁻¹⁰
    for (let run = 0; run < 2; run++)
      playedGame({ run, seats: [seat] }, anyOf(run), (table) => {
        if (table.status !== 'due') return
        const { best, model, neverSign, options } = worths.stopWorth(table.timeline, table.stop)
        expect(model).toBeLessThanOrEqual(best + ROUNDING)
        if (neverSign !== undefined) expect(neverSign).toBeLessThanOrEqual(best + ROUNDING)
        for (const { worth } of options) expect(worth).toBeLessThanOrEqual(best + ROUNDING)
        const chances = options.reduce((sum, { modelChance }) => sum + modelChance, 0)
        expect(Math.abs(chances - 1)).toBeLessThanOrEqual(1e-12)
        if (table.stop.kind === 'answer')
          expect(Math.abs(best - Math.max(...options.map(({ worth }) => worth)))).toBeLessThanOrEqual(ROUNDING)
      })
  })

  it('who takes the best option at every stop gives hardly anything away', () => {
    const worths = worthsOf(seat)
    let [lost, margin] = [0, 0]
    const RUNS = 4
    for (let run = 0; run < RUNS; run++) {
      const last: { table?: SeatTable } = {}
      const { table } = playedGame(
        { run, seats: [seat] },
        (stop) => {
          const { options } = worths.stopWorth(last.table!.timeline, stop)
          return options.reduce((most, option) => (option.worth > most.worth ? option : most)).event
        },
        (asked) => {
          last.table = asked
        },
      )
      const review = worths.review(table)
      lost += review.lost / RUNS
      margin = review.margin
      // A decision itself gives nothing away: what is lost is lost by going on unasked.
      expect(review.costliestMove === undefined || review.score < 100).toBe(true)
    }
    // Between stops a seat holds where the best play would act; a random player loses several times the margin.
    expect(lost).toBeLessThan(0.25 * margin)
  })
})

it('docs/model.md says what every seat can reach', () => {
  const table = readFileSync('docs/model.md', 'utf8')
  const { start, weeks } = playedGame({ run: 0, seats: ['owner'] }, anyOf(0)).table.timeline
  const names = { host: 'Washington', home: 'Beijing', owner: 'ByteDance', bidder: 'Bidders' }
  for (const seat of SEATS) {
    const atTheStart = { status: 'open', start, weeks: weeks.slice(0, 0) } as const
    const { model, line } = worthsOf(seat).review({ timeline: atTheStart, taken: [] })
    const [{ best, neverSign } = { best: 0 }] = line
    const told = [neverSign, model, best].map((points) => points?.toFixed(1) ?? '–')
    expect(table).toContain(`| ${names[seat]} | ${told.join(' | ')} |`)
  }
})

it('the score is 100 for nothing lost, 50 for what the model loses, and round(100 · 2^(−R / M)) between and beyond', () => {
  expect([scoreOf(0, 7), scoreOf(7, 7), scoreOf(14, 7), scoreOf(1e6, 7)]).toEqual([100, 50, 25, 0])
  for (let i = 0; i < 4000; i++) {
    const exact = 100 * 2 ** (-i / 397)
    // A value nearer to a half than its rounding may fall on either side.
    if (Math.abs((exact % 1) - 0.5) > 1e-9) expect(scoreOf(i / 397, 1)).toBe(Math.round(exact))
  }
})

it('together two seats are their points, beside the ending that is worth most to both', () => {
  const [owner, host] = [worthsOf('owner'), worthsOf('host')]
  const scales = [worthsOf('owner').scale, worthsOf('host').scale] as const
  const { table } = playedGame({ run: 2, seats: ['owner', 'host'] }, anyOf(2))
  const reviews = [owner.review(table), host.review(table)] as const
  const joint = jointPoints(scales, reviews)
  expect(joint.together).toBe(reviews[0].points + reviews[1].points)
  expect(joint.mostPath).toBe('endings.sold.licensedAlgorithm')
  expect(joint.most).toBe(80 + (100 * (0.9 + 0.6)) / 1.6)
})

it('the model’s play gives away on average what the best play has over it: 20,000 runs of the toy', () => {
  const numbers = { offer: 0.3, sulk: 0.4, leave: 0.2, accept: 0.6, beg: 0.7 }
  const toy = toyGame(numbers)
  const best = seatValues({ ...toy.game, play: 'best' })
  const draw = seeded(20_251_127)
  const RUNS = 20_000
  const oneRun = (): number => {
    let [place, lost]: [Place, number] = ['calm', 0]
    for (let week = 1; week < WEEKS.length && (place === 'calm' || place === 'sour'); week++) {
      const state = toy.stateOf(place)
      const now = best.expected(week, 0, state) - best.worth(week, 0, state)
      const isCalled = WEEKS[week]?.scheduled !== undefined && place === 'sour'
      const [move] = best.ownMoves(week, 0, state)
      let headline = isCalled ? 'clock.call' : 'quiet'
      if (!isCalled) {
        const sulk = place === 'calm' ? numbers.sulk : 0
        if (move !== undefined && draw() < move.modelChance) {
          headline = move.event
          lost += now - move.value
        } else {
          lost += now - best.holdOut(week, 0, state)
          const left = 1 - numbers.offer
          const u = draw() * left
          headline = u < sulk ? 'them.sulk' : u < sulk + numbers.leave ? 'them.leave' : 'quiet'
        }
      }
      if (headline === 'mine.offer') place = draw() < numbers.accept ? 'won' : 'sour'
      else if (headline === 'them.sulk') place = 'sour'
      else if (headline !== 'quiet') {
        const begs = draw() < numbers.beg
        const worthOf = (event: string) => best.after(week, 0, state, [headline, event])
        const most = Math.max(worthOf('mine.beg'), worthOf('mine.letGo'))
        lost += most - worthOf(begs ? 'mine.beg' : 'mine.letGo')
        place = begs ? 'calm' : 'lost'
      }
    }
    return lost
  }
  const losses = Array.from({ length: RUNS }, oneRun)
  const mean = losses.reduce((sum, loss) => sum + loss, 0) / RUNS
  const error = Math.sqrt(losses.reduce((sum, loss) => sum + (loss - mean) ** 2, 0) / RUNS / RUNS)
  const state = toy.stateOf('calm')
  // Sees a bias of 4 standard errors, some 2 % of the margin.
  expect(Math.abs(mean - (best.expected(1, 0, state) - toy.expected(1, 0, state)))).toBeLessThanOrEqual(4 * error)
  expect(4 * error).toBeLessThan(0.03 * mean)
})
