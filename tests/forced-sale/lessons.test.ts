import { describe, expect, it } from 'vitest'
import { lessons } from '@/scenarios/forced-sale/lessons'
import type { Lesson, LessonChoice, SecondCase } from '@/scenarios/lesson.types'
import { negotiationOfCase } from '@/scenarios/negotiation-of'
import { negotiations } from '@/scenarios/negotiations'
import { loadPreset } from '@/scenarios/presets'
import { drawNumbers, openNegotiation } from '@/simulation'
import { holds, type LessonValues } from '@/simulation/lessons/claims'
import { LESSON_DRAWS, lessonDraws } from '@/simulation/lessons/lesson-draws'
import { lessonFigure } from '@/simulation/lessons/lesson-figure'
import { lessonPlay } from '@/simulation/lessons/lesson-play'
import { opened, presetById } from '../forced-sale'

const DRAWS = 30
/** 95 of 100 draws, of 30. */
const ENOUGH = Math.ceil(0.95 * DRAWS)

type Part = Pick<Lesson | SecondCase, 'case' | 'figures' | 'claims'>

/** Every figure of a lesson or of its second case at one draw of the numbers, or at the readings. */
async function valuesOf({ case: id, figures }: Part, draw: number | undefined): Promise<LessonValues> {
  const entry = negotiationOfCase(negotiations, id)
  if (entry === undefined) throw new Error(`no negotiation has the case ${id}`)
  const negotiation = await openNegotiation(await entry.load())
  const values = figures.map(async (figure) => {
    const scenario = await loadPreset(negotiation, figure.case ?? id)
    const numbers = draw === undefined ? {} : drawNumbers(negotiation, scenario, {}, draw)
    return [figure.id, lessonFigure(negotiation, scenario, numbers, figure)] as const
  })
  return Object.fromEntries(await Promise.all(values))
}

const parts = lessons.flatMap((lesson): readonly (readonly [string, Part])[] => [
  [`${lesson.id} ${lesson.title}`, lesson],
  [`${lesson.id} ${lesson.second.case}`, lesson.second],
])

describe.each(parts)('%s', (_, part) => {
  it('claims what is so at the readings', async () => {
    const values = await valuesOf(part, undefined)
    expect(part.claims.filter((claim) => !holds(claim, values))).toEqual([])
  })

  it(`claims what is so in ${ENOUGH} of ${DRAWS} draws of the numbers`, async () => {
    const draws = await Promise.all(Array.from({ length: DRAWS }, (_, draw) => valuesOf(part, draw)))
    const counts = part.claims.map((claim) => draws.filter((values) => holds(claim, values)).length)
    expect(part.claims.filter((_, at) => (counts[at] ?? 0) < ENOUGH)).toEqual([])
  })
})

const choicesOf = ({ guess, checks, second }: Lesson): readonly LessonChoice[] => [
  ...(guess.kind === 'choice' ? [guess] : []),
  ...checks,
  second.guess,
  second.same,
]

describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))('%s', (_, lesson) => {
  it('marks one answer of every question right, and says of each why it is or is not', () => {
    for (const { answers, key } of choicesOf(lesson)) {
      expect(answers[key]).toBeDefined()
      expect(new Set(answers.map(({ text }) => text)).size).toBe(answers.length)
      expect(answers.length).toBeLessThanOrEqual(4)
      for (const { says } of answers) expect(says).toMatch(/[.:]$/)
    }
  })

  it('explains in 45 words at most', () => {
    expect(lesson.explain.split(/\s+/).length).toBeLessThanOrEqual(45)
  })

  it('shows, tells and opens figures that it has', () => {
    const has = (part: Part, id: string) => part.figures.some((figure) => figure.id === id)
    const shown = ({ see }: Lesson | SecondCase) =>
      see.kind === 'bars' ? see.views.flatMap(({ bars }) => bars.map(({ figure }) => figure)) : []
    for (const part of [lesson, lesson.second]) {
      const claimed = part.claims.flatMap(({ more, than }) => [more, than].filter((id) => id !== undefined))
      expect([...shown(part), ...claimed].filter((id) => !has(part, id))).toEqual([])
    }
    const { guess, open } = lesson
    const told = guess.kind === 'marks' ? [guess.figure, ...(guess.told === undefined ? [] : [guess.told])] : []
    expect([...told, ...(open === undefined ? [] : [open])].filter((id) => !has(lesson, id))).toEqual([])
  })
})

