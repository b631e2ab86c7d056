import { describe, expect, it } from 'vitest'
import { type Numbers, solveFinal } from '@/engine'
import { calendarNumbers } from '@/scenarios/calendar-numbers'
import { deadlinesOf, weeksOf } from '@/scenarios/calendar-weeks'
import { forcedSale } from '@/scenarios/forced-sale'
import { parameterCatalogue } from '@/scenarios/forced-sale/parameter-catalogue'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { weekKind } from '@/scenarios/forced-sale/week-kinds'
import { isWhole } from '@/scenarios/number-rules'
import {
  chainOf,
  drawNumbers,
  isDrawn,
  lawOf,
  openNegotiation,
  RANGE_DRAWS,
  runHistory,
  solveAnswer,
} from '@/simulation'
import {
  atOnce,
  drawnNumbers,
  movingNumbers,
  pointsOf,
  recordColumns,
  slopesOf,
  solvePoints,
} from '@/simulation/analyse'
import { chainFrom } from '@/simulation/history/forecasts'
import { playableNegotiation } from '@/simulation/playable-negotiation'
import { replay } from '@/simulation/step'
import { createStepValues } from '@/simulation/step/step-values'
import { referenceGraph } from './reference/reference-graph'
import { referenceSolver } from './reference/reference-solver'

const HORIZON = 104
const opened = await openNegotiation(forcedSale)
const reference = referenceGraph()
const answers = new Map<string, ReturnType<typeof solveAnswer>>()
function answerOf(changes: Numbers) {
  const key = JSON.stringify(changes)
  const known = answers.get(key) ?? solveAnswer(opened, tiktok2025, changes, HORIZON)
  answers.set(key, known)
  return known
}
const sold = (changes: Numbers, week = HORIZON) => answerOf(changes).byWeek[week]?.sold ?? Number.NaN

const deadlinesAt = (changes: Numbers) => deadlinesOf(forcedSale, tiktok2025, changes, HORIZON).map(({ week }) => week)
const nearAt = (changes: Numbers) =>
  weeksOf(forcedSale, tiktok2025, changes, HORIZON).flatMap(({ kind }, week) =>
    kind === weekKind('nearDeadline') ? [week] : [],
  )

describe('the weeks', () => {
  it('a deadline falls in week 9 and as far after it, again and again, as its number says', () => {
    expect(deadlinesAt({})).toEqual([9, 20, 31, 42, 53, 64, 75, 86, 97])
    expect(deadlinesAt({ deadline_spacing: 6 })).toEqual([
      9, 15, 21, 27, 33, 39, 45, 51, 57, 63, 69, 75, 81, 87, 93, 99,
    ])
    expect(deadlinesAt({ deadline_spacing: 26 })).toEqual([9, 35, 61, 87])
    const scheduled = weeksOf(forcedSale, tiktok2025, { deadline_spacing: 26 }, HORIZON).flatMap((one, week) =>
      one.scheduled === 'clock.deadline' ? [week] : [],
    )
    expect(scheduled).toEqual([9, 35, 61, 87])
  })

  it('as many weeks before one are near it as their number says, and its own', () => {
    const near = (weeks: number) => nearAt({ near_weeks: weeks }).filter((week) => week <= 20)
    expect(near(2)).toEqual([7, 8, 9, 18, 19, 20])
    expect(nearAt({})).toEqual(nearAt({ near_weeks: 4 }))
    expect(near(4)).toEqual([5, 6, 7, 8, 9, 16, 17, 18, 19, 20])
    expect(near(8)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 13, 14, 15, 16, 17, 18, 19, 20])
    // The deadline of week 108 is felt from week 100 on.
    expect(nearAt({ near_weeks: 8 }).at(-1)).toBe(104)
    expect(nearAt({ near_weeks: 8 })).not.toContain(98)
    expect(nearAt({ near_weeks: 52, deadline_spacing: 6 })).toHaveLength(HORIZON)
  })

  it('a repeat gives way to what is announced for its week', () => {
    const announced = [
      ...tiktok2025.calendar.announced,
      { ...tiktok2025.calendar.announced[0]!, date: '2025-05-20', event: 'both.meet' as const },
    ]
    const dated = { ...tiktok2025, calendar: { announced } }
    const weeks = (changes: Numbers) => deadlinesOf(forcedSale, dated, changes, 30).map(({ week }) => week)
    expect(weeks({})).toEqual([9, 20])
    expect(weeks({ deadline_spacing: 6 })).toEqual([9, 21, 27])
    expect(weeksOf(forcedSale, dated, { deadline_spacing: 6 }, 30)[15]?.scheduled).toBe('both.meet')
  })

  it.each(['near_weeks', 'deadline_spacing'])('no part of a week, nor less than one, is a calendar: %s', (id) => {
    for (const weeks of [4.5, 0, Number.NaN])
      expect(() => weeksOf(forcedSale, tiktok2025, { [id]: weeks }, HORIZON)).toThrow(`${id} is ${weeks}; a calendar`)
  })

  it('the numbers that set the calendar are the whole ones of the catalogue', () => {
    expect(calendarNumbers(forcedSale)).toEqual(['near_weeks', 'deadline_spacing'])
    expect(parameterCatalogue.filter(isWhole).map(({ id }) => id)).toEqual(calendarNumbers(forcedSale))
  })
})

