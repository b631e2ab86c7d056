import { expect, test } from 'vitest'
import type { EarlierModel } from '@/scenarios/earlier-model'
import { type CarriedRecipe, carriedRecipe } from '@/simulation/carry/carried-recipe'
import { carriedTray } from '@/simulation/carry/carried-tray'
import { untouched } from '@/simulation/link/link-rules'
import { recipeIssues } from '@/simulation/recipe/recipe-issues'
import type { Recipe } from '@/simulation/types'
import { carSale } from '../car-sale'

const { scenario } = carSale.first
const basis = untouched(scenario)

/** What was written a major version before, by which `price` was a share and `haggle` is gone. */
const earlier: EarlierModel = {
  major: 0,
  numbers: new Map([
    ...carSale.parameters.map(({ id, kind, unit }) => [id, { kind, unit }] as const),
    ['price', { kind: 'amount', unit: 'share' }],
    ['raise', { kind: 'occasion', unit: 'probability per week' }],
    ['haggle', { kind: 'weekly', unit: 'probability per week' }],
  ]),
  labels: { haggle: 'The two haggle' },
}

function carried(written: Partial<Recipe>): CarriedRecipe {
  const found = carriedRecipe(carSale, scenario, earlier, { ...basis, ...written }, basis)
  if ('fault' in found) throw new Error(JSON.stringify(found))
  expect(recipeIssues(carSale, found.recipe, scenario)).toEqual([])
  return found
}

test('equal id and unit: as it was, to the digit', () => {
  expect(carried({ changes: { cut: 0.31, or_step: 7.5 } })).toEqual({
    recipe: { ...basis, changes: { cut: 0.31, or_step: 7.5 } },
    kept: 2,
    lost: [],
  })
})

test('equal id, another unit or kind; a number that is gone; one that never was', () => {
  const { recipe, kept, lost } = carried({ changes: { price: 0.5, raise: 0.2, haggle: 0.1, nothing: 1, cut: 0.3 } })
  expect(recipe.changes).toEqual({ cut: 0.3 })
  expect(kept).toBe(1)
  expect(lost.map(({ label, value, reason }) => [label, value, reason])).toEqual([
    ['Price of the estate (price)', '0.5', 'it was counted as “share”; model 1 counts it as “€ thousand”'],
    ['Ana raises the offer (raise)', '0.2', 'model 1 counts something else under this name'],
    ['The two haggle (haggle)', '0.1', 'model 1 has no such number'],
    ['nothing', '1', 'model 1 has no such number'],
  ])
})

test('out of range: never clipped, listed with what is allowed, and its range and note go with it', () => {
  const { recipe, lost } = carried({
    changes: { cut: 1.5, accept: 0.2 },
    edits: { ranges: { cut: { low: 0.2, high: 1.6 } }, notes: { cut: 'Above one.', accept: 'Kept.' } },
  })
  expect(recipe.changes).toEqual({ accept: 0.2 })
  expect(recipe.edits).toEqual({ notes: { accept: 'Kept.' } })
  expect(lost.map(({ value, reason }) => [value, reason])).toEqual([
    ['1.5, drawn from 0.2 to 1.6, noted: “Above one.”', 'model 1 takes from 0 to 1 (probability per week), not 1.5'],
  ])
})

test('a range that does not hold the reading of the present case is listed, one that does carries over', () => {
  const { recipe, lost } = carried({
    edits: { ranges: { cut: { low: 0.1, high: 0.2 }, accept: { low: 0.1, high: 0.2 } } },
  })
  expect(recipe.edits.ranges).toEqual({ accept: { low: 0.1, high: 0.2 } })
  expect(lost).toHaveLength(1)
  expect(lost[0]?.reason).toBe('its range does not hold the value: low 0.1, value 0.25, high 0.2')
})

test('conditions and payoffs by their names, dates with their events', () => {
  const { recipe, lost } = carried({
    conditions: [
      { on: 'event', id: 'gone.event', happened: true, by: 3 },
      { on: 'event', id: 'seller.cuts', happened: true, by: { deadline: 70 } },
      { on: 'event', id: 'buyer.raises', happened: false },
    ],
    edits: {
      payoffs: { 'nobody.endings.kept': 1 },
      calendar: { announced: [{ date: scenario.startDate, event: 'gone.event', label: 'Gone' }] },
    },
  })
  expect(recipe.conditions).toEqual([{ on: 'event', id: 'buyer.raises', happened: false }])
  expect(recipe.edits).toEqual({})
  expect(lost.map(({ label, value }) => [label, value])).toEqual([
    ['Payoff nobody.endings.kept', '1'],
    ['What if: gone.event', 'yes by week 3'],
    ['Calendar', `${scenario.startDate} Gone`],
    ['What if: Bo cuts the price (seller.cuts)', 'yes by deadline 70'],
  ])
})

test('what breaks the law beside numbers, conditions and the calendar is a fault of the whole', () => {
  expect(carriedRecipe(carSale, scenario, earlier, { ...basis, horizonWeeks: 0 }, basis)).toMatchObject({
    fault: { path: '/horizonWeeks' },
  })
})

test('a scenario to compare carries over whole or not at all, and the baseline goes with it', () => {
  const [first, gone, beyond, narrow, good] = [
    `${scenario.id}*52*As~20it~20is**`,
    `${scenario.id}*52*Old*haggle:0.1,cut:0.2*`,
    `${scenario.id}*52**cut:1.5*`,
    `${scenario.id}*52*Narrow***cut:0.1:0.2`,
    `${scenario.id}*52*Good*cut:0.2*-*cut:0.1:0.3`,
  ]
  const { text, lost } = carriedTray(carSale, scenario, earlier, `4!${[first, gone, beyond, narrow, good].join('!')}`)
  expect(text).toBe(`1!${first}!${good}`)
  expect(lost.map(({ label, reason }) => [label, reason])).toEqual([
    ['In Compare: Old', '“haggle”: model 1 has no such number'],
    [`In Compare: ${scenario.id}`, '“cut”: it may be from 0 to 1 (probability per week), not 1.5'],
    ['In Compare: Narrow', '“cut”: its range does not hold the reading, 0.25'],
  ])
  expect(carriedTray(carSale, scenario, earlier, `0!${gone}`).text).toBeUndefined()
})
