import type { Negotiation } from '@/scenarios/negotiation'
import type { BareCase } from '@/scenarios/scenario.schema'
import type { ScenarioIssue } from '@/scenarios/scenario-error'
import type { Recipe, WhatIf } from '@/simulation/types'
import { wholeIssues } from '../recipe/field-issues'
import { recipeIssues } from '../recipe/recipe-issues'
import { editFields, editsFrom } from './link-edits'
import { BadLink, entriesOf, type Fields, numberFrom, wholeFrom } from './link-fields'

/** `event:ID:1:20` = it happens by week 20; `0` = did not; nothing = ever; `d2` = by the second deadline. */
const conditionField = (conditions: readonly WhatIf[]): string =>
  conditions
    .map(({ on, id, happened, by }) => {
      const when = by === undefined ? '' : typeof by === 'number' ? String(by) : `d${by.deadline}`
      return [on, id, happened ? 1 : 0, when].join(':')
    })
    .join(',')

/** @throws {BadLink} for a condition that cannot be read; whether its event or state exists is `recipeIssues`. */
const conditionsFrom = (text: string): readonly WhatIf[] =>
  text.split(',').map((entry) => {
    const [on = '', id = '', happened = '', when = '', ...rest] = entry.split(':')
    const isReadable = (on === 'event' || on === 'state') && /^[01]$/.test(happened) && rest.length === 0
    if (!isReadable) throw new BadLink(`Its condition “${entry.slice(0, 60)}” cannot be read.`)
    const claim = { on, id, happened: happened === '1' } as const
    if (when === '') return claim
    if (when.startsWith('d')) return { ...claim, by: { deadline: wholeFrom(when.slice(1), 'deadline') } }
    return { ...claim, by: wholeFrom(when, 'week') }
  })

/** What a decoded recipe is held against. */
export type RecipeRules = {
  readonly negotiation: Negotiation
  readonly basis: Recipe
  readonly scenario: BareCase
  readonly maxRuns: number
}

/** What differs from the case as fields of a link. */
export function recipeFields(recipe: Recipe, basis: Recipe): readonly (readonly [string, string])[] {
  const fields: (readonly [string, string])[] = []
  const numbers = Object.entries(recipe.changes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, value]) => `${id}:${value}`)
  if (numbers.length > 0) fields.push(['n', numbers.join(',')])
  fields.push(...editFields(recipe.edits))
  if (recipe.conditions.length > 0) fields.push(['if', conditionField(recipe.conditions)])
  if (recipe.horizonWeeks !== basis.horizonWeeks) fields.push(['h', String(recipe.horizonWeeks)])
  if (recipe.seed !== basis.seed) fields.push(['s', encodeURIComponent(recipe.seed)])
  if (recipe.runs !== basis.runs) fields.push(['r', String(recipe.runs)])
  return fields
}

const numbersFrom = (text: string): Recipe['changes'] =>
  Object.fromEntries(entriesOf(text, 2).map(([id = '', digits = '']) => [id, numberFrom(digits, id)]))

/** The recipe as it is written; whether the case can have it is `recipeIssues`. @throws {BadLink} where a field cannot be read. */
export function writtenRecipe(fields: Fields, basis: Recipe): Recipe {
  const id = fields.get('c') ?? basis.scenario
  if (id !== basis.scenario) throw new BadLink(`It is about “${id.slice(0, 60)}”, a case this page does not have.`)
  const [numbers, conditions, horizon, seed, runs] = ['n', 'if', 'h', 's', 'r'].map((name) => fields.get(name))
  return {
    scenario: id,
    changes: numbers === undefined ? {} : numbersFrom(numbers),
    edits: editsFrom(fields),
    conditions: conditions === undefined ? [] : conditionsFrom(conditions),
    horizonWeeks: horizon === undefined ? basis.horizonWeeks : wholeFrom(horizon, 'horizon'),
    seed: seed === undefined ? basis.seed : decodeURIComponent(seed),
    runs: runs === undefined ? basis.runs : wholeFrom(runs, 'number of runs'),
  }
}

export const badRecipe = ({ path, found, allowed }: ScenarioIssue): BadLink =>
  new BadLink(`In “${path.slice(1)}”: found ${found}; allowed: ${allowed}.`)

/** @throws {BadLink} where a field cannot be read, or the case cannot have what it says. */
export function recipeFrom(fields: Fields, { negotiation, basis, scenario, maxRuns }: RecipeRules): Recipe {
  const recipe = writtenRecipe(fields, basis)
  const [fault] = [...recipeIssues(negotiation, recipe, scenario), ...wholeIssues(['runs'], recipe.runs, 1, maxRuns)]
  if (fault !== undefined) throw badRecipe(fault)
  return recipe
}
