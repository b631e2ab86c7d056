import type { Scenario } from '@/scenarios'
import { editedCase, type OpenNegotiation, RANGE_DRAWS, rangeOf } from '@/simulation'
import { rangeTable } from '@/simulation/analyse'
import { loadStoredAnswer } from '@/simulation/load-stored-answer'
import type { InputRange, Recipe } from '@/simulation/types'
import { progressOf } from '../progress'
import { isBundled } from './result-of-tally'

type Asked = Pick<Recipe, 'changes' | 'edits' | 'horizonWeeks'>

const isUntouched = (scenario: Scenario, { changes, edits, horizonWeeks }: Asked): boolean =>
  Object.keys({ ...changes, ...edits }).length === 0 && horizonWeeks === scenario.horizonWeeks

/** The input range of a case as asked: the one kept with a bundled case as it is, else solved here, a second or so. */
export async function rangeOfCase(negotiation: OpenNegotiation, scenario: Scenario, asked: Asked): Promise<InputRange> {
  if (isUntouched(scenario, asked) && (await isBundled(negotiation, scenario)))
    return (await loadStoredAnswer(negotiation, scenario.id)).range
  const { changes, edits, horizonWeeks } = asked
  const progress = progressOf(RANGE_DRAWS, 'draws')
  const edited = editedCase(scenario, edits)
  const table = rangeTable(negotiation, edited, changes, horizonWeeks, (done) => progress.update(done))
  progress.stop()
  return rangeOf(table)
}
