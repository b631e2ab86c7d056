import type { Recipe, WhatIf } from '@/simulation/types'
import { conditionField, conditionsFrom } from './link-conditions'
import { type EditRules, editFields, editsFrom } from './link-edits'
import { BadLink, entriesOf, type Fields, numberFrom, wholeFrom } from './link-fields'

/** What a decoded recipe is held against. */
export type RecipeRules = EditRules & {
  readonly basis: Recipe
  readonly horizonWeeks: { readonly min: number; readonly max: number }
  readonly maxRuns: number
  readonly isKnownCondition: (on: WhatIf['on'], id: string) => boolean
}

const MAX_SEED = 64

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

function numbersFrom(text: string, rules: RecipeRules): Recipe['changes'] {
  return Object.fromEntries(
    entriesOf(text, 2).map(([id = '', digits = '']) => {
      const allowed = rules.numbers.get(id)
      if (allowed === undefined) throw new BadLink(`It changes “${id}”, a number this case does not have.`)
      return [id, numberFrom(digits, id, allowed.min, allowed.max)]
    }),
  )
}

function seedFrom(text: string): string {
  const seed = decodeURIComponent(text)
  if (seed.length === 0 || seed.length > MAX_SEED) throw new BadLink(`Its seed must have 1 to ${MAX_SEED} characters.`)
  return seed
}

/** @throws {BadLink} where a field cannot be read or lies outside its limits. */
export function recipeFrom(fields: Fields, rules: RecipeRules): Recipe {
  const { basis } = rules
  const scenario = fields.get('c') ?? basis.scenario
  if (scenario !== basis.scenario) throw new BadLink(`It is about “${scenario}”, a case this page does not have.`)
  const [numbers, conditions, horizon, seed, runs] = ['n', 'if', 'h', 's', 'r'].map((name) => fields.get(name))
  const { min, max } = rules.horizonWeeks
  return {
    scenario,
    changes: numbers === undefined ? {} : numbersFrom(numbers, rules),
    edits: editsFrom(fields, rules),
    conditions: conditions === undefined ? [] : conditionsFrom(conditions, rules.isKnownCondition),
    horizonWeeks: horizon === undefined ? basis.horizonWeeks : wholeFrom(horizon, 'horizon', min, max),
    seed: seed === undefined ? basis.seed : seedFrom(seed),
    runs: runs === undefined ? basis.runs : wholeFrom(runs, 'number of runs', 1, rules.maxRuns),
  }
}