// Of masses that add up to 1: a step rounds each of at most 13 terms twice, its chance at most 16 times before; 6 steps a week.
const ROUNDING = 2 * HORIZON * 6 * (13 * 2 + 16) * 2 ** -53

it.each([
  { near_weeks: 2 },
  { near_weeks: 8 },
  { deadline_spacing: 6 },
  { deadline_spacing: 26 },
  { near_weeks: 8, deadline_spacing: 6 },
])('a sale is as likely as the second reading has it at %o', (changes: Numbers) => {
  const { near_weeks: nearWeeks = 4, deadline_spacing: spacing = 11 } = changes
  const second = referenceSolver(reference, {}, { nearWeeks, spacing })(HORIZON)
  for (const week of [26, 52, 104])
    expect(Math.abs(sold(changes, week) - (second[week]?.sold ?? Number.NaN) / 100)).toBeLessThan(ROUNDING)
})

it('an early deadline and a dense calendar help a sale', () => {
  for (const week of [52, 104]) {
    expect(sold({ near_weeks: 2 }, week)).toBeLessThan(sold({}, week))
    expect(sold({ near_weeks: 8 }, week)).toBeGreaterThan(sold({}, week))
    expect(sold({ deadline_spacing: 6 }, week)).toBeGreaterThan(sold({}, week))
    expect(sold({ deadline_spacing: 26 }, week)).toBeLessThan(sold({}, week))
  }
})

describe('draws', () => {
  it('hold both, at the reading or where they were put, also in a range', () => {
    const scenario = {
      ...tiktok2025,
      numbers: {
        ...tiktok2025.numbers,
        near_weeks: { ...tiktok2025.numbers.near_weeks, low: 1, high: 20, isChosen: true },
      },
    }
    for (let k = 0; k < RANGE_DRAWS; k++) {
      const drawn = drawNumbers(opened, scenario, { near_weeks: 3 }, k)
      expect([drawn.near_weeks, drawn.deadline_spacing]).toEqual([3, 11])
    }
    for (const id of calendarNumbers(opened)) expect(isDrawn(opened, lawOf(tiktok2025, {}, id), id)).toBe(false)
  })

  it('are told to leave them out, which a tornado does not', () => {
    const { leftOut, moving } = drawnNumbers(opened, tiktok2025, {}, HORIZON)
    expect(leftOut.filter(({ why }) => why === 'calendar').map(({ id }) => id)).toEqual(calendarNumbers(opened))
    expect(moving).not.toContain('near_weeks')
    expect(movingNumbers(opened, tiktok2025, {}, HORIZON).moving).toEqual(
      expect.arrayContaining([...calendarNumbers(opened)]),
    )
  })

  it('no number moves a calendar beyond the horizon, nor one that is held', () => {
    const why = (changes: Numbers, horizon: number) =>
      movingNumbers(opened, tiktok2025, changes, horizon).leftOut.find(({ id }) => id === 'deadline_spacing')?.why
    // The second deadline falls in week 15 at the earliest, and is felt from week 11 on.
    expect(why({}, 11)).toBeUndefined()
    expect(why({}, 10)).toBe('unreachable')
    expect(why({ deadline_spacing: 11 }, HORIZON)).toBe('held')
  })
})

