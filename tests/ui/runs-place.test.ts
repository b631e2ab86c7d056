import fc from 'fast-check'
import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { placeAt, placeRules } from '@/simulation/link/places'
import {
  filterText,
  isOfEndings,
  isUnfiltered,
  noFilter,
  type RunsFilter,
  runsFilter,
} from '@/ui/analyse/runs/runs-filter'
import { runsPlace, sortFrom, sortText } from '@/ui/analyse/runs/runs-place'
import { readBound } from '@/ui/analyse/runs/table/bound-fields'
import { caseGroups } from '@/ui/shared/case-groups'
import { openAlone } from '../open-alone'

const open = await openAlone(forcedSale, '')
const { groupOrder } = caseGroups(open)
const { runFilterOf } = runsFilter(open)
const { outcomeIds, filterFrom } = runsFilter(open)
const { runsPlaceOf } = runsPlace(open)

const events = Object.keys(forcedSale.events)
const end = fc.option(
  fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000),
  { nil: undefined },
)
const bounds = fc.record({ low: end, high: end })
const filters: fc.Arbitrary<RunsFilter> = fc
  .record({
    groups: fc.subarray([...groupOrder]),
    outcome: fc.option(fc.constantFrom(...outcomeIds), { nil: undefined }),
    weeks: bounds,
    price: bounds,
    sides: fc.uniqueArray(fc.tuple(fc.constantFrom(...events), fc.boolean()), {
      selector: ([event]) => event,
      maxLength: 8,
    }),
  })
  .map(({ sides, ...rest }) => ({
    ...rest,
    occurred: sides.flatMap(([event, happened]) => (happened ? [event] : [])),
    notOccurred: sides.flatMap(([event, happened]) => (happened ? [] : [event])),
  }))

it('reads back every filter it writes, as a text a link may hold', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      const text = filterText(filter)
      if (text !== undefined) expect(text).toMatch(placeRules.analyse.options.filter ?? /^$/)
      expect(filterFrom(text)).toEqual(filter)
    }),
  )
})

it('lets everything through where it can read nothing', () => {
  expect(filterFrom(undefined)).toEqual(noFilter)
  expect(filterFrom('g:rich~o:nowhere~w:x~p:5~e:no.event~zzz')).toEqual(noFilter)
  expect(filterFrom('e:home.blocks~n:home.blocks')).toEqual({ ...noFilter, occurred: ['home.blocks'] })
  expect(runFilterOf(noFilter)).toEqual({})
  expect(isUnfiltered(noFilter)).toBe(true)
})

it('asks about weeks of settled runs only: the columns book the others at the horizon', () => {
  const weeks = { low: 5, high: undefined }
  expect(runFilterOf({ ...noFilter, weeks }).groups).toEqual(['sold', 'kept', 'banned'])
  expect(runFilterOf({ ...noFilter, weeks, groups: ['unresolved'] }).groups).toEqual([])
  expect(runFilterOf({ ...noFilter, groups: ['unresolved'] }).groups).toEqual(['unresolved'])
})

it('knows when the exact chance of a filter is that of endings', () => {
  expect(isOfEndings(noFilter)).toBe(false)
  expect(isOfEndings({ ...noFilter, groups: ['banned'] })).toBe(true)
  expect(isOfEndings({ ...noFilter, outcome: 'sold_fund' })).toBe(true)
  expect(isOfEndings({ ...noFilter, groups: ['banned'], occurred: ['host.delays'] })).toBe(false)
})

it('reads back every order and keeps bad options at their defaults', () => {
  for (const by of ['run', 'outcome', 'week', 'price'] as const)
    for (const sort of [{ by }, { by, descending: true }]) expect(sortFrom(sortText(sort))).toEqual(sort)
  const at = (options: Record<string, string>) => runsPlaceOf({ ...placeAt('analyse'), options })
  expect(at({})).toMatchObject({
    view: 'table',
    top: 0,
    group: undefined,
    consequence: 'weeks',
    within: 0.25,
    most: 1e7,
  })
  expect(at({ view: 'x', show: 'zz', for: 'rich', within: '99', most: '99999999' })).toEqual(at({}))
  expect(at({ view: 'convergence', for: 'kept', within: '0.05', most: '5000' })).toMatchObject({
    view: 'convergence',
    group: 'kept',
    within: 0.05,
    most: 5000,
  })
})

it('reads an end of a range: nothing, a number up to the most, else bad', () => {
  const limits = { min: 0, max: 10_000, unit: 'US$ bn' }
  expect(readBound('  ', limits)).toBeUndefined()
  expect(readBound('104', limits)).toBe(104)
  expect(readBound('20,5', limits)).toBe(20.5)
  expect(readBound('5,000', limits)).toBe(5000)
  for (const text of ['10,001', '-1', 'x', '50%', '1.234'])
    expect(readBound(text, limits)).toMatchObject({ status: 'bad' })
  const tiny = { ...noFilter, price: { low: 1e-7, high: 5 } }
  expect(filterFrom(filterText(tiny))).toEqual(tiny)
})
