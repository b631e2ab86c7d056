import { inNamesOf, type Scenario } from '@/scenarios'
import type { Negotiation } from '@/scenarios/negotiation'
import { parameterOf } from '@/scenarios/parameter-of'
import type { Tornado } from '@/simulation/analyse'
import { csvText } from '@/simulation/files'
import type { Recipe } from '@/simulation/types'

const columns = [
  ...['id', 'number', 'unit', 'low', 'reading', 'high', 'at_low', 'at_reading', 'at_high', 'swing', 'monotone'],
  ...['extreme_value', 'extreme_chance', 'for', 'scenario', 'model', 'horizon_weeks', 'recipe'],
]

/** A row for every number that can move the ending, widest swing first; empty where no future meets the conditions. */
export function tornadoCsv(
  negotiation: Negotiation,
  { target, now, bars }: Tornado,
  scenario: Scenario,
  recipe: Recipe,
): string {
  const { changes, edits, conditions, horizonWeeks } = recipe
  const rows = bars.map(({ id, low, reading, high, atLow, atHigh, swing, monotone, extreme }) => {
    const { label, unit } = parameterOf(negotiation, id)
    return [
      ...[id, inNamesOf(negotiation, scenario, label), unit, low, reading, high, atLow, now, atHigh, swing, monotone],
      ...[extreme?.value, extreme?.chance, target, scenario.id, negotiation.modelVersion, horizonWeeks],
      JSON.stringify({ changes, ranges: edits.ranges ?? {}, conditions }),
    ]
  })
  return csvText(columns, rows).trimEnd()
}
