import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import type { Negotiations } from '@/scenarios/negotiations'
import { loadPreset } from '@/scenarios/presets'
import type { StoredAnswer } from '@/simulation'
import { scenarioHash } from '@/simulation/files'
import { loadStoredAnswer } from '@/simulation/load-stored-answer'
import { asOwn, type Placing, placeCase } from '@/ui/shared/kept/place-case'
import { answerFits } from '@/ui/state/answer-fits'
import { keepOwnCase, listOwnCases } from '@/ui/state/own-cases'
import { readOwnCase } from '@/ui/state/read-own-case'
import { entryFor } from '../entry-for'
import { FailingStorage } from './failing-storage'

const like = await loadStoredAnswer(forcedSale, 'tiktok-2025')
const entry = entryFor(forcedSale)
const negotiations: Negotiations = [entry]
const own = { ...tiktok2025, id: 'own-x', title: 'Mine' }
const kept = { scenario: own, stored: like, of: scenarioHash(own) }

let storage: FailingStorage
const freshStorage = () => {
  storage = new FailingStorage()
  vi.stubGlobal('window', { localStorage: storage, addEventListener: () => undefined })
}
beforeEach(freshStorage)
afterEach(() => vi.unstubAllGlobals())

it('the answer of every bundled case fits its case', async () => {
  for (const { id } of forcedSale.presets) {
    expect(`${id} ${answerFits(await loadStoredAnswer(forcedSale, id), await loadPreset(forcedSale, id), like)}`).toBe(
      `${id} true`,
    )
  }
})

/** A copy of the good answer with one place of it set anew. */
const tampered = (change: (copy: { -readonly [Key in keyof StoredAnswer]: never }) => void): unknown => {
  const copy = structuredClone(like)
  change(copy as never)
  return copy
}
type Loose = Record<string, never> & { answer: Record<string, never>; range: Record<string, never> }
const set = (path: string, value: unknown) =>
  tampered((copy) => {
    const keys = path.split('.')
    const last = keys.pop() ?? ''
    const place = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy as Loose)
    place[last] = value
  })

describe('a kept answer that was tampered with does not fit', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'answer'],
    ['an empty object', {}],
    ['another model', set('modelVersion', '0.0.1')],
    ['an answer of another model', set('answer.modelVersion', '0.0.1')],
    ['a share that is null, as JSON writes NaN', set('answer.outcomes.0.exact', null)],
    ['a share as text', set('answer.outcomes.0.exact', '0.5')],
    ['a share beyond 1', set('answer.outcomes.0.exact', 7)],
    ['a share below 0', set('answer.outcomes.0.exact', -0.1)],
    ['shares that add up to more', set('answer.outcomes.0.exact', 0.9)],
    ['a group that is not the sum of its endings', set('answer.groups.sold', 0.99)],
    ['an ending renamed', set('answer.outcomes.0.id', 'constructor')],
    ['an ending in another group', set('answer.outcomes.0.group', 'nowhere')],
    ['a horizon that is not the case’s', set('answer.horizonWeeks', 3)],
    ['a week too few', set('answer.byWeek', like.answer.byWeek.slice(1))],
    ['a week that does not add up', set('answer.byWeek.5.sold', 0.9)],
    ['a first year that does not add up', set('answer.early.groups.sold', 0.9)],
    ['outcomes of a first year that do not', set('answer.early.outcomes.0.exact', 0.9)],
    ['a first year of another length', set('answer.early.week', 51)],
    ['a range of another year', set('range.early.week', 51)],
    ['a range of the first year beyond 1', set('range.early.groups.sold.high', 5)],
    ['a chance to settle beyond 1', set('answer.settledIn.5', 2)],
    ['no weeks to settle', set('answer.settledIn', {})],
    [
      'a mean that is null',
      set('answer.means', Object.fromEntries(Object.keys(like.answer.means).map((id) => [id, null]))),
    ],
    ['a range without an end', set('range.groups.sold', { low: 0 })],
    ['a range beyond 1', set('range.groups.sold.high', 5)],
    ['levers that are no list', set('levers', { length: 5 })],
    ['marks with a stranger', set('marks.0', { group: 'sold' })],
    ['marks missing', set('marks', [])],
  ])('%s', (_, stored) => {
    expect(answerFits(stored, tiktok2025, like)).toBe(false)
  })
})

it('an own case is kept, listed by its title and read as it was', async () => {
  expect(keepOwnCase(kept)).toBe(true)
  expect(listOwnCases()).toEqual([{ id: 'own-x', title: 'Mine' }])
  expect(await readOwnCase(negotiations, 'own-x')).toEqual({ entry, negotiation: forcedSale, own: kept })
  expect(await readOwnCase(negotiations, 'own-y')).toBeUndefined()
})

