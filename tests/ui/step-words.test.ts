import { describe, expect, it } from 'vitest'
import { entryOf } from '@/scenarios/entry-of'
import { forcedSale } from '@/scenarios/forced-sale'
import { comparableCases as known, precedents } from '@/scenarios/forced-sale/precedents'
import type { StepWeek } from '@/simulation/step'
import type { WeekShares } from '@/simulation/types'
import { endFacts, endWords } from '@/ui/step/end/end-words'
import { precedentList, precedentSentence, settledBy } from '@/ui/step/end/precedent-words'
import { branchNames } from '@/ui/step/head/branch-words'
import { latestHeadlines } from '@/ui/step/head/latest-words'
import { spread } from '@/ui/step/line/band-labels'
import { lineWords, ticksOf } from '@/ui/step/line/line-words'
import { openAlone } from '../open-alone'

const open = await openAlone(forcedSale, '')
const { bandLabels, lineCaption } = lineWords(open)
const { turnWords, moveWords, lineTable } = lineWords(open)
const { latestWords } = latestHeadlines(open)
const { branchWords } = branchNames(open)
const { endSentence } = endWords(open)
const { factsOf } = endFacts(open, await forcedSale.loadDetails())

const shares = (week: number, sold: number, kept: number, banned: number): WeekShares => ({
  ...{ week, sold, kept, banned, unresolved: 1 - sold - kept - banned },
})
const week = (number: number, ...events: string[]) =>
  ({ week: number, events, steps: [{ slot: 0, events }] }) as unknown as StepWeek

describe('the outcome line in words', () => {
  it('a turning point names the event that the week is remembered for and the ending it moved', () => {
    expect(
      turnWords({
        week: 5,
        event: 'home.blocks',
        group: 'sold',
        before: shares(4, 0.584, 0.1, 0.1),
        after: shares(5, 0.412, 0.1, 0.1),
      }),
    ).toBe('Beijing’s refusal took the sale from 58 to 41 in 100.')
    expect(
      turnWords({
        week: 5,
        event: 'court.voids',
        group: 'kept',
        before: shares(4, 0.5, 0.1, 0),
        after: shares(5, 0, 1, 0),
      }),
    ).toBe('The court’s ruling took ByteDance keeping it from 10 to 100 in 100.')
  })

  it('a week’s effect is told by the settled ending it moved most, and not at all below one in 100', () => {
    expect(moveWords(shares(4, 0.6, 0.03, 0.03), shares(5, 0.55, 0.03, 0.04))).toBe(
      'It took the sale from 60 to 55 in 100.',
    )
    expect(moveWords(shares(4, 0.6, 0.03, 0.03), shares(5, 0.59, 0.03, 0.13))).toBe(
      'It took a ban from 3 to 13 in 100.',
    )
    expect(moveWords(shares(4, 0.6, 0.03, 0.03), shares(5, 0.6049, 0.0251, 0.03))).toBe('')
    expect(moveWords(undefined, shares(5, 0.6, 0.03, 0.03))).toBe('')
  })

  it('the labels of the bands add to 100 and leave out what cannot come any more', () => {
    expect(bandLabels(shares(3, 0.5544, 0.028, 0.0196))).toEqual({
      ...{ sold: 'Sold 55', kept: 'Kept 3', banned: 'Banned 2', unresolved: 'Not settled 40' },
    })
    expect(bandLabels(shares(3, 0.75, 0.25 - 2 ** -12, 2 ** -12))).toMatchObject({
      banned: 'Banned <1',
      unresolved: '',
    })
    expect(entryOf(bandLabels(shares(60, 1, 0, 0)), 'sold')).toBe('Sold 100')
  })

  it('the sentence counts from the start, the table has a row for every week', () => {
    const weeks = [shares(0, 0.6, 0.03, 0.03), shares(1, 0.58, 0.03, 0.03)]
    expect(lineCaption(weeks)).toContain('A sale in 58 (−2 since the start)')
    expect(lineCaption(weeks.slice(0, 1))).toBe('A sale in 60, not settled in 34, kept in 3, banned in 3 of 100.')
    expect(lineCaption([shares(0, 0.75, 0.249, 0.001)])).toMatch(/, banned in fewer than 1 of 100\.$/)
    expect(lineTable(weeks).rows.map(([first]) => first)).toEqual(['0', '1'])
  })

  it('no two ticks have the same label', () => {
    const month = (week: number) => `month ${Math.floor(week / 4)}`
    expect(ticksOf([0, 26, 52], month)).toEqual([0, 26, 52])
    expect(ticksOf([0, 1, 1, 4, 5], month)).toEqual([0, 4])
  })

  it('labels keep their distance and their order, inside the chart', () => {
    const box = { top: 10, bottom: 80 }
    for (const middles of [
      [45, 44, 43, 20],
      [45, 10, 10, 10],
      [80, 80, 79, 40],
      [12, 11, 10, 10],
    ]) {
      const places = spread(middles, 14, box)
      expect(places.every((y) => y >= box.top && y <= box.bottom)).toBe(true)
      for (let i = 1; i < places.length; i++) expect((places[i - 1] ?? 0) - (places[i] ?? 0)).toBeGreaterThanOrEqual(14)
    }
    expect(spread([60, 20], 14, box)).toEqual([60, 20])
  })
})

