import fc from 'fast-check'
import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { weeksRule } from '@/scenarios/number-rules'
import { conditionCatalogue } from '@/simulation/analyse'
import { clauseOf } from '@/simulation/analyse/clauses'
import type { WhyNot } from '@/simulation/analyse/types'
import type { WhatIf } from '@/simulation/types'
import { readWithin } from '@/ui/shared/numbers/read-within'
import { exactly, ordinal, whatIfWords } from '@/ui/what-if/condition-words'
import { runsForHundred } from '@/ui/what-if/panel-text'
import { whatIfSubjects } from '@/ui/what-if/subjects'
import { whyNot } from '@/ui/what-if/why-not-words'
import { openAlone } from '../open-alone'

const open = await openAlone(forcedSale, '')
const { conditionWords, claimWords, onlyWords, whatIfText } = whatIfWords(open)
const { whyNotWords } = whyNot(open)
const { subjectGroups } = whatIfSubjects(open)

const event = (id: string, rest: Partial<WhatIf> = {}): WhatIf => ({ on: 'event', id, happened: true, ...rest })

it.each<[WhatIf, string]>([
  [event('home.blocks', { by: 20 }), 'Beijing refuses the deal by week 20'],
  [event('home.blocks', { happened: false }), 'Beijing does not refuse the deal at any point'],
  [
    event('both.meet', { happened: false, by: { deadline: 2 } }),
    'Washington and Beijing do not meet at high level by the 2nd deadline',
  ],
  [event('court.voids', { happened: false, by: 9 }), 'no court voids the law by week 9'],
  [event('deal.agreed.tycoon'), 'ByteDance agrees in outline with Elon Musk at some point'],
  [{ on: 'state', id: 'law.dark', happened: false }, 'TikTok is not dark at any point'],
  [{ on: 'state', id: 'deal.talks', happened: false, by: 3 }, 'sale talks are not open by week 3'],
])('%j reads "%s"', (condition, words) => {
  expect(conditionWords(condition)).toBe(words)
})

it('everything that can be asked about has words of its own, for it and against it', () => {
  const ids = conditionCatalogue(forcedSale).map(({ id }) => id)
  const claims = ids.flatMap((id) => [claimWords({ id, happened: true }), claimWords({ id, happened: false })])
  expect(new Set(claims).size).toBe(2 * ids.length)
  for (const claim of claims) expect(claim).not.toMatch(/HOST|HOME|OWNER|TARGET|STRATEGIC|undefined|\.[a-z]/)
  const offered = [...subjectGroups('event'), ...subjectGroups('state')].flatMap(({ subjects }) => subjects)
  expect(offered.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
})

it('an id without words is shown as it is', () => {
  expect(clauseOf(forcedSale, 'host.sings', true)).toBe('host.sings')
})

it('several conditions make one sentence', () => {
  const conditions = [event('home.blocks', { by: 20 }), event('court.voids', { happened: false })]
  expect(onlyWords(conditions)).toBe(
    'Only futures where Beijing refuses the deal by week 20 and no court voids the law at any point',
  )
  expect(whatIfText.set([])).toBe('+ what if …')
  expect(whatIfText.set(conditions)).toBe('Only if 2 things hold')
})

it.each([
  [0.376, '37.6 in 100'],
  [1, '100 in 100'],
  [0.00123, '0.1 in 100'],
  [0.0005, '5 in 10,000'],
  [0.000003, '3 in a million'],
])('a share of %d is exactly %s', (share, words) => {
  expect(exactly(share)).toBe(words)
})

it.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [21, '21st'],
  [22, '22nd'],
])('%d is the %s', (n, words) => {
  expect(ordinal(n)).toBe(words)
})

it.each<[WhyNot, readonly WhatIf[], string]>([
  [
    { kind: 'tooEarly', conditions: [1], week: 9 },
    [event('home.blocks'), event('clock.deadline', { by: 3 })],
    'Cannot happen: week 9 is the first in which a deadline falls.',
  ],
  [
    { kind: 'never', conditions: [0] },
    [event('deal.closes')],
    'Cannot happen: from this start there is no future of two years in which the sale closes.',
  ],
  [
    { kind: 'always', conditions: [0], week: 9 },
    [event('clock.deadline', { happened: false })],
    'Cannot happen: in every future a deadline falls by week 9.',
  ],
  [
    { kind: 'exclusive', conditions: [0, 1] },
    [event('home.blocks', { by: 5 }), event('home.blocks', { happened: false, by: 8 })],
    'Cannot happen together: “Beijing refuses the deal by week 5” and “Beijing does not refuse the deal by week 8” exclude each other.',
  ],
  [
    { kind: 'noSuchDeadline', conditions: [0], deadlines: 1 },
    [event('home.blocks', { by: { deadline: 4 } })],
    'Cannot happen: only 1 deadline can fall within two years.',
  ],
])('%j says why no future fits', (whyNot, conditions, words) => {
  expect(whyNotWords(whyNot, conditions, 104)).toBe(words)
})

it('a week is whole and within the horizon', () => {
  const read = (text: string) => readWithin(text, weeksRule(0, 104))
  for (const [text, week] of [
    ['0', 0],
    [' 104 ', 104],
    ['1e2', 100],
    ['20 weeks', 20],
  ] as const) {
    expect(read(text)).toEqual({ status: 'good', value: week })
  }
  for (const text of ['105', '-1', '1.5', '10,4', '', 'ten']) expect(read(text).status).toBe('bad')
})

it('the runs drawn for a hundred hold a hundred but for two standard deviations, and not twice as many', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1, noNaN: true }), (share) => {
      const expected = runsForHundred(share) * share
      expect(expected - 2 * Math.sqrt(expected)).toBeGreaterThanOrEqual(100) // 123 − 2√123 = 100.8
      expect(expected).toBeLessThanOrEqual(123 * 1.1 + share) // two digits: rounded up by a tenth at most
    }),
  )
})
