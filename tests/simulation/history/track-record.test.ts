import { expect, it } from 'vitest'
import { weibullFit } from '@/engine'
import { entryOf } from '@/scenarios/entry-of'
import { tiktok2025History as history } from '@/scenarios/forced-sale/history/tiktok-2025.history'
import { parameterCatalogue } from '@/scenarios/forced-sale/parameter-catalogue'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import type { CaseHistory, Question, QuestionCondition } from '@/scenarios/history.types'
import { solveAnswer } from '@/simulation'
import { questionChance, trackRecord } from '@/simulation/history'
import { baseRateOf, waitClassesOf } from '@/simulation/history/base-rate'
import { bothAnswers, shapeSentence } from '@/simulation/history/wait-words'
import { opened } from '../../forced-sale'
import { replay } from './the-record'

// Sums of products of non-negative numbers, up to 104 weeks of six steps of columns below n, values at most 1.
const BOUND = 104 * 6 * (14 + opened.graph.n) * 2 ** -53
const START = tiktok2025.startDate

const ask = (condition: QuestionCondition, asOf = START): Question => ({
  id: 'asked',
  set: 'milestones',
  text: '',
  asOf,
  condition,
  happened: true,
  resolved: asOf,
  what: '',
  sources: [],
})
const chanceOf = (question: Question, changes = {}) =>
  questionChance(opened, tiktok2025, changes, question, replay.on(question.asOf))
const byId = (id: string): Question => history.questions.find((question) => question.id === id) ?? ask(null as never)

/** Nothing happens by chance but what is named, so that a chance can be worked out by hand. */
const quietBut = (changes: Readonly<Record<string, number>>) => ({
  ...Object.fromEntries(parameterCatalogue.flatMap(({ id, kind }) => (kind === 'weekly' ? [[id, 0]] : []))),
  ...changes,
})

it('a single weekly risk comes about as often as a geometric law says', () => {
  const opens: QuestionCondition = { kind: 'event', events: ['owner.opensTalks'], by: '2025-03-27' } // week 7
  expect(Math.abs(chanceOf(ask(opens), quietBut({ bd_open: 0.25 })) - (1 - 0.75 ** 7))).toBeLessThan(BOUND)
  // From 1 March (week 4) on only three of those weeks are left.
  const later = { ...ask(opens), asOf: '2025-03-01' }
  expect(Math.abs(chanceOf(later, quietBut({ bd_open: 0.25 })) - (1 - 0.75 ** 3))).toBeLessThan(BOUND)
})

it('standing somewhere and ever having stood there differ by the way back', () => {
  const where = { level: ['standstillLow', 'standstillElevated'] } as const
  // From the embargo of 9 April (week 9): each week a meeting with chance ¼, which brings a truce for sure; trade is asked before it,
  // so a truce may end in the next week, with chance (1 − ½) / 13, and be struck anew in that same week.
  const numbers = quietBut({ round: 0.25, meet_truce: 1, truce_ext: 0.5 })
  const ends = 1 / 26
  const ever = ask({ kind: 'state', where, by: '2025-04-24' }, '2025-04-10') // week 11
  const then = ask({ kind: 'standing', where, on: '2025-04-24' }, '2025-04-10')
  expect(Math.abs(chanceOf(ever, numbers) - (1 - 0.75 ** 2))).toBeLessThan(BOUND)
  expect(Math.abs(chanceOf(then, numbers) - (0.75 * 0.25 + 0.25 * (1 - ends + ends * 0.25)))).toBeLessThan(BOUND)
})

it('a merged ending does not count as standing in the state whose key it kept', () => {
  const open = ask({ kind: 'standing', where: {}, on: '2027-02-04' })
  const { groups } = solveAnswer(opened, tiktok2025, {}, 104)
  expect(Math.abs(chanceOf(open) - entryOf(groups, 'unresolved'))).toBeLessThan(BOUND)
})

it('endings by a week are those of the case’s answer', () => {
  const { byWeek, outcomes } = solveAnswer(opened, tiktok2025, {}, 104)
  expect(Math.abs(chanceOf(byId('closing')) - (byWeek[50]?.sold ?? Number.NaN))).toBeLessThan(BOUND)
  const outsiders = outcomes
    .filter(({ id }) => /sold_(?!strategic)/.test(id))
    .reduce((sum, { exact }) => sum + exact, 0)
  expect(Math.abs(chanceOf(byId('outsider')) - outsiders)).toBeLessThan(BOUND)
})

