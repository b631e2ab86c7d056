import { expect } from 'vitest'
import type { ScenarioIssue } from '@/scenarios'
import { presets } from '../forced-sale'

// What JSON.parse returns has no type, and these edits break the type on purpose.
export type Edit = (scenario: ReturnType<typeof JSON.parse>) => void

export const good = JSON.stringify(presets[0])

export const edited = (edit: Edit): string => {
  const scenario = JSON.parse(good)
  edit(scenario)
  return JSON.stringify(scenario)
}

type Case = readonly [name: string, edit: Edit, issue: ScenarioIssue]
export const numberAt =
  (value: unknown): Edit =>
  (s) => {
    s.numbers.round.base = value
  }
const notNumber = 'a number; a text is not a number'
/** A scenario that is good but for one edit, and the one issue it must be refused with. Numbers are those of the list of bad inputs. */
export const badScenarios: readonly Case[] = [
  [
    '6: an unknown field',
    (s) => Object.assign(s.numbers.round, { resaon: '' }),
    {
      path: '/numbers/round/resaon',
      found: 'the key "resaon"',
      allowed: 'did you mean "reason"?',
      code: 'unknown-key',
    },
  ],
  [
    '6: an unknown number',
    (s) => Object.assign(s.numbers, { ext_grnat: s.numbers.round }),
    {
      path: '/numbers/ext_grnat',
      found: 'the key "ext_grnat"',
      allowed: 'did you mean "ext_grant"?',
      code: 'unknown-key',
    },
  ],
  [
    '6: a field like nothing known',
    (s) => Object.assign(s.words, { qqqqqqqq: 1 }),
    {
      path: '/words/qqqqqqqq',
      found: 'the key "qqqqqqqq"',
      allowed: 'question, target, business, service, legislature, instrument',
      code: 'unknown-key',
    },
  ],
  [
    'a missing number',
    (s) => delete s.numbers.ext_grant,
    {
      path: '/numbers/ext_grant',
      found: 'nothing',
      allowed: 'base, low, high and reason for "Washington grants another delay"',
      code: 'missing',
    },
  ],
  [
    'a missing title',
    (s) => delete s.title,
    { path: '/title', found: 'nothing', allowed: 'a text in double quotes', code: 'missing' },
  ],
  [
    'an empty text, once',
    (s) => Object.assign(s, { title: '' }),
    { path: '/title', found: 'an empty text', allowed: 'a text that is not blank', code: 'wrong-form' },
  ],
  [
    'an empty day, once',
    (s) => Object.assign(s, { startDate: '' }),
    {
      path: '/startDate',
      found: 'an empty text',
      allowed: 'a day between 1900 and 2199, written YYYY-MM-DD',
      code: 'wrong-form',
    },
  ],
  [
    'another format version',
    (s) => Object.assign(s, { formatVersion: 2 }),
    { path: '/formatVersion', found: '2', allowed: '1', code: 'wrong-value' },
  ],
  [
    '9: a text for a number',
    numberAt('0.5'),
    { path: '/numbers/round/base', found: 'the text "0.5"', allowed: notNumber, code: 'wrong-type' },
  ],
  [
    '9: null for a number',
    numberAt(null),
    { path: '/numbers/round/base', found: 'null', allowed: 'a number', code: 'wrong-type' },
  ],
  [
    '9: true for a number',
    numberAt(true),
    { path: '/numbers/round/base', found: 'true', allowed: 'a number', code: 'wrong-type' },
  ],
  [
    '11: a long title',
    (s) => Object.assign(s, { title: 'x'.repeat(500_000) }),
    { path: '/title', found: 'a text of 500000 characters', allowed: 'at most 60 characters', code: 'too-long' },
  ],
  [
    '11: a blank title',
    (s) => Object.assign(s, { title: ' ' }),
    { path: '/title', found: 'the text " "', allowed: 'a text that is not blank', code: 'wrong-form' },
  ],
  [
    '11: two names alike',
    (s) => Object.assign(s.parties.home, { name: 'ＷＡＳＨＩＮＧＴＯＮ' }),
    {
      path: '/parties/home/name',
      found: '"ＷＡＳＨＩＮＧＴＯＮ", as for host',
      allowed: 'names a reader can tell apart',
      code: 'duplicate-name',
    },
  ],
  [
    '11: an address that runs code',
    (s) => Object.assign(s.sources.S08, { url: 'javascript:alert(1)' }),
    {
      path: '/sources/S08/url',
      found: 'the text "javascript:alert(1)"',
      allowed: 'an address that starts with https:// or http://',
      code: 'wrong-form',
    },
  ],
  [
    'low above base',
    (s) => Object.assign(s.numbers.round, { low: 0.14 }),
    {
      path: '/numbers/round',
      found: 'low 0.14, base 0.13, high 0.2',
      allowed: 'low ≤ base ≤ high',
      code: 'out-of-order',
    },
  ],
  [
    'an odds ratio of 0',
    (s) => Object.assign(s.numbers.or_near_deal, { low: 0 }),
    { path: '/numbers/or_near_deal/low', found: '0', allowed: 'from 0.01 to 100 (odds ratio)', code: 'out-of-range' },
  ],
  [
    'a payoff beyond 1',
    (s) => Object.assign(s.payoffs.host.weeks, { dark: -1.1 }),
    { path: '/payoffs/host/weeks/dark', found: '-1.1', allowed: 'at least -1', code: 'out-of-range' },
  ],
  [
    'a horizon of 0 weeks',
    (s) => Object.assign(s, { horizonWeeks: 0 }),
    { path: '/horizonWeeks', found: '0', allowed: 'at least 1', code: 'out-of-range' },
  ],
  [
    'a horizon of 157 weeks',
    (s) => Object.assign(s, { horizonWeeks: 157 }),
    { path: '/horizonWeeks', found: '157', allowed: 'at most 156', code: 'out-of-range' },
  ],
  [
    'half a week',
    (s) => Object.assign(s, { horizonWeeks: 10.5 }),
    { path: '/horizonWeeks', found: '10.5', allowed: 'a whole number', code: 'wrong-type' },
  ],
  [
    'an event nobody knows',
    (s) => Object.assign(s.prologue[1], { event: 'host.delay' }),
    {
      path: '/prologue/1/event',
      found: 'the text "host.delay"',
      allowed: 'did you mean "host.delays"?',
      code: 'unknown-word',
    },
  ],
  [
    'a day that does not exist',
    (s) => Object.assign(s.calendar.announced[0], { date: '2025-02-30' }),
    {
      path: '/calendar/announced/0/date',
      found: 'the text "2025-02-30"',
      allowed: 'a day that exists',
      code: 'wrong-form',
    },
  ],
  [
    'a deadline before the start',
    (s) => Object.assign(s.calendar.announced[0], { date: '2025-02-06' }),
    {
      path: '/calendar/announced/0/date',
      found: '2025-02-06',
      allowed: 'a day after the start, 2025-02-06',
      code: 'wrong-date',
    },
  ],
  [
    'a deadline announced after it came',
    (s) => Object.assign(s.calendar.announced[0], { announced: '2025-04-06' }),
    {
      path: '/calendar/announced/0/announced',
      found: '2025-04-06',
      allowed: 'a day up to the event, 2025-04-05',
      code: 'wrong-date',
    },
  ],
  [
    'a story told before it happened',
    (s) => Object.assign(s.story[12], { date: '2025-02-07' }),
    { path: '/story/12/date', found: '2025-02-07', allowed: 'a day up to the start, 2025-02-06', code: 'wrong-date' },
  ],
  [
    'a source nobody lists',
    (s) => Object.assign(s.story[0], { sources: ['S08x'] }),
    { path: '/story/0/sources/0', found: 'the source "S08x"', allowed: 'did you mean "S08"?', code: 'unknown-source' },
  ],
  [
    'a source named like a method',
    (s) => Object.assign(s.calendar.announced[0], { source: 'toString' }),
    {
      path: '/calendar/announced/0/source',
      found: 'the source "toString"',
      allowed: expect.any(String),
      code: 'unknown-source',
    },
  ],
  [
    'a badge of small letters',
    (s) => Object.assign(s.parties.host, { badge: 'wa' }),
    { path: '/parties/host/badge', found: 'the text "wa"', allowed: 'two capital letters', code: 'wrong-form' },
  ],
  [
    'a long briefing',
    (s) => Object.assign(s, { briefing: 'word '.repeat(46) }),
    { path: '/briefing', found: expect.any(String), allowed: 'at most 45 words', code: 'wrong-form' },
  ],
  [
    'an id with a slash',
    (s) => Object.assign(s, { id: '../x' }),
    { path: '/id', found: 'the text "../x"', allowed: 'small letters, digits and single hyphens', code: 'wrong-form' },
  ],
]
