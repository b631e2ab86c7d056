import { readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { forcedSaleGeneric } from '@/scenarios/forced-sale/presets/forced-sale-generic.scenario'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { negotiationProblems } from '@/simulation/negotiation-chain'
import { addressesOf, type Draft, draftFrom, movedTo, withAddresses } from '@/ui/cases/make/draft'
import { valueAt, withValue } from '@/ui/cases/make/draft-path'
import { checkDraft as checkOf } from '@/ui/cases/make/draft-store'
import { countedWords, faultWords } from '@/ui/cases/make/make-words'
import { opened } from '../forced-sale'

const draft = draftFrom(tiktok2025)
const checkDraft = (checked: Draft) => checkOf(forcedSale, checked)

// The readers of files are loaded with the first check; that takes longer than a test's default.
beforeAll(async () => {
  await checkDraft(draft)
})

it('a copy of a case has nothing wrong with it and is a case of the reader’s own', async () => {
  expect(draft.id).toBe('own-tiktok-2025-copy')
  expect(await checkDraft(draft)).toEqual([])
})

it('a place is set without touching its neighbours, and undefined takes a key away', () => {
  const changed = withValue(draft, '/calendar/announced/0/label', 'Other')
  expect(valueAt(changed, '/calendar/announced/0/label')).toBe('Other')
  expect(valueAt(draft, '/calendar/announced/0/label')).not.toBe('Other')
  expect(changed.numbers).toBe(draft.numbers)
  expect(valueAt(withValue(draft, '/numbers/ext_grant/quality', undefined), '/numbers/ext_grant')).not.toHaveProperty(
    'quality',
  )
  expect(valueAt({ 'a/b': { '~': 1 } }, '/a~1b/~0')).toBe(1)
})

it('a fault is named by the place of its field, with what was found and what is allowed', async () => {
  const bad = [
    ['/numbers/ext_grant/base', 'many'],
    ['/calendar/announced/0/event', 'clock.deadlin'],
  ].reduce<Draft>((next, [path = '', value]) => withValue(next, path, value), draft)
  const faults = await checkDraft(bad)
  const said = new Map(faults.map((fault) => [fault.path, faultWords(fault)]))
  expect(said.get('/numbers/ext_grant/base')).toBe('Found the text "many"; allowed: a number; a text is not a number')
  expect(said.get('/calendar/announced/0/event')).toContain('did you mean "clock.deadline"?')
})

it('a new start takes every other date along, by the same days', async () => {
  const moved = movedTo(draft, '2025-02-16')
  expect(moved.startDate).toBe('2025-02-16')
  expect(valueAt(moved, '/calendar/announced/0/date')).toBe('2025-04-15')
  expect(valueAt(moved, '/prologue/0/date')).toBe('2025-01-29')
  expect(await checkDraft(moved)).toEqual([])
  expect(movedTo(draft, 'soon')).toBe(draft)
})

it('addresses become sources once, known ones keep their names, and what is no address is a fault', async () => {
  const path = '/numbers/ext_grant/sources'
  const first = tiktok2025.numbers.ext_grant.sources[0] ?? ''
  const known = tiktok2025.sources[first]?.url ?? ''
  const typed = withAddresses(
    draft,
    path,
    `${known}, https://www.example.org/a https://example.org/b https://www.example.org/a`,
  )
  expect(valueAt(typed, path)).toEqual([first, 'Own1', 'Own2', 'Own1'])
  expect(valueAt(typed, '/sources/Own1')).toMatchObject({ publisher: 'example.org', quality: 'C' })
  expect(addressesOf(typed, path)).toBe(
    `${known} https://www.example.org/a https://example.org/b https://www.example.org/a`,
  )
  expect(await checkDraft(typed)).toEqual([])
  const faults = await checkDraft(withAddresses(draft, path, 'example.org'))
  expect(faults.map((fault) => fault.path)).toEqual([`${path}/0`])
})

it('words of a briefing are counted as the checks count them', async () => {
  const words = (count: number) => Array(count).fill('word').join(' ')
  expect([countedWords(''), countedWords(words(45))]).toEqual(['0 of 45 words', '45 of 45 words'])
  expect(await checkDraft(withValue(draft, '/briefing', words(45)))).toEqual([])
  expect((await checkDraft(withValue(draft, '/briefing', words(46)))).map(({ path }) => path)).toEqual(['/briefing'])
})

/** The worked example: its names, dates and table of numbers put into the copy it starts from. */
function exampleOf(page: string): Draft {
  const numbers = [...page.matchAll(/^\| `(\w+)` .*\| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \| (.+) \|$/gm)]
  expect(numbers).toHaveLength(5)
  const briefing = [...page.matchAll(/^> (.+)$/gm)].map(([, line]) => line).join(' ')
  const sets: readonly (readonly [string, unknown])[] = [
    ['/title', 'Harbour 2026'],
    ['/id', 'own-harbour-2026'],
    ['/briefing', briefing],
    ['/parties/host', { name: 'Albia', badge: 'AL' }],
    ['/parties/home', { name: 'Norrland', badge: 'NO' }],
    ['/parties/owner', { name: 'Norrland Grid', badge: 'NG' }],
    ['/startDate', '2026-11-22'],
    ['/calendar/announced/0/date', '2027-03-01'],
    ['/calendar/announced/0/announced', '2026-11-01'],
    ['/numbers/deadline_spacing/base', 13],
    ['/prologue', [{ event: 'bidder.enters', date: '2026-11-15', note: 'A bidder comes in.' }]],
    ...numbers.flatMap(([, id, low, base, high, reason]) => [
      [`/numbers/${id}/low`, Number(low)] as const,
      [`/numbers/${id}/base`, Number(base)] as const,
      [`/numbers/${id}/high`, Number(high)] as const,
      [`/numbers/${id}/reason`, reason] as const,
    ]),
  ]
  return sets.reduce<Draft>((next, [path, value]) => withValue(next, path, value), draftFrom(forcedSaleGeneric))
}

it('the worked example passes every check and the machine runs it', async () => {
  const example = exampleOf(readFileSync('docs/make-your-own.md', 'utf8'))
  expect(await checkDraft(example)).toEqual([])
  expect(negotiationProblems(opened, example as typeof forcedSaleGeneric)).toBeUndefined()
})