it('an answer that does not fit, also one of form 0 or of another scenario, is solved anew and kept so', async () => {
  const moved = {
    ...own,
    numbers: { ...own.numbers, ext_grant: { ...own.numbers.ext_grant, base: own.numbers.ext_grant.high } },
  }
  storage.setItem('standoff.case.own-x', JSON.stringify({ scenario: moved, stored: like, of: kept.of }))
  const read = await readOwnCase(negotiations, 'own-x')
  if (read === undefined || !('own' in read)) throw new Error('The case was not read.')
  expect(answerFits(read.own.stored, moved, like)).toBe(true)
  expect(read.own.stored.answer.groups).not.toEqual(like.answer.groups)
  const again = JSON.parse(storage.all()['standoff.case.own-x'] ?? '')
  expect(again).toMatchObject({ form: 1, value: { of: scenarioHash(moved) } })
  expect(again.value.stored).toEqual(read.own.stored)
})

const without = (id: string) => {
  const { [id]: _, ...numbers } = own.numbers as Record<string, unknown>
  return { ...own, numbers }
}

describe('a kept case that does not fit is set aside by name with its text', () => {
  it.each([
    ['nothing of a case', '{}', /^It holds no case\.$/],
    ['no JSON', '{"scenario":', /^It is damaged/],
    ['a list', '[]', /^It holds no case\.$/],
    ['null', 'null', /^It holds no case\.$/],
    [
      'a case of a release with fewer numbers',
      JSON.stringify({ scenario: without('ext_grant'), stored: like }),
      /ext_grant/,
    ],
    ['a case of another id', JSON.stringify({ scenario: tiktok2025, stored: like }), /holds the case “tiktok-2025”/],
    ['a form of a later release', JSON.stringify({ form: 9, at: 1, value: kept }), /form 9/],
    [
      'a number that is null',
      JSON.stringify({ scenario: { ...own, numbers: { ...own.numbers, ext_grant: null } } }),
      /ext_grant/,
    ],
  ])('%s', async (_, text, problem) => {
    storage.setItem('standoff.case.own-x', text)
    const read = await readOwnCase(negotiations, 'own-x')
    expect(read).toMatchObject({ setAside: { name: 'case.own-x', text } })
    expect(read !== undefined && 'setAside' in read ? read.setAside.problem : '').toMatch(problem)
    expect(storage.all()['standoff.case.own-x']).toBe(text)
    expect(listOwnCases()).toHaveLength(1)
  })
})

const solve = async () => ({ stored: like })
const other = { ...own, title: 'Other' }
const titles = () =>
  listOwnCases()
    .map(({ id, title }) => `${id} ${title}`)
    .toSorted()

describe('a case whose id is taken', () => {
  beforeEach(() => {
    keepOwnCase(kept)
  })
  it('is asked about, and nothing is written', async () => {
    const before = storage.all()
    expect(await placeCase(other, solve)).toEqual({ status: 'known', title: 'Mine' })
    expect(storage.all()).toEqual(before)
  })
  it('is opened as it is kept where it is the same', async () => {
    const before = storage.all()
    expect(await placeCase(own, solve)).toEqual({ status: 'placed', scenario: own, visit: undefined })
    expect(storage.all()).toEqual(before)
  })
  it.each([
    ['replace', ['own-x Other']],
    ['both', ['own-x Mine', 'own-x-2 Other (2)']],
    ['visit', ['own-x Mine']],
  ] as const)('%s', async (placing, expected) => {
    const placed = await placeCase(other, solve, placing)
    expect(titles()).toEqual(expected)
    expect(placed.status === 'placed' && placed.visit !== undefined).toBe(placing === 'visit')
  })
  it('is for this visit where the device has no room, and what is kept stands', async () => {
    storage.room = 0
    for (const placing of [undefined, 'both', 'visit'] as const) {
      expect(await placeCase({ ...other, title: 'A longer title' }, solve, placing)).toMatchObject({
        status: 'placed',
        visit: { text: expect.stringContaining('A longer title') },
      })
      expect(titles()).toEqual(['own-x Mine'])
    }
  })
})

it('ids stay within what files allow', () => {
  expect(asOwn({ ...own, id: `${'a'.repeat(55)}-bcdef` }).id).toBe(`own-${'a'.repeat(55)}`)
})

it.each([undefined, 'replace', 'both', 'visit'] as const)(
  'placing %s: whichever call of storage fails, the kept case or the new one stands whole, and one not kept is for this visit',
  async (placing: Placing | undefined) => {
    const prepare = () => {
      freshStorage()
      keepOwnCase(kept)
      storage.count()
    }
    prepare()
    await placeCase(other, solve, placing)
    const calls = storage.calls
    for (let failAt = 1; failAt <= calls; failAt++) {
      prepare()
      storage.count(failAt)
      const placed = await placeCase(other, solve, placing)
      storage.count()
      expect(storage.all()['standoff.trial']).toBeUndefined()
      const isKept = titles().some((title) => title.includes('Other'))
      if (placed.status === 'placed') expect(isKept).toBe(placed.visit === undefined)
      if (placing !== 'replace') expect(titles()).toContain('own-x Mine')
    }
  },
)