it('an outcome counts once it has come, not where the horizon would call it so', () => {
  expect(chanceOf(ask({ kind: 'outcome', outcomes: ['unresolved_open'], by: '2026-02-05' }))).toBe(0)
})

it('a deadline a week away, with a deal pending, is put off as often as the number says', () => {
  const chance = chanceOf(byId('delay-april'), quietBut({}))
  expect(Math.abs(chance - tiktok2025.numbers.ext_grant_deal.base)).toBeLessThan(BOUND)
})

it('where several states may be it, a question is asked of each and counts by its weight', () => {
  const question = { ...byId('signature'), asOf: '2025-06-20' }
  const point = replay.on(question.asOf)
  const states = [...point.weights.keys()].filter((state) => (point.weights[state] ?? 0) > 0)
  expect(states.length).toBeGreaterThan(1)
  const alone = states.map((state) =>
    questionChance(opened, tiktok2025, {}, question, {
      ...point,
      weights: Float64Array.from(point.weights, (_, s) => Number(s === state)),
    }),
  )
  const mean = states.reduce((sum, state, i) => sum + (point.weights[state] ?? 0) * (alone[i] ?? Number.NaN), 0)
  expect(new Set(alone).size).toBe(states.length)
  expect(Math.abs(chanceOf(question) - mean)).toBeLessThan(BOUND)
})

it('a question must be asked from its own day, and about something the machine has', () => {
  const point = replay.on('2025-03-01')
  expect(() => questionChance(opened, tiktok2025, {}, byId('near-deal'), point)).toThrow(/asked on 2025-02-06/)
  const unknown = ask({ kind: 'event', events: ['host.sighs' as never], by: '2025-03-01' })
  expect(() => chanceOf(unknown)).toThrow(/host.sighs/)
  expect(() => chanceOf(ask({ kind: 'event', events: ['host.delays'], by: '2025-03-01' }, '2025-05-01'))).toThrow(
    /after the horizon/,
  )
})

it('base rates count what was settled by the day', () => {
  // By 3 April 2025: 8 of 11 put off, one lapsed twice, one enforced; then 5 April is the ninth, 19 June the tenth.
  expect(baseRateOf(history, ask({ kind: 'event', events: ['host.delays'], by: '2025-04-05' }))).toBeUndefined()
  const share = (id: string) => baseRateOf(history, byId(id))
  expect(share('delay-april')).toEqual({ chance: 8 / 11, memoryless: 8 / 11 })
  expect(share('delay-june')).toEqual({ chance: 9 / 12, memoryless: 9 / 12 })
  expect(share('delay-september')).toEqual({ chance: 10 / 13, memoryless: 10 / 13 })
})

it('base rates of waits know how long the wait has lasted, and beside them what a constant rate forgets', () => {
  // 6 February 2025 to 22 January 2026 are 350 days; the law of 24 April 2024 lay 288 days back. Four closings in 213.3 weeks.
  const closing = baseRateOf(history, byId('closing'))
  expect(closing?.memoryless).toBeCloseTo(1 - Math.exp((-50 * 4) / 213.3), 15)
  const known = waitClassesOf(history).find(({ name }) => name === 'Closing')
  const { scale = NaN, shape = NaN } = known?.fit ?? {}
  expect(known?.longest).toBe(68)
  expect(closing?.chance).toBeCloseTo(1 - Math.exp((288 / 7 / scale) ** shape - (638 / 7 / scale) ** shape), 13)
  // A shape above 1 makes a wait of 41 weeks likelier to end than one just begun.
  expect(shape).toBeGreaterThan(1)
  expect(closing?.chance).toBeGreaterThan(closing?.memoryless ?? NaN)
  const begun = { ...byId('closing'), baseRate: { ...byId('closing').baseRate, since: START } } as Question
  expect(baseRateOf(history, begun)?.chance).toBeLessThan(closing?.chance ?? NaN)
})

it('counted from the deadline of January, as the record says, every chance lies between the two answers it tells', () => {
  const ofWaits = history.questions.filter(({ baseRate }) => baseRate?.kind === 'waits')
  expect(ofWaits).toHaveLength(7)
  for (const question of ofWaits) {
    const told = baseRateOf(history, question)
    const later = { ...question, baseRate: { ...question.baseRate, since: '2025-01-19' } } as Question
    const chance = baseRateOf(history, later)?.chance ?? NaN
    expect(chance, question.id).toBeLessThan(told?.chance ?? NaN)
    expect(chance, question.id).toBeGreaterThan(told?.memoryless ?? NaN)
  }
})

