import fc from 'fast-check'
import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { isWhole } from '@/scenarios/number-rules'
import { placeRules } from '@/simulation/link/places'
import {
  caseTray,
  emptyTray,
  entryOf,
  MAX_TRAY_TEXT,
  MOST_ENTRIES,
  recipeOf,
  renamed,
  type Tray,
  type TrayEntry,
  trayText,
  withEntry,
  withoutEntry,
} from '@/ui/analyse/compare/tray'
import { caseNumbers } from '@/ui/state/case-numbers'
import { opened } from '../forced-sale'
import { openAlone } from '../open-alone'

const open = await openAlone(forcedSale, '')
const { numberCards, basis } = caseNumbers(open)
const { trayFrom, caseTitle } = caseTray(open)

const event = opened.graph.events.find((name) => name.includes('.')) ?? ''

const valueWithin = (card: (typeof numberCards)[number]) =>
  fc.double({ min: card.min, max: card.max, noNaN: true }).map((x) => (isWhole(card) ? Math.round(x) : x + 0))

const text = fc.string({ unit: 'grapheme', maxLength: 12 })
const entry: fc.Arbitrary<TrayEntry> = fc
  .record({
    scenario: fc.constantFrom(...forcedSale.presets.map(({ id }) => id)),
    horizonWeeks: fc.integer({ min: 1, max: 156 }),
    name: text,
    changes: fc
      .uniqueArray(fc.constantFrom(...numberCards.filter(({ kind }) => kind !== 'amount')), { maxLength: 4 })
      .chain((cards) =>
        fc
          .tuple(...cards.map(valueWithin))
          .map((values) => Object.fromEntries(cards.map(({ id }, k) => [id, values[k] ?? 0]))),
      ),
    label: fc.option(text),
    isRanged: fc.boolean(),
  })
  .map(({ isRanged, ...plain }) =>
    isRanged && Object.keys(plain.changes).length > 0
      ? {
          ...plain,
          ranges: Object.fromEntries(Object.entries(plain.changes).map(([id, v]) => [id, { low: v, high: v }])),
        }
      : plain,
  )
  .map(({ label, ...plain }) =>
    label === null ? plain : { ...plain, calendar: { announced: [{ date: '2025-04-05', event, label }] } },
  )
const tray: fc.Arbitrary<Tray> = fc
  .array(entry, { minLength: 1, maxLength: 3 })
  .chain((entries) => fc.nat({ max: entries.length - 1 }).map((baseline) => ({ entries, baseline })))

it('a tray comes back from the text of a link as it was, in letters a link may hold', () => {
  fc.assert(
    fc.property(tray, (before) => {
      const written = trayText(before)
      expect(trayFrom(written)).toEqual(before)
      fc.pre((written?.length ?? 0) <= MAX_TRAY_TEXT)
      expect(placeRules.analyse.options.tray?.test(written ?? '')).toBe(true)
    }),
  )
})

it('whatever a link says, reading its tray never throws and gives at most six entries', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'ab0159.,:!~*-_'), maxLength: 200 })
  fc.assert(fc.property(letters, (junk) => trayFrom(junk).entries.length <= MOST_ENTRIES))
  const long = Array(20).fill('tiktok-2025*104***').join('!')
  expect(trayFrom(`0!${long}`).entries).toHaveLength(MOST_ENTRIES)
})

it.each([
  ['an unknown case', 'moon*104***'],
  ['an unknown number', 'tiktok-2025*104**moon:1*'],
  ['a number outside its limits', 'tiktok-2025*104**ext_grant:1.5*'],
  ['a horizon too long', 'tiktok-2025*999***'],
  ['a day that does not exist', `tiktok-2025*104***-,2025-02-30:${event}:x`],
  ['an event the machine does not know', 'tiktok-2025*104***-,2025-04-05:moon.rises:x'],
  ['a length of a delay, which is a number of the case', `tiktok-2025*104***11,2025-04-05:${event}:x`],
  ['a name that is cut', 'tiktok-2025*104*~E2**'],
  ['a range of an unknown number', 'tiktok-2025*104****moon:0:1'],
  ['a range outside its limits', 'tiktok-2025*104****ext_grant:0.5:1.5'],
  ['a range the wrong way round', 'tiktok-2025*104****ext_grant:0.9:0.6'],
  ['a range that does not hold what was put there', 'tiktok-2025*104**ext_grant:0.5**ext_grant:0.6:0.9'],
  ['a range that does not hold its reading', 'tiktok-2025*104****ext_grant:0.85:0.9'],
])('leaves out an entry with %s', (_, bad) => {
  expect(trayFrom(`1!${bad}!tiktok-2025*104***`)).toEqual({
    entries: [{ scenario: 'tiktok-2025', changes: {}, horizonWeeks: 104, name: '' }],
    baseline: 0,
  })
})

it('takes no seventh entry, and none that a link could not hold', () => {
  const plain = entryOf(basis)
  const full = Array.from({ length: 6 }).reduce<Tray>((before) => {
    const next = withEntry(before, plain)
    return typeof next === 'string' ? before : next
  }, emptyTray)
  expect(withEntry(full, plain)).toBe('full')
  const wide = { ...plain, changes: Object.fromEntries(numberCards.map(({ id, max }) => [id, max / 7])) }
  const once = withEntry(emptyTray, wide)
  expect(typeof once === 'string' ? once : withEntry(once, wide)).toBe('long')
})

it('keeps the baseline on its scenario when another goes, and hands it on when it goes itself', () => {
  const entries = ['a', 'b', 'c'].map((name) => ({ ...entryOf(basis), name }))
  const baselineAfter = (baseline: number, gone: number) => {
    const left = withoutEntry({ entries, baseline }, gone)
    return left.entries[left.baseline]?.name
  }
  expect([
    baselineAfter(2, 0),
    baselineAfter(1, 0),
    baselineAfter(0, 2),
    baselineAfter(1, 1),
    baselineAfter(2, 2),
  ]).toEqual([...['c', 'b', 'a', 'c', 'b']])
  expect(withoutEntry({ entries: entries.slice(0, 1), baseline: 0 }, 0)).toEqual(emptyTray)
})

it('an entry keeps what the chances and their ranges depend on, and nothing else', () => {
  const calendar = { announced: [] }
  const edits = { calendar, ranges: { ext_grant: { low: 0, high: 1 } } }
  const payoffs = { 'owner.endings.kept': 0.5 }
  const recipe = { ...basis, changes: { ext_grant: 0.5 }, edits, runs: 7, seed: 'mine' }
  expect(recipeOf(entryOf({ ...recipe, edits: { ...edits, payoffs, notes: { ext_grant: 'why' } } }), recipe)).toEqual(
    recipe,
  )
  expect(recipeOf(entryOf(recipe), recipe)).toEqual({ ...recipe, conditions: [] })
})

it('names at most forty letters, and cases by their title', () => {
  const named = renamed({ entries: [entryOf(basis)], baseline: 0 }, 0, 'x'.repeat(99))
  expect(named.entries[0]?.name).toHaveLength(40)
  expect(caseTitle('tiktok-2025-beijing-no')).toBe('TikTok 2025: Beijing says no')
})
