import { majorOf } from './earlier-model'
import type { Negotiation } from './negotiation'
import type { ScenarioIssue } from './scenario-error'
import { valueAt } from './value-at'

/**
 * The major version of the model that a case was written for, where that is an earlier one: it has a number that only that
 * model had, and not all of the present one. Undefined for a case of the present model, whole or not.
 */
export function earlierMajorOf({ earlier = [], parameters }: Negotiation, data: unknown): number | undefined {
  const numbers = valueAt(data, ['numbers'])
  if (typeof numbers !== 'object' || numbers === null) return undefined
  if (parameters.every(({ id }) => Object.hasOwn(numbers, id))) return undefined
  return earlier.find(({ sign }) => Object.hasOwn(numbers, sign))?.major
}

/** Why a case of an earlier model is refused whole: it lacks most of what the present one asks, and half of it would be no case. */
export const earlierCaseIssue = ({ modelVersion }: Negotiation, major: number): ScenarioIssue => ({
  path: '/numbers',
  found: `the numbers of model ${major}`,
  allowed: `those of model ${majorOf(modelVersion)}; begin a new case as a copy of a bundled one, see Make your own or docs/make-your-own.md`,
  code: 'other-model',
})
