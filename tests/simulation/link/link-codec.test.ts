import fc from 'fast-check'
import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { visibleText } from '@/scenarios/visible-text'
import { decodeLink, encodeLink, type LinkedPage, type LinkRules } from '@/simulation/link/link-codec'
import { linkRules, untouched } from '@/simulation/link/link-rules'
import { type Place, placeAt } from '@/simulation/link/places'
import { calendarEditIssues } from '@/simulation/recipe/recipe-issues'
import type { CaseEdits, WhatIf } from '@/simulation/types'

const basis = untouched(tiktok2025)
const { modelVersion } = forcedSale
const rules: LinkRules = linkRules(forcedSale, tiktok2025, modelVersion, tiktok2025.id)

const numberIn = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => value + 0)
const text = (longest: number) =>
  fc
    .string({ minLength: 1, maxLength: longest, unit: 'grapheme' })
    .map(visibleText)
    .filter((it) => it.trim() !== '' && it.length <= longest)
const payoff = numberIn(-1, 1)
/** A range that holds whatever the number is changed to, here below a half. */
const range = numberIn(0.5, 1).map((high) => ({ low: 0, high }))
const filled = <Value>(record: fc.Arbitrary<Record<string, Value>>) => record.filter((it) => Object.keys(it).length > 0)

const edits: fc.Arbitrary<CaseEdits> = fc.record(
  {
    ranges: filled(fc.record({ bd_near: range, round: range }, { requiredKeys: [] })),
    payoffs: filled(fc.record({ 'owner.endings.kept': payoff, 'host.weeks.dark': payoff }, { requiredKeys: [] })),
    calendar: fc
      .record({
        announced: fc.array(
          fc.record({
            date: fc.constantFrom('2025-04-05', '2025-06-19', '2026-02-28'),
            event: fc.constantFrom('clock.deadline', 'home.blocks'),
            label: text(40),
          }),
          { maxLength: 3 },
        ),
      })
      .filter((calendar) => calendarEditIssues(forcedSale, calendar, tiktok2025).length === 0),
    notes: filled(
      fc.record({ round: text(80), calendar: text(80), 'owner.endings.kept': text(80) }, { requiredKeys: [] }),
    ),
  },
  { requiredKeys: [] },
)

const condition: fc.Arbitrary<WhatIf> = fc
  .tuple(
    fc.constantFrom({ on: 'event', id: 'home.blocks' } as const, { on: 'state', id: 'law.dark' } as const),
    fc.boolean(),
    fc.oneof(
      fc.constant(undefined),
      fc.integer({ min: 0, max: 156 }),
      fc.integer({ min: 1, max: 9 }).map((deadline) => ({ deadline })),
    ),
  )
  .map(([what, happened, by]) => ({ ...what, happened, ...(by === undefined ? {} : { by }) }))

const places: fc.Arbitrary<Place> = fc.oneof(
  fc.record({
    name: fc.constant('outlook' as const),
    section: fc.constantFrom(undefined, 'endings', 'timing'),
    options: fc.constant({}),
  }),
  fc.record({
    name: fc.constant('step' as const),
    section: fc.constantFrom(undefined, 'seat'),
    options: fc.record(
      { run: fc.nat().map(String), wk: fc.nat(156).map(String), b: fc.constantFrom('', '5:home.blocks!7:owner.signs') },
      { requiredKeys: [] },
    ),
  }),
)

const pages: fc.Arbitrary<LinkedPage> = fc.record({
  recipe: fc.record({
    scenario: fc.constant('tiktok-2025'),
    changes: fc.record(
      {
        ext_grant: numberIn(0, 1),
        bd_near: numberIn(0, 0.5),
        round: numberIn(0, 0.5),
        deadline_spacing: fc.integer({ min: 1, max: 156 }),
      },
      { requiredKeys: [] },
    ),
    edits,
    conditions: fc.array(condition, { maxLength: 5 }),
    horizonWeeks: fc.integer({ min: 1, max: 156 }),
    seed: fc.string({ minLength: 1, maxLength: 64, unit: 'grapheme-ascii' }).filter((seed) => seed.trim() !== ''),
    runs: fc.integer({ min: 1, max: 10_000_000 }),
  }),
  place: places,
  modelVersion: fc.constant(modelVersion),
})

const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value))

it('a link gives back the page it was made from, to the last bit', () => {
  fc.assert(
    fc.property(pages, (page) => {
      const link = encodeLink(page, rules)
      const decoded = decodeLink(link, rules)
      if (link === '') expect(decoded).toEqual({ status: 'empty' })
      else
        expect(plain(decoded)).toEqual({
          status: 'good',
          page: plain(page),
        })
    }),
  )
})

