import type { Negotiation } from './negotiation'
import { isWhole, mayBe } from './number-rules'
import { parameterOf } from './parameter-of'
import type { Scenario } from './scenario.types'
import { jsonPointer, type ScenarioIssue } from './scenario-error'

/**
 * What is wrong with the policies of a case: an end beyond the catalogue's limits, a number that takes whole values alone,
 * or a name or number that two of them claim, for what one sets by its slider the other would call set by hand.
 */
export function policyIssues(
  negotiation: Negotiation,
  { policies = [] }: Pick<Scenario, 'policies'>,
): readonly ScenarioIssue[] {
  const firstAt = new Map<string, string>()
  const claimed = (kind: string, id: string, path: string): readonly ScenarioIssue[] => {
    const key = `${kind} ${id}`
    const first = firstAt.get(key)
    if (first === undefined) firstAt.set(key, path)
    if (first === undefined) return []
    return [{ path, found: `"${id}", as at ${first}`, allowed: `each ${kind} once`, code: 'duplicate-name' }]
  }
  return policies.flatMap(({ id, numbers }, at) => [
    ...claimed('policy', id, jsonPointer(['policies', at, 'id'])),
    ...numbers.flatMap((number, n) => {
      const place = ['policies', at, 'numbers', n]
      return [...claimed('number', number.id, jsonPointer([...place, 'id'])), ...endIssues(negotiation, number, place)]
    }),
  ])
}

type PolicyNumber = NonNullable<Scenario['policies']>[number]['numbers'][number]

function endIssues(
  negotiation: Negotiation,
  { id, ends }: PolicyNumber,
  place: readonly (string | number)[],
): readonly ScenarioIssue[] {
  const parameter = parameterOf(negotiation, id)
  const { min, max, unit } = parameter
  if (isWhole(parameter)) {
    const allowed = 'a number that may take any value between its ends'
    return [{ path: jsonPointer([...place, 'id']), found: `"${id}", in whole ${unit}`, allowed, code: 'wrong-value' }]
  }
  return ends.flatMap((end, side): readonly ScenarioIssue[] =>
    mayBe(parameter, end)
      ? []
      : [
          {
            path: jsonPointer([...place, 'ends', side]),
            found: `${end}`,
            allowed: `from ${min} to ${max} (${unit})`,
            code: 'out-of-range',
          },
        ],
  )
}
