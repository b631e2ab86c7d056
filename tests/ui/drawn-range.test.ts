import fc from 'fast-check'
import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { isWhole } from '@/scenarios/number-rules'
import { drawNumbers, RANGE_DRAWS } from '@/simulation/draw-numbers'
import { editedCase } from '@/simulation/edited-case'
import type { Recipe } from '@/simulation/types'
import { doubtWords } from '@/ui/shared/numbers/doubt-words'
import { caseNumbers } from '@/ui/state/case-numbers'
import { countOfChanges } from '@/ui/state/count-of-changes'
import { carriedRange, doubtOf, drawnRange, offeredRange } from '@/ui/state/drawn-range'
import type { NumberCard } from '@/ui/state/number-card'
import { recipeActions } from '@/ui/state/recipe-actions'
import { startHistory } from '@/ui/state/recipe-history'
import { createStore } from '@/ui/state/store'
import { openAlone } from '../open-alone'

const open = await openAlone(forcedSale, '')
const { scenario } = open
const { cardOf, basis, cardsById, numberCards } = caseNumbers(open)

function card(id: string): NumberCard {
  const found = cardOf(id)
  if (found === undefined) throw new Error(`The case has no ${id}.`)
  return found
}
const grant = card('ext_grant') // 50 to 90 %, reading 73 %
const own = { low: grant.low, high: grant.high }

function begin() {
  const store = createStore(startHistory(basis))
  const actions = recipeActions(store, cardsById, () => [])
  const recipe = (): Recipe => store.read().present
  return { actions, recipe, drawn: () => drawnRange(recipe(), grant), doubt: () => doubtOf(recipe(), grant) }
}

it('an unchanged number is drawn from the case’s range, a changed one held where it was put', () => {
  const { actions, recipe, drawn, doubt } = begin()
  expect([doubt(), drawn()]).toMatchObject(['own', own])
  actions.setNumber('ext_grant', 0.5)
  expect([doubt(), drawn()]).toEqual(['held', { low: 0.5, high: 0.5 }])
  expect(recipe().edits).toEqual({})
  expect(doubtWords(grant, doubt(), drawn())).toBe('held at 50 %')
})

it('a range is chosen and dropped in one step each, and undone', () => {
  const { actions, recipe, drawn, doubt } = begin()
  actions.setNumber('ext_grant', 0.7)
  actions.setRange('ext_grant')
  expect(recipe().edits.ranges).toEqual({ ext_grant: own })
  expect(doubtWords(grant, doubt(), drawn())).toBe(`drawn from ${100 * own.low} to ${100 * own.high} %`)
  actions.setRange('ext_grant', { low: 0.6, high: 0.8 })
  actions.dropRange('ext_grant')
  expect([doubt(), drawn()]).toEqual(['held', { low: 0.7, high: 0.7 }])
  actions.undo()
  expect(drawn()).toEqual({ low: 0.6, high: 0.8 })
  actions.undo()
  actions.undo()
  expect(doubt()).toBe('held')
  actions.undo()
  expect(recipe()).toEqual(basis)
})

it('a chance of exactly 0 or 1 is certain, whatever range was chosen; off it again the range is back', () => {
  const { actions, drawn, doubt } = begin()
  actions.setNumber('ext_grant', 0.1)
  actions.setRange('ext_grant', { low: 0, high: 0.2 })
  actions.setNumber('ext_grant', 0)
  expect([doubt(), drawn()]).toEqual(['certain', { low: 0, high: 0 }])
  actions.setNumber('ext_grant', 0.05)
  expect([doubt(), drawn()]).toEqual(['ranged', { low: 0, high: 0.2 }])
})

it('the page shows for every number the range its draws come from', () => {
  const ids = numberCards.map(({ id }) => id)
  // One of each: moved and ranged, at exactly 0, 1 too; ranged alone; left alone, with a reading of exactly 0 among them.
  const [put, chosen] = [ids.slice(0, 6), [...ids.slice(0, 1), ...ids.slice(4, 6), ...ids.slice(8, 20)]]
  const at = ({ min, max }: NumberCard, part: number) => Number((min + part * (max - min)).toFixed(6))
  const changes = Object.fromEntries(put.map((id, k) => [id, at(card(id), k / 5)]))
  const ranges = Object.fromEntries(chosen.map((id) => [id, offeredRange(card(id), changes[id] ?? card(id).value)]))
  const recipe = { ...basis, changes, edits: { ranges } }
  const drawn = Array.from({ length: RANGE_DRAWS }, (_, k) =>
    drawNumbers(forcedSale, editedCase(scenario, recipe.edits), changes, k),
  )
  for (const one of numberCards.filter(({ kind }) => kind !== 'amount')) {
    const range = drawnRange(recipe, one)
    const values = drawn.map((numbers) => numbers[one.id] ?? Number.NaN)
    expect(Math.min(...values)).toBeGreaterThanOrEqual(range.low)
    expect(Math.max(...values)).toBeLessThanOrEqual(range.high)
    // Held or certain exactly where every draw is the same; whole weeks, which the page says are only tried, always.
    expect(new Set(values).size === 1, one.id).toBe(range.low === range.high || isWhole(one))
  }
})