it('a link cut anywhere is recognised', () => {
  fc.assert(
    fc.property(pages, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (page, where) => {
      const link = encodeLink(page, rules)
      const cut = Math.floor(where * link.length)
      if (cut > 0) expect(decodeLink(link.slice(0, cut), rules).status).toBe('bad')
    }),
  )
})

it('a link with one character changed is recognised', () => {
  fc.assert(
    fc.property(pages, fc.nat(), fc.constantFrom('0', '7', 'x', ':', '&'), (page, where, letter) => {
      const link = encodeLink(page, rules)
      fc.pre(link !== '')
      const at = where % link.length
      fc.pre(link[at] !== letter)
      expect(decodeLink(link.slice(0, at) + letter + link.slice(at + 1), rules).status).toBe('bad')
    }),
  )
})

it('no text makes the decoder throw', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (text) => {
      expect(decodeLink(text, rules).status).not.toBe('good')
    }),
  )
})

it('the untouched case has an empty link, and a link holds only what differs', () => {
  const untouched = { recipe: basis, place: placeAt('outlook'), modelVersion }
  expect(encodeLink(untouched, rules)).toBe('')
  const changed = { ...untouched, recipe: { ...basis, changes: { ext_grant: 0.9 } } }
  expect(encodeLink(changed, rules)).toMatch(/^v=1&c=tiktok-2025&m=2\.0\.0&n=ext_grant:0\.9&k=[0-9a-z]+$/)
})

const sealed = (n: string) =>
  encodeLink(
    {
      recipe: { ...basis, changes: { [n]: 0.7 } },
      place: placeAt('outlook'),
      modelVersion,
    },
    rules,
  )

const linked = (fields: string) => {
  const body = `v=1&c=tiktok-2025&m=${modelVersion}&${fields}`
  let hash = 0x811c9dc5
  for (let i = 0; i < body.length; i++) hash = Math.imul(hash ^ body.charCodeAt(i), 0x01000193)
  return `${body}&k=${(hash >>> 0).toString(36)}`
}

it.each([
  ['a place the page does not have', linked('p=moon'), 'moon'],
  ['a section of another place', linked('p=step&at=endings'), 'endings'],
  ['an option the place does not have', linked('o.run=7'), 'run'],
  ['an option that is not what it must be', linked('p=step&o.run=seven'), 'seven'],
  ['a low end above the high end', linked('g=bd_near:0.4:0.2'), 'low ≤ base ≤ high'],
  ['a payoff the case does not have', linked('y=users.endings.keep:0.1'), 'users.endings.kept'],
  ['a payoff out of bounds', linked('y=owner.endings.kept:2'), 'from -1 to 1'],
  ['a day that does not exist', linked('d=,2025-02-30:clock.deadline:x'), '2025-02-30'],
  ['an event the machine does not know', linked('d=,2025-04-05:moon.rises:x'), 'moon.rises'],
  [
    'two events in one week',
    linked('d=,2025-04-05:clock.deadline:a,2025-04-05:home.blocks:b'),
    'one scheduled event a week',
  ],
  ['a sixth condition', linked(`if=${Array(6).fill('event:home.blocks:1:').join(',')}`), 'up to 5'],
  ['a condition on nothing known', linked('if=event:moon.rises:1:'), 'moon.rises'],
  ['a condition on no state', linked('if=state:law.dork:1:'), 'did you mean "law.dark"?'],
  ['a number set twice', linked('n=bd_near:0.1,bd_near:0.2'), 'twice'],
  ['a field that stands twice', linked('n=bd_near:0.1&h=52&n=bd_near:0.2'), 'twice'],
  ['a case that stands twice', linked('c=tiktok-2025'), 'twice'],
  ['a number the case does not have', sealed('nothing'), 'nothing'],
  ['a value out of bounds', linked('n=bd_near:1.7'), 'from 0 to 1'],
  ['more runs than a page draws', linked('r=10000001'), 'from 1 to 10000000'],
  ['a place with a hidden mark', linked(`p=${'\u202e'}moon`), '[U+202E]moon'],
  ['a link past the longest', `v=1&${'x'.repeat(9000)}`, 'longer'],
])('%s is refused with its reason', (_what, link, word) => {
  const decoded = decodeLink(link, rules)
  expect(decoded.status).toBe('bad')
  expect(decoded.status === 'bad' && decoded.reason).toContain(word)
})