it('a class of waits is told once, by its shape, and so that few endings claim nothing', () => {
  const classes = waitClassesOf(history)
  expect(classes.map(({ name }) => name)).toEqual(['Signature', 'Closing'])
  for (const { fit } of classes) {
    expect(shapeSentence(fit)).toMatch(
      /likelier it ends next week\. But 4 endings are few: .* below the 95 % line of 3\.8\.$/,
    )
  }
  const fit = weibullFit([30, 31, 32, 33].map((time) => ({ time, ended: true })))
  expect(shapeSentence(fit)).toMatch(
    /^Waits are not memoryless: the longer one has lasted, the likelier it ends next week/,
  )
  expect(shapeSentence({ ...fit, shape: 0.5 })).toContain('the less likely it ends')
  expect(shapeSentence({ ...fit, shape: Infinity })).toBe('All waits lasted equally long: no shape can be told.')
  // Shape 2: open after t is e^−(t² ÷ 100), so from 10 to 20 it falls by e^−3; at a constant rate by e^−1.
  const even = { ...fit, shape: 2, scale: 10, memoryless: { shape: 1, scale: 10 } }
  expect(bothAnswers(even, 10, 10)).toBe(
    'Of waits that have lasted 10 weeks 95 of 100 end within 10 more; at a constant rate 63.',
  )
})

const small: CaseHistory = {
  ...history,
  questions: [
    { ...byId('court'), happened: false },
    { ...byId('near-deal'), happened: true },
    ...history.questions.filter(({ id }) => id === 'sale-announced-2025-05-24'),
  ],
}

it('scores, differences and baselines are the ones worked out by hand', () => {
  const { questions, scores, differences } = trackRecord(opened, tiktok2025, small, [0.25, 0.5, 0.5])
  expect(questions.map(({ brier }) => brier)).toEqual([0.0625, 0.25, 0.25])
  const mean = (set: string, forecaster: string) =>
    scores.find((score) => score.set === set && score.forecaster === forecaster)?.brier
  expect(mean('milestones', 'model')?.mean).toBe(0.15625)
  // The two differ from their mean by 0.09375: s² = 2 · 0.09375², so s / √2 = 0.09375.
  expect(mean('milestones', 'model')?.standardError).toBeCloseTo(0.09375, 15)
  expect(mean('milestones', 'half')?.mean).toBe(0.25)
  expect(mean('milestones', 'market')).toBeUndefined()
  expect(mean('market', 'market')?.mean).toBeCloseTo(0.71 ** 2, 15)
  const difference = differences.find(({ set, against }) => set === 'milestones' && against === 'half')
  expect(difference?.brier).toMatchObject({ n: 2, mean: -0.09375 })
  expect(difference?.log?.mean).toBeCloseTo((Math.log(4 / 3) - Math.LN2) / 2, 15)
  // Resamples of two differences, −0.1875 and 0, mean −0.1875, −0.09375 or 0; a quarter lies at either end.
  expect(difference?.brier).toMatchObject({ low: -0.1875, high: 0 })
})

it('having ruled out what happened leaves the log score out and keeps the Brier score', () => {
  const { questions, scores } = trackRecord(opened, tiktok2025, small, [0.25, 0, 0.5])
  expect(questions[1]?.log).toBe(Infinity)
  const model = scores.find(({ set, forecaster }) => set === 'milestones' && forecaster === 'model')
  expect(model?.log).toBeUndefined()
  expect(model?.brier.mean).toBe(0.53125)
  expect(() => trackRecord(opened, tiktok2025, small, [0.5])).toThrow(/1 chances for 3 questions/)
})

it('every figure comes with its warnings, the same each time', () => {
  const chances = history.questions.map(() => 0.5)
  const record = trackRecord(opened, tiktok2025, history, chances)
  expect(record.warnings.map(({ id }) => id)).toEqual([
    'few',
    'correlated',
    'chosen',
    'inSample',
    'oneBet',
    'weeks',
    'narrowed',
  ])
  expect(record.reliability).toHaveLength(1)
  expect(record.reliability[0]).toMatchObject({ n: 14, happened: 9 })
  expect(trackRecord(opened, tiktok2025, history, chances)).toEqual(record)
})
