import fc from 'fast-check'
import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { payoffRule } from '@/scenarios/number-rules'
import { payoffPaths } from '@/simulation/recipe/payoff-values'
import { calendarWords } from '@/ui/analyse/numbers/calendar/calendar-words'
import { calendarChecks } from '@/ui/analyse/numbers/calendar/check-calendar'
import { numbersWords } from '@/ui/analyse/numbers/numbers-words'
import { injectWords } from '@/ui/shared/inject-events'
import { numberSearch } from '@/ui/shared/numbers/find-numbers'
import { highLimits, lowLimits } from '@/ui/shared/numbers/range-end'
import { readWithin, typedText } from '@/ui/shared/numbers/read-within'
import { payoffWords } from '@/ui/shared/payoff-words'
import { changeList } from '@/ui/shell/changed-things'
import { caseNumbers } from '@/ui/state/case-numbers'
import { countOfChanges } from '@/ui/state/count-of-changes'
import { editedCalendar } from '@/ui/state/edited-calendar'
import { recipeActions } from '@/ui/state/recipe-actions'
import { startHistory } from '@/ui/state/recipe-history'
import { createStore } from '@/ui/state/store'
import { opened } from '../forced-sale'
import { openAlone } from '../open-alone'
import { fixedDeadlines } from './fixed-deadlines'
import { wholePercent } from './whole-percent'

const open = await openAlone(forcedSale, '')
const { injectEvents } = injectWords(open)
const { scenario } = open
const { cardOf, basis, cardsById } = caseNumbers(open)
const { injectGroups } = injectWords(open)
const { dayProblem, weekProblem, calendarProblem } = calendarChecks(open)
const { ownCalendar, keptCalendar, calendarIn } = editedCalendar(open)
const { lead, repeatWords } = calendarWords(open)
const { payoffColumns } = payoffWords(open)
const { changedThings } = changeList(open)
const { spreadWords } = numbersWords(open)
const { matches } = numberSearch(open)

const grant = cardOf('ext_grant')
if (grant === undefined) throw new Error('The case has no ext_grant.')

it('the ends of a range hold the reading between them, and say so', () => {
  expect(readWithin('50', lowLimits(grant, 0.8))).toEqual({ status: 'good', value: 0.5 })
  expect(readWithin('80', lowLimits(grant, 0.8)).status).toBe('good')
  expect(readWithin('90', lowLimits(grant, 0.8))).toEqual({
    status: 'bad',
    offers: [0.8],
    message: 'Low end: found “90”; allowed: 0 to 80 (the reading is 80).',
  })
  expect(readWithin('79.9 %', highLimits(grant, 0.8))).toMatchObject({ status: 'bad', offers: [0.8] })
  expect(readWithin('100', highLimits(grant, 0.8))).toEqual({ status: 'good', value: 1 })
})

it.each([
  ['', 'Payoff: found nothing; allowed: -1 to 1.'],
  ['much', 'Payoff: found “much”; allowed: -1 to 1.'],
  ['1.01', 'Payoff: found “1.01”; allowed: -1 to 1.'],
  ['50%', 'Payoff: found “50%”; allowed: -1 to 1, without %.'],
  ['1,000', 'Payoff: found “1,000”, which may be 1000 or 1; allowed: -1 to 1.'],
])('a payoff of "%s" is refused in words', (text, message) => {
  expect(readWithin(text, { ...payoffRule, where: 'Payoff' })).toMatchObject({ status: 'bad', message })
})

it('what a field shows it takes back, within half a unit of its last decimal', () => {
  fc.assert(
    fc.property(fc.double({ min: -1, max: 1, noNaN: true }), fc.constantFrom(0, -2), (value, tens) => {
      const read = readWithin(typedText(value, tens), { min: -1.1, max: 1.1, tens })
      // Shown with four decimals of the typed unit, whose own last place doubles a half at most.
      expect(read.status === 'good' && Math.abs(read.value - value)).toBeLessThanOrEqual(0.5e-4 * 10 ** tens + 2e-16)
    }),
  )
  expect(readWithin('−0.5', { min: -1, max: 1 })).toEqual({ status: 'good', value: -0.5 })
  expect(readWithin('10.5', { where: 'Horizon', min: 1, max: 156, isWhole: true })).toMatchObject({ status: 'bad' })
})

