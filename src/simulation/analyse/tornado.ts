import type { Numbers } from '@/engine'
import type { BareCase } from '@/scenarios/scenario.schema'
import { lawOf } from '../number-law'
import type { OpenNegotiation } from '../open-negotiation'
import { movingNumbers } from './moving-numbers'
import { tornadoValues } from './points'
import { chancesOf } from './share-table'
import type { Slopes } from './slopes'
import type { ShareTable, Target, Tornado, TornadoBar } from './types'

/** Two chances closer than this are the same but for rounding: 104 weeks × rows of some 50 sources × 2⁻⁵³, with room. */
const SAME = 1e-11

/**
 * The bars of one target from a solved table of `{ kind: 'tornado', interior }`, widest swing first, equal ones in the
 * catalogue's order; a number that moves the target by nothing has its bar too.
 *
 * Monotone: the chances at the low end, at the interior points, at the reading and at the high end go one way, and so does
 * the slope at the reading where `slopes` are given. Between tested values nothing is known. A chance that is NaN (no future
 * meets the conditions there) counts for nothing.
 */
export function readTornado(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
  table: ShareTable,
  target: Target,
  { interior = 0, slopes }: { readonly interior?: number; readonly slopes?: Slopes } = {},
): Tornado {
  const { moving } = movingNumbers(negotiation, scenario, changes, horizonWeeks)
  const chances = chancesOf(table, target)
  const each = 2 + 2 * interior
  if (table.from !== 0 || table.points !== 1 + each * moving.length)
    throw new RangeError(`A tornado of ${moving.length} numbers needs ${1 + each * moving.length} points.`)
  const now = chances[0] ?? 0
  const bars = moving.map((id, row): TornadoBar => {
    const law = lawOf(scenario, changes, id)
    const outer = tornadoValues(negotiation, scenario, changes, id, interior)
    const solved = Array.from(chances.subarray(1 + row * each, 1 + (row + 1) * each))
    const values = outer.toSpliced(each / 2, 0, law.reading)
    const tested = solved.toSpliced(each / 2, 0, now)
    const [atLow = 0, atHigh = 0] = [tested[0], tested.at(-1)]
    const known = tested.filter((chance) => !Number.isNaN(chance))
    const [least, most] = [Math.min(...known), Math.max(...known)]
    const bends = known.slice(1).map((chance, k) => chance - (known[k] ?? 0))
    const slope = slopes?.get(id)?.get(target)
    if (slope !== undefined) bends.push(slope * (law.high - law.low))
    const monotone = !(bends.some((bend) => bend > SAME) && bends.some((bend) => bend < -SAME))
    const beyond = tested.findIndex(
      (chance) => chance > Math.max(atLow, atHigh) + SAME || chance < Math.min(atLow, atHigh) - SAME,
    )
    return {
      id,
      low: law.low,
      reading: law.reading,
      high: law.high,
      atLow,
      atHigh,
      swing: most - least,
      monotone,
      ...(beyond < 0 ? {} : { extreme: farthest(values, tested, atLow, atHigh) }),
    }
  })
  return { target, now, bars: bars.toSorted((a, b) => b.swing - a.swing) }
}

/** The tested value whose chance lies farthest outside those at both ends. */
function farthest(values: readonly number[], tested: readonly number[], atLow: number, atHigh: number) {
  const outside = (chance: number) => Math.max(chance - Math.max(atLow, atHigh), Math.min(atLow, atHigh) - chance)
  const k = tested.reduce((best, chance, i) => (outside(chance) > outside(tested[best] ?? 0) ? i : best), 0)
  return { value: values[k] ?? 0, chance: tested[k] ?? 0 }
}