describe('what the last press brought', () => {
  const line = [shares(0, 0.6, 0.03, 0.03), shares(1, 0.6, 0.03, 0.03), shares(2, 0.5, 0.03, 0.03)]
  it('quiet weeks first, then the headline, then what it did', () => {
    expect(latestWords([], 0, undefined, undefined).before).toBe('Nothing has happened yet.')
    expect(latestWords([week(1)], 1, line, undefined)).toEqual({ before: '1 quiet week.', headline: '', after: '' })
    const there = [week(1), week(2, 'owner.opensTalks')]
    expect(latestWords(there, 2, line, undefined)).toEqual({
      before: '1 quiet week, then ',
      headline: 'ByteDance opens talks.',
      after: ' It took the sale from 60 to 50 in 100.',
      event: 'owner.opensTalks',
    })
    expect(latestWords([...there, week(3)], 3, line, undefined).after).toBe(' 1 quiet week since.')
  })

  it('a party that waits twice at one meeting is said to wait once', () => {
    const meeting = [week(1, 'both.meet', 'home.waits', 'home.waits')]
    expect(latestWords(meeting, 1, line, undefined).headline).toBe(
      'Washington and Beijing meet at high level. Beijing waits.',
    )
  })

  it('wears the badge of the event that the week is remembered for, not of its last answer', () => {
    const meeting = [week(1, 'both.meet', 'both.truce', 'home.waits')]
    expect(latestWords(meeting, 1, line, undefined).event).toBe('both.truce')
  })

  it('an own answer that is due comes first', () => {
    const due = { kind: 'answer', week: 9, steps: [], events: ['clock.deadline'] } as const
    expect(latestWords([week(1, 'owner.opensTalks')], 8, line, due)).toEqual({
      before: '7 quiet weeks, then ',
      headline: 'The deadline arrives.',
      after: ' Your answer is due.',
      event: 'clock.deadline',
    })
  })
})

it('a branch goes by what was chosen, and the first by how it was played', () => {
  expect(branchWords({ kind: 'drawn' }, false)).toBe('As drawn')
  expect(branchWords({ kind: 'drawn' }, true)).toBe('First try')
  const name = { kind: 'chosen', number: 2, week: 5, events: ['host.decidesOnTariff', 'nothing'] } as const
  expect(branchWords(name, false)).toBe('Branch 2: The tariff threat comes to a head, nothing happens in week 5')
})

describe('the end', () => {
  it('says what it came to; at the horizon the wait goes beyond', () => {
    const accounts = {
      counters: { weeksDark: 2, delays: 3 },
      peak: { level: 'embargo', value: 145, week: 9 },
    } as const
    const given = { ...accounts, costs: { advertising: 460, smallFirms: 1250 } } as const
    const open = { week: 104, outcome: 'unresolved_pending', group: 'unresolved' } as const
    expect(factsOf(open, given)).toEqual([
      ['Weeks to settle', 'beyond 104'],
      ['Peak tariff', '145 % (embargo, week 9)'],
      ['Dark', '2 weeks'],
      ['Advertising revenue lost', 'US$ 460 m'],
      ['Small firms’ revenue lost', 'US$ 1.25 bn'],
      ['Delays granted', '3'],
    ])
    expect(endSentence(open)).toBe('Not settled after two years: a deal is pending.')
  })

  it('sets a precedent by the cases settled by the day, counted here a second time', () => {
    const day = '2025-02-06'
    const settled = precedents.filter(({ end }) => end !== undefined && Date.parse(end) <= Date.parse(day))
    expect(settledBy(known, day)).toHaveLength(settled.length)
    for (const group of ['sold', 'kept', 'banned'] as const) {
      const same = settled.filter(({ ending }) => ending === group).length
      const sentence = `Of the ${settled.length} comparable cases settled by 6 February 2025, ${same} ended this way.`
      expect(precedentSentence(known, group, day)).toBe(sentence)
      const list = precedentList(known, group, day)
      expect(list).toHaveLength(settled.length)
      expect(list.filter(({ isSame }) => isSame)).toEqual(list.slice(0, same))
      expect(list.every(({ sources }) => sources.length > 0)).toBe(true)
    }
    expect(precedentSentence(known, 'sold', '2020-01-01')).toMatch(
      /^Of the \d comparable cases settled by 1 January 2020, \d/,
    )
    expect(precedentSentence(known, 'kept', '2019-07-01')).toContain('0 ended this way. It would be the first.')
    const begun = precedents.filter(({ start }) => Date.parse(start) <= Date.parse(day)).length
    expect(precedentSentence(known, 'unresolved', day)).toBe(
      `An open case sets none. Of the ${begun} comparable cases begun by 6 February 2025, ${begun - settled.length} had not come to an end either.`,
    )
  })
})