const caseOf = (id: string) => {
  const scenario = presetById(id)
  if (scenario === undefined) throw new Error(`there is no case ${id}`)
  return scenario
}

it('spreads the share over the draws by more than a hundred futures wobble', () => {
  const doubts = lessons.flatMap((lesson) => [lesson, lesson.second]).filter(({ see }) => see.kind === 'doubt')
  expect(doubts).toHaveLength(2)
  for (const { case: id } of doubts) {
    const shares = lessonDraws(opened, caseOf(id), {}, 'sold').toSorted((a, b) => a - b)
    expect(shares).toHaveLength(LESSON_DRAWS)
    // The middle 18 of 20 are nine in ten; a count of 100 wobbles by no more than ±1.645 · √(¼ / 100).
    const spread = (shares[LESSON_DRAWS - 2] ?? 0) - (shares[1] ?? 0)
    expect(spread).toBeGreaterThan(2 * 1.645 * 0.05)
  }
})

it('plays runs in the share that is exact', async () => {
  const scenario = caseOf('tiktok-2025')
  const [lesson] = lessons
  const { sold = Number.NaN } = lesson === undefined ? {} : await valuesOf(lesson, undefined)
  const runs = 20_000
  const play = (first: number, count: number) =>
    lessonPlay(opened, scenario, {}, 'sold', { seed: 'lesson', first, runs: count })
  // Four standard errors, of which chance goes beyond in 6 of 100,000 seeds; it sees a bias of 1.4 sales of 100.
  const error = Math.sqrt((sold * (1 - sold)) / runs)
  expect(Math.abs(play(0, runs) / runs - sold)).toBeLessThan(4 * error)
  expect(play(0, 10) + play(10, 90)).toBe(play(0, 100))
})

it('begins a figure in the state and week it names, and gives none where nothing meets what is given', () => {
  const scenario = caseOf('tiktok-2025')
  const ask = (figure: Parameters<typeof lessonFigure>[3]) => lessonFigure(opened, scenario, {}, figure)
  const sold = { group: 'sold' }
  const closes = { on: 'state', id: 'deal.closed', happened: true } as const
  // A cleared deal that has one week closes in it or does not: what it asks and what the endings say is the same.
  const cleared = { fields: { deal: 'cleared', buyer: 'strategic', bidders: 0 }, after: 8 }
  const share = ask({ id: 'a', from: cleared, weeks: 1, asks: sold })
  expect(share).toBeGreaterThan(0)
  expect(ask({ id: 'b', from: cleared, weeks: 1, asks: { happens: closes } })).toBeCloseTo(share ?? Number.NaN, 12)
  expect(ask({ id: 'c', asks: sold, given: [{ on: 'state', id: 'deal.talks', happened: false }, closes] })).toBe(
    undefined,
  )
  expect(() => ask({ id: 'd', from: { fields: { deal: 'nowhere' } }, asks: sold })).toThrow('No state reads')
  expect(() => ask({ id: 'e', from: { after: { deadline: 99, weeks: 5 } }, asks: sold })).toThrow('no deadline 99')
  expect(() => ask({ id: 'f', asks: { group: 'lost' } })).toThrow('no group "lost"')
})

it('leaves no agreement to one who never signs', () => {
  const scenario = caseOf('tiktok-2025')
  const never = lessons.flatMap(({ figures }) => figures).find(({ id }) => id === 'never')
  const agrees = { happens: { on: 'state', id: 'deal.nearDeal', happened: true } } as const
  const walks = lessons[3]?.figures.find(({ id }) => id === 'never')
  expect(never).toBeDefined()
  if (walks === undefined) throw new Error('lesson 4 has no such figure')
  for (const asks of [agrees, { group: 'sold' }]) expect(lessonFigure(opened, scenario, {}, { ...walks, asks })).toBe(0)
})
