import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import type { StoredAnswer } from '@/simulation'
import { caseTray, entryOf, trayText } from '@/ui/analyse/compare/tray'
import { curveWords } from '@/ui/analyse/matters/curve-words'
import { leftOutWords, slopeWords } from '@/ui/analyse/matters/slope-words'
import { calendarWords } from '@/ui/analyse/numbers/calendar/calendar-words'
import { calendarChecks } from '@/ui/analyse/numbers/calendar/check-calendar'
import { caseLedger } from '@/ui/cases/ledger/ledger-rows'
import { caseComparison } from '@/ui/cases/library/compare-rows'
import { doubtWords } from '@/ui/shared/numbers/doubt-words'
import { fieldRule } from '@/ui/shared/numbers/number-words'
import { readWithin } from '@/ui/shared/numbers/read-within'
import { keyTarget } from '@/ui/shared/numbers/slider'
import { changeList } from '@/ui/shell/changed-things'
import type { OpenCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { carriedRange, offeredRange } from '@/ui/state/drawn-range'
import { editedCalendar } from '@/ui/state/edited-calendar'
import { snapped } from '@/ui/state/number-card'
import { entryFor } from '../entry-for'

const stored = forcedSale.first.answer as StoredAnswer
const open: OpenCase = {
  negotiations: [entryFor(forcedSale)],
  defaultCase: tiktok2025.id,
  negotiation: forcedSale,
  scenario: tiktok2025,
  stored,
  loadScenario: async () => tiktok2025,
  own: undefined,
  visit: undefined,
  fault: undefined,
}
const { basis, cardOf } = caseNumbers(open)
const { ownCalendar, keptCalendar } = editedCalendar(open)
const near = cardOf('near_weeks')!
const spacing = cardOf('deadline_spacing')!

it('a slider moves by whole weeks, and a field takes no other', () => {
  expect([snapped(near, 5.4, 0), snapped(near, 5.6, 0), snapped(near, 0.2, 0)]).toEqual([5, 6, 1])
  expect([keyTarget(near, 4, 'ArrowRight'), keyTarget(near, 4, 'PageDown')]).toEqual([5, 1])
  expect(readWithin('8', fieldRule(near))).toEqual({ status: 'good', value: 8 })
  const bad = readWithin('4.5', fieldRule(near))
  expect(bad.status === 'bad' && bad.message).toContain('a whole number from 1 to 52 (weeks)')
  expect(readWithin('157', fieldRule(spacing)).status).toBe('bad')
})

it('a range offered or carried along ends on whole weeks, and is what is tried and not what is drawn', () => {
  const uneven = { ...near, low: 2, high: 9 }
  expect(offeredRange(uneven, 20)).toEqual({ low: 17, high: 24 })
  expect(carriedRange(near, { low: 2, high: 8 }, 20)).toEqual({ low: 14, high: 20 })
  expect(doubtWords(near, 'ranged', { low: 2, high: 8 })).toBe('tried from 2 to 8 wk')
  expect(doubtWords(near, 'held', { low: 8, high: 8 })).toBe('held at 8 wk')
})

it('the calendar has no length of its own, and tells its repeats by the number', () => {
  const { repeatWords } = calendarWords(open)
  expect(Object.keys(ownCalendar)).toEqual(['announced'])
  expect(repeatWords(ownCalendar, {}, 104)).toMatch(/repeats every 11 weeks: 26 June 2025, .* and 5 more times\.$/)
  expect(repeatWords(ownCalendar, { deadline_spacing: 6 }, 104)).toMatch(/repeats every 6 weeks: 22 May 2025, /)
  expect(keptCalendar(ownCalendar)).toBeUndefined()
  const { weekProblem } = calendarChecks(open)
  const meeting = { date: '2025-06-20', event: 'both.meet', label: 'A meeting' }
  expect(weekProblem({ announced: [...ownCalendar.announced, meeting] }, 104)).toBeUndefined()
  expect(weekProblem({ announced: [...ownCalendar.announced, { ...meeting, date: '2025-04-04' }] }, 104)).toMatch(
    /^Week 9 would hold two/,
  )
})

it('what is changed is told once: the number as a number, the calendar by its days', () => {
  const { changedThings } = changeList(open)
  const edits = { calendar: { announced: [] } }
  expect(changedThings({ ...basis, changes: { deadline_spacing: 6 }, edits })).toMatchObject([
    { kind: 'number', id: 'deadline_spacing', was: '11 wk', now: '6 wk, held' },
    { kind: 'calendar', was: '5 April 2025', now: 'nothing scheduled' },
  ])
})

it('the ledger has the numbers and no further length; cases are compared by theirs', () => {
  const rows = caseLedger(open, tiktok2025).ledgerRows({ ...basis, changes: { deadline_spacing: 6 } })
  expect(rows.filter(({ kind }) => kind === 'date').map(({ reading }) => reading)).toEqual(['5 April 2025'])
  expect(rows.find(({ id }) => id === 'deadline_spacing')).toMatchObject({ reading: '6 wk (weeks)', was: '11 wk' })
  const { answer } = stored
  const { negotiation } = open
  const [entry] = open.negotiations
  const compared = caseComparison(open).frameRows([
    { entry, negotiation, kind: 'real', variantOf: undefined, scenario: tiktok2025, answer },
  ])
  expect(compared.find(({ id }) => id === 'further')?.cells).toEqual(['11 weeks'])
})

it('a tray keeps both numbers and a calendar without a length, and leaves out what no recipe may be', () => {
  const { trayFrom } = caseTray(open)
  const recipe = { ...basis, changes: { near_weeks: 8 }, edits: { calendar: { announced: ownCalendar.announced } } }
  const tray = { entries: [entryOf(recipe)], baseline: 0 }
  const text = trayText(tray) ?? ''
  expect(text).toContain('near_weeks:8*-,2025-04-05:')
  expect(trayFrom(text)).toEqual(tray)
  for (const [from, to] of [
    ['near_weeks:8', 'near_weeks:4.5'],
    ['*-,', '*11,'],
    ['*-,', '*,'],
  ] as const)
    expect(trayFrom(text.replace(from, to)).entries).toEqual([])
})

it('words of an analysis say that the calendar is held, what a slope of it is, and how many values were solved', () => {
  const shares = { target: 'sold', samples: 1, evaluations: 1, mean: 0, variance: 0, shares: [] }
  const leftOut = [{ id: 'near_weeks', why: 'calendar' }] as const
  expect(leftOutWords({ ...shares, leftOut })).toBe(' Left out: 1 held, since all draws share a calendar.')
  expect(slopeWords(open).slopesText.note).toMatch(/half of what lies between a week more and a week less\.$/)
  const { curveText } = curveWords(open)
  expect(curveText.note(7)).toMatch(/^Solved at 7 values/)
  expect(curveText.mapNote({ xs: [2, 3], ys: [6, 7, 8] }, 'sold')).toContain('2 × 3 exact answers')
})