describe('a solve each', () => {
  it('the bars of both are the answers at their ends, whatever else is solved beside them', () => {
    const tornado = { kind: 'tornado', interior: 1 } as const
    const { count, changesAt } = pointsOf(opened, tiktok2025, {}, HORIZON, tornado)
    const own = Array.from({ length: count }, (_, i) => i).filter((i) =>
      calendarNumbers(opened).some((id) => changesAt(i)[id] !== undefined),
    )
    expect(own.map(changesAt)).toEqual([
      ...[2, 3, 6, 8].map((near_weeks) => ({ near_weeks })),
      ...[6, 9, 19, 26].map((deadline_spacing) => ({ deadline_spacing })),
    ])
    // Two more before them, of the calendar at the readings.
    const from = (own[0] ?? 0) - 2
    const { outcomes, shares } = atOnce(solvePoints(opened, tiktok2025, {}, HORIZON, tornado, from, from + 8))
    for (let point = 0; point < 8; point++)
      expect(Array.from(shares.subarray(point * outcomes.length, (point + 1) * outcomes.length))).toEqual(
        answerOf(changesAt(from + point)).outcomes.map(({ exact }) => exact),
      )
  })

  it('two calendars are never solved together', () => {
    const chains = [{}, { near_weeks: 5 }].map((changes) => chainOf(opened, tiktok2025, changes, HORIZON))
    expect(() => solveFinal(chains)).toThrow('more than their numbers')
    const [one, other] = [{}, { bd_near: 0.1 }].map((changes) => chainOf(opened, tiktok2025, changes, HORIZON))
    expect(one?.steps).toBe(other?.steps)
  })

  it('a curve takes every whole number once, from end to end, and of many as many as of any other', () => {
    const valuesOf = (id: string, span: 'range' | 'rail') => {
      const { count, changesAt } = pointsOf(opened, tiktok2025, {}, HORIZON, { kind: 'oneNumber', id, span })
      return Array.from({ length: count - 1 }, (_, i) => changesAt(i + 1)[id] ?? Number.NaN)
    }
    expect(valuesOf('near_weeks', 'range')).toEqual([2, 3, 4, 5, 6, 7, 8])
    const rail = valuesOf('deadline_spacing', 'rail')
    expect([rail.length, rail[0], rail.at(-1), new Set(rail).size]).toEqual([41, 1, 156, 41])
    expect(rail.every(Number.isInteger)).toBe(true)
    const map = pointsOf(opened, tiktok2025, {}, HORIZON, {
      kind: 'twoNumbers',
      x: 'near_weeks',
      y: 'deadline_spacing',
    })
    expect(map.count).toBe(1 + 7 * 21)
    expect(map.changesAt(1 + 7)).toEqual({ near_weeks: 2, deadline_spacing: 7 })
    expect(map.changesAt(7 * 21)).toEqual({ near_weeks: 8, deadline_spacing: 26 })
  })

  it('the slope of one is half of what lies between a week more and a week less, at a limit all of it', () => {
    const slopeAt = (changes: Numbers, id: string) =>
      slopesOf(opened, tiktok2025, changes, HORIZON, ['sold']).get(id)?.get('sold') ?? Number.NaN
    const half = (sold({ near_weeks: 5 }) - sold({ near_weeks: 3 })) / 2
    expect(Math.abs(slopeAt({}, 'near_weeks') - half)).toBeLessThan(1e-14)
    const whole = sold({ near_weeks: 2 }) - sold({ near_weeks: 1 })
    expect(Math.abs(slopeAt({ near_weeks: 1 }, 'near_weeks') - whole)).toBeLessThan(1e-14)
  })
})

describe('a change reaches', () => {
  const changes = { near_weeks: 8, deadline_spacing: 6 }

  it('the sampler: as many runs are sold as the exact answer has it', () => {
    const RUNS = 20_000
    const { outcome, outcomes } = atOnce(recordColumns(opened, tiktok2025, changes, HORIZON, 'calendar', 0, RUNS))
    const share = outcome.reduce((count, o) => count + Number(outcomes[o]?.group === 'sold'), 0) / RUNS
    const exact = sold(changes)
    // Four standard errors, 1.2 points; the change is one of 8.6.
    expect(Math.abs(share - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / RUNS))
    expect(exact - sold({})).toBeGreaterThan(0.08)
  })

  it('the history of a run, and what is played: its deadlines fall where the number puts them', async () => {
    const playable = await playableNegotiation(forcedSale)
    const seen = new Set<number>()
    for (let run = 0; run < 40; run++) {
      const told = runHistory(opened, tiktok2025, changes, HORIZON, 'calendar', run)
      const played = replay(playable, tiktok2025, changes, HORIZON, { seed: 'calendar', run, choices: [] }, HORIZON)
      if (played.status === 'bad') throw new Error(played.event)
      const steps = played.weeks.flatMap(({ week, steps }) => steps.map((step) => ({ ...step, week })))
      const headlines = steps.filter(({ events }) => events.length > 0)
      expect(told.headlines.map(({ week, events }) => [week, ...events])).toEqual(
        headlines.map(({ week, events }) => [week, ...events]),
      )
      for (const { week, scheduled } of told.headlines) if (scheduled) seen.add(week)
    }
    expect([...seen].toSorted((a, b) => a - b)).toEqual(deadlinesAt(changes))
  })

  it('the values beside what is played', () => {
    const start = opened.graph.key[chainOf(opened, tiktok2025, changes, HORIZON).start] ?? Number.NaN
    const [now] = createStepValues(opened, tiktok2025, changes, HORIZON).groupsAt([{ week: 0, at: start }])
    expect(Math.abs((now?.sold ?? 0) - sold(changes))).toBeLessThan(ROUNDING)
    const [plain] = createStepValues(opened, tiktok2025, {}, HORIZON).groupsAt([{ week: 0, at: start }])
    expect(Math.abs((plain?.sold ?? 0) - sold({}))).toBeLessThan(ROUNDING)
  })

  it('a forecast of another day', () => {
    const point = { date: tiktok2025.startDate, week: 0, calendar: tiktok2025.calendar }
    const chain = chainFrom(opened, tiktok2025, changes, HORIZON, point)
    expect(chain.steps).toEqual(chainOf(opened, tiktok2025, changes, HORIZON).steps)
  })

  it('the deadlines of the answer', () => {
    expect(answerOf(changes).deadlines.map(({ week }) => week)).toEqual(deadlinesAt(changes))
  })
})