it('what may be scheduled is exactly what can open a week of the machine', () => {
  const { paths, events } = opened.graph
  const openers = new Set(paths.flatMap(([first]) => events[first ?? -1] ?? []))
  expect([...injectEvents].toSorted()).toEqual([...openers].toSorted())
  expect(injectGroups().flatMap((group) => group.events)).toHaveLength(injectEvents.length)
})

const meeting = { event: 'both.meet', label: 'Summit' }

it('a day before the start, after the horizon or not a day is refused', () => {
  expect(dayProblem('2025-02-06', 104)).toMatch(/^Date: found 6 February 2025, before the start; allowed: a day from/)
  expect(dayProblem('2025-02-07', 104)).toBeUndefined()
  expect(dayProblem('2027-02-04', 104)).toBeUndefined()
  expect(dayProblem('2027-02-05', 104)).toMatch(/after the horizon.*4 February 2027/)
  expect(dayProblem('', 104)).toMatch(/found nothing/)
  expect(dayProblem('2025-02-30', 104)).toMatch(/“2025-02-30”/)
})

it('two announced events in one week are refused', () => {
  expect(weekProblem(ownCalendar, 104)).toBeUndefined()
  const with1 = (date: string) => ({ ...ownCalendar, announced: [...ownCalendar.announced, { ...meeting, date }] })
  expect(weekProblem(with1('2025-04-03'), 104)).toBeUndefined() // week 8, the deadline is in week 9
  expect(weekProblem(with1('2025-04-04'), 104)).toMatch(/^Week 9 would hold two: .*deadline.*5 April 2025.* and .*meet/)
})

it('a repeated deadline of the calendar keeps its week, one that a number sets gives way', async () => {
  // The first repeat falls 11 weeks after week 9.
  const date = '2025-06-20'
  const problemIn = ({ ownCalendar: own }: ReturnType<typeof editedCalendar>, checks: typeof calendarProblem) =>
    checks({ ...own, announced: [...own.announced, { ...meeting, date }] }, date, 104)
  expect(problemIn({ ownCalendar, keptCalendar, calendarIn }, calendarProblem)).toBeUndefined()
  const fixed = await openAlone(fixedDeadlines, '')
  expect(problemIn(editedCalendar(fixed), calendarChecks(fixed).calendarProblem)).toMatch(
    /^Week 20 would hold two: the repeated deadline/,
  )
})

it('what is scheduled is said to come where the week has room for it: after its questions, or instead of its one', async () => {
  expect(lead).toMatch(/^What is scheduled comes at the end of its week/)
  const replacing = calendarWords(await openAlone({ ...forcedSale, scheduling: 'replaces' }, ''))
  expect(replacing.lead).toMatch(/^What is scheduled opens its week/)
})

it('the length of a delay is told by its days', () => {
  expect(repeatWords(ownCalendar, {}, 104)).toBe(
    'If delayed again, the deadline repeats every 11 weeks: 26 June 2025, 11 September 2025, 27 November 2025 and 5 more times.',
  )
  expect(repeatWords({ announced: [] }, {}, 104)).toMatch(/No deadline/)
  expect(repeatWords(ownCalendar, {}, 12)).toMatch(/after the horizon/)
})

it('a calendar like the case’s own is no edit, in whatever order it lists its days', () => {
  expect(keptCalendar(ownCalendar)).toBeUndefined()
  expect(calendarIn(basis)).toBe(ownCalendar)
  const moved = keptCalendar({
    ...ownCalendar,
    announced: [{ ...meeting, date: '2025-05-01' }, ...ownCalendar.announced],
  })
  expect(moved?.announced.map(({ date }) => date)).toEqual(['2025-04-05', '2025-05-01'])
})