it('a moved number and its range are one change, and go back to the case together', () => {
  const { actions, recipe } = begin()
  actions.setNumber('ext_grant', 0.5)
  actions.setRange('ext_grant')
  expect(countOfChanges(recipe())).toBe(1)
  actions.resetNumber('ext_grant')
  expect(recipe()).toEqual(basis)
})

it('the case’s own range is a choice on a changed number and leaves no trace on an unchanged one', () => {
  const { actions, recipe } = begin()
  actions.setRange('ext_grant', own)
  expect(recipe()).toEqual(basis)
  actions.setNumber('ext_grant', 0.7)
  actions.setRange('ext_grant', own)
  expect(countOfChanges(recipe())).toBe(1)
  actions.setNumber('ext_grant', grant.value)
  expect(recipe()).toEqual(basis)
})

it('a range chosen for a number that was not moved goes along when it is', () => {
  const { actions, drawn, doubt } = begin()
  actions.setRange('ext_grant', { low: 0.7, high: 0.9 })
  actions.setNumber('ext_grant', 0.75)
  expect([doubt(), drawn()]).toEqual(['ranged', { low: 0.7, high: 0.9 }])
  actions.setNumber('ext_grant', 0.5)
  expect(drawn()).toEqual({ low: 0.5, high: 0.7 })
})

it('a drag counts from where it began: there and back leaves the range where it was', () => {
  const { actions, drawn } = begin()
  actions.setNumber('ext_grant', 0.7)
  actions.setRange('ext_grant', { low: 0.6, high: 0.8 })
  actions.begin()
  for (const value of [0.9, 1, 0.2]) actions.setNumber('ext_grant', value)
  expect(drawn()).toEqual({ low: 0.2, high: 0.4 })
  actions.setNumber('ext_grant', 0.75)
  actions.end()
  expect(drawn()).toEqual({ low: 0.6, high: 0.8 })
})

it('the offered range is the case’s own where it holds the value, else one as wide about it within the limits', () => {
  expect(offeredRange(grant, own.low)).toEqual(own)
  expect(offeredRange(grant, 0.4)).toEqual({ low: 0.2, high: 0.6 })
  expect(offeredRange(grant, 0)).toEqual({ low: 0, high: 0.4 })
  expect(offeredRange(grant, 1)).toEqual({ low: 0.6, high: 1 })
})

it('an offered or carried range holds the value, lies within the limits and keeps its width', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(fc.constantFrom(...numberCards), share, share, share, (one, a, b, c) => {
      const at = (part: number) => Number((one.min + part * (one.max - one.min)).toFixed(isWhole(one) ? 0 : 8))
      const [low, high, value] = [at(Math.min(a, b)), at(Math.max(a, b)), at(c)]
      const carried = carriedRange(one, { low, high }, value)
      for (const range of [offeredRange(one, value), carried]) {
        expect(range.low).toBeGreaterThanOrEqual(one.min)
        expect(range.low).toBeLessThanOrEqual(value)
        expect(range.high).toBeGreaterThanOrEqual(value)
        expect(range.high).toBeLessThanOrEqual(one.max)
      }
      // Both ends are rounded to eight decimals, half a unit of the last one each.
      expect(Math.abs(carried.high - carried.low - (high - low))).toBeLessThanOrEqual(1.01e-8)
      if (low <= value && value <= high) expect(carried).toEqual({ low, high })
      // No farther than it must: the value stands at the end it pushed.
      else expect(value < low ? carried.low : carried.high).toBe(value)
    }),
  )
})

it('numbers set together carry their ranges, as one step', () => {
  const { actions, recipe } = begin()
  actions.setRange('ext_grant', { low: 0.7, high: 0.9 })
  actions.setNumbers({ ext_grant: 0.6, bj_round: 0.5 })
  expect(recipe()).toMatchObject({
    changes: { ext_grant: 0.6, bj_round: 0.5 },
    edits: { ranges: { ext_grant: { low: 0.6, high: 0.8 } } },
  })
  actions.undo()
  expect(recipe().changes).toEqual({})
})

it('a number held at the case’s own reading, as a link may hold it, stays held', () => {
  const { actions, recipe, drawn, doubt } = begin()
  actions.load({ ...basis, changes: { ext_grant: grant.value, bj_round: 0.5 } })
  expect(recipe().changes).toEqual({ bj_round: 0.5 })
  expect([doubt(), drawn()]).toEqual(['ranged', { low: grant.value, high: grant.value }])
  actions.load({
    ...basis,
    changes: { ext_grant: grant.value },
    edits: { ranges: { ext_grant: { low: 0.7, high: 0.9 } } },
  })
  expect(drawn()).toEqual({ low: 0.7, high: 0.9 })
})
