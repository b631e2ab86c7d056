import type { Numbers } from '@/engine'
import type { Negotiation } from '@/scenarios/negotiation'
import type { BareCase } from '@/scenarios/scenario.schema'
import { drawNumbers, RANGE_DRAWS, RANGE_SEED } from '../draw-numbers'
import { groupsOf, perGroup } from '../groups'
import { isDrawn, lawOf } from '../number-law'
import type { OpenNegotiation } from '../open-negotiation'
import { chancesOf, solvePoints } from './share-table'
import type { RangeDraws, ShareTable } from './types'

/**
 * The exact answers under the draws of the input range: `{ kind: 'spread' }` where nobody waits.
 * @param onDraw told how many are done, after every few
 */
export function rangeTable(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
  onDraw?: (done: number) => void,
): ShareTable {
  const work = solvePoints(negotiation, scenario, changes, horizonWeeks, { kind: 'spread' }, 0, RANGE_DRAWS)
  let step = work.next()
  for (; step.done !== true; step = work.next()) onDraw?.(step.value)
  return step.value
}

/** What was drawn and what came of it, draw by draw, from a solved table of `{ kind: 'spread' }`. */
export function rangeDraws(
  negotiation: Negotiation,
  scenario: BareCase,
  changes: Numbers,
  table: ShareTable,
): RangeDraws {
  const drawn = Array.from({ length: table.points }, (_, k) =>
    drawNumbers(negotiation, scenario, changes, table.from + k),
  )
  return {
    seed: RANGE_SEED,
    draws: table.points,
    numbers: negotiation.parameters
      .filter(({ kind }) => kind !== 'amount')
      .map(({ id }) => ({
        id,
        isDrawn: isDrawn(negotiation, lawOf(scenario, changes, id), id),
        values: Float64Array.from(drawn, (numbers) => numbers[id] ?? 0),
      })),
    groups: perGroup(groupsOf(table.outcomes), (group) => chancesOf(table, group)),
  }
}
