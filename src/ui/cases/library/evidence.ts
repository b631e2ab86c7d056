import type { Scenario } from '@/scenarios/scenario.schema'
import { type Grade, gradeOf } from '@/ui/state/number-evidence'

export const gradeOrder = ['A', 'B', 'C', 'judgement'] as const satisfies readonly Grade[]

/** How many of a case's numbers rest on what. */
export function evidenceOf({ numbers }: Pick<Scenario, 'numbers'>): Readonly<Record<Grade, number>> {
  const counts = { A: 0, B: 0, C: 0, judgement: 0 }
  for (const number of Object.values(numbers)) counts[gradeOf(number)] += 1
  return counts
}
