import { z } from 'zod'
import { majorOf } from '@/scenarios/earlier-model'
import type { Negotiation } from '@/scenarios/negotiation'
import { requireNegotiation } from '@/scenarios/require-negotiation'
import { ScenarioError, type ScenarioIssue, shown } from '@/scenarios/scenario-error'
import { checked } from '@/scenarios/schema-issues'
import { valueAt } from '@/scenarios/value-at'
import type { Recipe } from '../types'
import { recipeShape } from './result-schema'

/** The model a file says it was made with, where that is another major version than the present one. */
function otherModelOf(negotiation: Negotiation, data: unknown, within: '' | '/ground'): string | undefined {
  const found = valueAt(data, [...within.split('/').filter(Boolean), 'modelVersion'])
  if (typeof found !== 'string') return undefined
  return majorOf(found) === majorOf(negotiation.modelVersion) ? undefined : found
}

/**
 * Holds a file of drawn runs to a negotiation and to the model of it that this program has. Another major version draws other runs: they would say nothing
 * about these, and nothing here can draw them again.
 * @throws {ScenarioError} for a file of another.
 */
export function requireSameModel(negotiation: Negotiation, data: unknown, within: '' | '/ground', where: string): void {
  requireNegotiation(negotiation, data, within, where)
  const found = otherModelOf(negotiation, data, within)
  if (found === undefined) return
  const [now, what] = [majorOf(negotiation.modelVersion), within === '' ? 'results' : 'parts']
  const then = Number.isNaN(majorOf(found)) ? 'that model' : `model ${majorOf(found)}`
  const instead = within === '' ? '; its changed numbers open in the page, under Analyse, Files' : ''
  const issue: ScenarioIssue = {
    path: `${within}/modelVersion`,
    found: `model ${shown(found)}`,
    allowed: `${what} of model ${now}: only a release with ${then} can draw these runs again${instead}`,
    code: 'other-model',
  }
  throw new ScenarioError(where, [issue])
}

/** What of a result of an earlier model can be opened: its recipe, never a figure. */
export type EarlierResult = { readonly modelVersion: string; readonly recipe: Recipe }

const earlierShape = z.looseObject({
  format: z.literal('standoff-result'),
  modelVersion: z.string().max(40),
  scenario: z.looseObject({ id: z.string().max(64) }),
  recipe: recipeShape,
})

/**
 * The recipe of a result made with an earlier model that links of are still read; undefined for any other file.
 * @throws {ScenarioError} where it cannot be read, or its case came with it: that is one of the earlier model.
 */
export function earlierResult(negotiation: Negotiation, data: unknown, where: string): EarlierResult | undefined {
  const other = otherModelOf(negotiation, data, '')
  if (other === undefined || !negotiation.earlier?.some(({ major }) => major === majorOf(other))) return undefined
  const { modelVersion, scenario, recipe } = checked(earlierShape, data, where)
  if (Object.hasOwn(scenario, 'file')) {
    const found = `a result about a case of model ${majorOf(other)}, which it holds`
    const allowed = `results about bundled cases; only a release with model ${majorOf(other)} opens this one`
    throw new ScenarioError(where, [{ path: '/scenario/file', found, allowed, code: 'other-model' }])
  }
  return { modelVersion, recipe: { scenario: scenario.id, ...recipe } as Recipe }
}
