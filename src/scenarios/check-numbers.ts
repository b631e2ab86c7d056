import type { Negotiation } from './negotiation'
import { isWhole, mayBe } from './number-rules'
import { parameterOf } from './parameter-of'
import type { ScenarioNumber } from './scenario.types'
import { jsonPointer, type ScenarioIssue } from './scenario-error'

type Range = Pick<ScenarioNumber, 'base' | 'low' | 'high'>

/** What is wrong with one number: a value beyond the catalogue's limits, or a range that does not hold its reading. */
export function numberIssues(
  negotiation: Negotiation,
  id: string,
  number: Range,
  path: readonly (string | number)[],
): readonly ScenarioIssue[] {
  const { base, low, high } = number
  const parameter = parameterOf(negotiation, id)
  const { min, max, unit } = parameter
  const beyond = (['base', 'low', 'high'] as const)
    .filter((field) => !mayBe(parameter, number[field]))
    .map(
      (field): ScenarioIssue => ({
        path: jsonPointer([...path, field]),
        found: `${number[field]}`,
        allowed: `${isWhole(parameter) ? 'a whole number ' : ''}from ${min} to ${max} (${unit})`,
        code: number[field] >= min && number[field] <= max ? 'wrong-type' : 'out-of-range',
      }),
    )
  if (low <= base && base <= high) return beyond
  const found = `low ${low}, base ${base}, high ${high}`
  return [...beyond, { path: jsonPointer(path), found, allowed: 'low ≤ base ≤ high', code: 'out-of-order' }]
}

/**
 * The groups of weights that vanish at their readings, or when one of their weights alone is moved to its low end: each
 * with its first number.
 */
export const weightIssues = (
  { weightGroups }: Negotiation,
  numberOf: (id: string) => Pick<Range, 'base' | 'low'> | undefined,
): readonly (readonly [string, Omit<ScenarioIssue, 'path'>])[] =>
  weightGroups.flatMap((group) => {
    const total = (moved?: string): number =>
      group.reduce((sum, id) => sum + (numberOf(id)?.[id === moved ? 'low' : 'base'] ?? 0), 0)
    const vanishes = [undefined, ...group].some((moved) => !(total(moved) > 0))
    const first = group[0]
    if (!vanishes || first === undefined) return []
    const allowed = `${group.join(' + ')} above 0`
    return [[first, { found: 'weights that add up to 0', allowed, code: 'empty-weights' as const }]]
  })