it('the columns of the payoff table are the payoffs of the case', () => {
  const parties = Object.keys(scenario.payoffs)
  const shown = parties.flatMap((party) => payoffColumns.map(({ path }) => `${party}.${path}`))
  expect(shown.toSorted()).toEqual([...payoffPaths(scenario)].toSorted())
})

it('the list of changes is as long as their count, with what was and what is', () => {
  const recipe = {
    ...basis,
    changes: { ext_grant: 0.5, bj_round: 0 },
    edits: {
      ranges: { ext_grant: { low: 0.4, high: 0.9 }, or_near_deal: { low: 1.2, high: 2 } },
      payoffs: { 'owner.endings.sold.fullSale': -0.5, 'users.weeks.dark': 0 },
      calendar: { announced: [] },
      notes: { ext_grant: 'A hunch', 'users.weeks.dark': 'None of our business', calendar: 'No clock' },
    },
  }
  const things = changedThings(recipe)
  const { ext_grant, bj_round, or_near_deal: near } = tiktok2025.numbers
  expect(things).toHaveLength(countOfChanges(recipe))
  expect(things.map(({ label, was, now, note }) => [label, was, now, note])).toEqual([
    ['Washington grants another delay', wholePercent(ext_grant.base), '50 %, drawn from 40 to 90 %', 'A hunch'],
    ['A meeting brings assent', wholePercent(bj_round.base), '0 %, held', undefined],
    ['Range: A deadline near speeds an agreement', `${near.low} to ${near.high} ×`, '1.2 to 2 ×', undefined],
    ['Payoff: sold, full sale', '0.3', '-0.5', undefined],
    ['Payoff of users and firms: week dark', '-0.02', '0', 'None of our business'],
    ['Calendar', '5 April 2025', 'nothing scheduled', 'No clock'],
  ])
  expect(things.slice(-2).map(({ party }) => party)).toEqual(['both', 'clock'])
})

it('a note goes with the change it explains, and comes back with undo', () => {
  const store = createStore(startHistory(basis))
  const actions = recipeActions(store, cardsById, () => [])
  actions.setNumber('ext_grant', 0.5)
  actions.setEdits({ notes: { ext_grant: 'A hunch' } })
  expect(store.read().present.edits.notes).toEqual({ ext_grant: 'A hunch' })
  actions.resetNumber('ext_grant')
  expect(store.read().present.edits).toEqual({})
  actions.undo()
  expect(store.read().present.edits.notes).toEqual({ ext_grant: 'A hunch' })
  const notes = { 'owner.endings.kept': 'Pride', calendar: 'No clock' }
  actions.setEdits({ payoffs: { 'owner.endings.kept': 0.5 }, calendar: { announced: [] }, notes })
  expect(store.read().present.edits.notes).toEqual(notes)
  actions.setEdits({ calendar: undefined })
  expect(store.read().present.edits.notes).toEqual({ 'owner.endings.kept': 'Pride' })
  actions.setEdits({ payoffs: undefined })
  expect(store.read().present.edits).toEqual({})
})

it('the spread is told in whole percent that add to 100', () => {
  const split = { target: 'sold', draws: 500, mean: 0.6, low: 0.4, high: 0.8 }
  expect(spreadWords({ ...split, chance: 0.2, unknown: 0.02, unknownShare: 1 / 11 }, 'sold')).toBe(
    'Whether it is sold: 9 % of the spread is that we do not know the numbers, 91 % is chance.',
  )
  expect(spreadWords({ ...split, chance: 0.2, unknown: 1e-5, unknownShare: 5e-5 }, 'kept')).toBe(
    'Whether ByteDance keeps it: less than 1 % of the spread is that we do not know the numbers, more than 99 % is chance.',
  )
  expect(spreadWords({ ...split, chance: 0, unknown: 0, unknownShare: 0 }, 'banned')).toMatch(/certain/)
})

it('a number is found by its name, meaning, id or party', () => {
  for (const query of ['another DELAY', 'ext_gr', 'washington', '  deadline ']) expect(matches(grant, query)).toBe(true)
  expect(matches(grant, 'tariff')).toBe(false)
})
