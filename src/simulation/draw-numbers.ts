import { HYPERCUBE_DRAWS, hypercubeColumn, type Numbers } from '@/engine'
import type { Negotiation } from '@/scenarios/negotiation'
import type { BareCase } from '@/scenarios/scenario.schema'
import { drawOf, lawOf } from './number-law'

/** One fixed seed, so that the range belongs to the numbers and not to the dice. */
export const RANGE_SEED = 'input range'
/** One block of a Latin hypercube: its mean over the endings is as near as that of more than 500 plain draws. */
export const RANGE_DRAWS = HYPERCUBE_DRAWS

const columns = new Map<string, Float64Array>()

/** Every analysis asks for the same columns, draw by draw. */
function columnOf(id: string, block: number): Float64Array {
  const key = `${id} ${block}`
  const kept = columns.get(key) ?? hypercubeColumn(RANGE_SEED, id, block)
  columns.set(key, kept)
  return kept
}

/** Draw k of every number from its law. Each has its own column of the hypercube, so holding one leaves all others as they were. */
export function drawNumbers(negotiation: Negotiation, scenario: BareCase, changes: Numbers, k: number): Numbers {
  const block = Math.floor(k / RANGE_DRAWS)
  return Object.fromEntries(
    negotiation.parameters.map(({ id }) => [
      id,
      drawOf(negotiation, lawOf(scenario, changes, id), id, columnOf(id, block)[k - block * RANGE_DRAWS] ?? 0),
    ]),
  )
}
