import { type Numbers, sobolEvaluations, sobolPoint } from '@/engine'
import type { Negotiation } from '@/scenarios/negotiation'
import { isWhole } from '@/scenarios/number-rules'
import { parameterOf } from '@/scenarios/parameter-of'
import type { BareCase } from '@/scenarios/scenario.schema'
import { drawNumbers, RANGE_DRAWS } from '../draw-numbers'
import { numberOf } from '../edited-case'
import { drawOf, lawOf } from '../number-law'
import type { OpenNegotiation } from '../open-negotiation'
import { drawnNumbers, movingNumbers } from './moving-numbers'
import type { PointAnalysis, Span } from './types'

export const CURVE_POINTS = 41
export const MAP_SIDE = 21
export const SOBOL_SAMPLES = 256
/** One fixed seed, so that the shares belong to the numbers and not to the dice. */
export const SOBOL_SEED = 'sobol shares'

/** The numbered points of an analysis; each is a set of changes and needs nothing of the others. */
export type Points = { readonly count: number; readonly changesAt: (index: number) => Numbers }

/**
 * The values of one number of a tornado but its reading: from the low end up to the high end. Of a whole number the nearest
 * whole ones, so that some may come twice.
 */
export function tornadoValues(
  negotiation: Negotiation,
  scenario: BareCase,
  changes: Numbers,
  id: string,
  interior: number,
): readonly number[] {
  const { low, reading, high } = lawOf(scenario, changes, id)
  const taken = isWhole(parameterOf(negotiation, id)) ? Math.round : (value: number) => value
  const inside = (from: number, to: number) =>
    Array.from({ length: interior }, (_, k) => taken(from + ((to - from) * (k + 1)) / (interior + 1)))
  return [low, ...inside(low, reading), ...inside(reading, high), high]
}

/**
 * Evenly from end to end of the number's range, held or not, and as far as its reading; over the rail of an odds ratio by
 * equal factors, as on its slider. Of a whole number as many whole ones, each once, and no more than there are.
 */
export function spanValues(
  negotiation: Negotiation,
  scenario: BareCase,
  changes: Numbers,
  id: string,
  points: number,
  span: Span = 'range',
): readonly number[] {
  const { low, base, high } = numberOf(scenario, id)
  const reading = changes[id] ?? base
  const parameter = parameterOf(negotiation, id)
  const { min, max, kind } = parameter
  const [from, to] = span === 'rail' ? [min, max] : [Math.min(low, reading), Math.max(high, reading)]
  if (isWhole(parameter)) return wholeValues(from, to, points)
  const isByFactor = span === 'rail' && kind === 'odds' && from > 0
  return Array.from({ length: points }, (_, k) => {
    if (k === points - 1) return to
    const part = k / (points - 1)
    return isByFactor ? from * (to / from) ** part : from + (to - from) * part
  })
}

/** Whole numbers from end to end, as evenly as they lie; at least the two ends, which may be one. */
function wholeValues(from: number, to: number, most: number): readonly number[] {
  const last = Math.max(2, Math.min(most, to - from + 1)) - 1
  return Array.from({ length: last + 1 }, (_, k) => Math.round(from + ((to - from) * k) / last))
}

/**
 * The points of an analysis. Index 0 of a tornado, a curve and a map is the reading itself; a tornado then has, number by
 * number, `tornadoValues`; a map its rows of x for each y; a spread has the draws of the input range; Sobol `sobolPoint`.
 */
export function pointsOf(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
  analysis: PointAnalysis,
): Points {
  switch (analysis.kind) {
    case 'tornado': {
      const rows = movingNumbers(negotiation, scenario, changes, horizonWeeks).moving.flatMap((id) =>
        tornadoValues(negotiation, scenario, changes, id, analysis.interior ?? 0).map((value) => ({ id, value })),
      )
      return { count: 1 + rows.length, changesAt: (i) => atReading(i, changes, rows[i - 1]) }
    }
    case 'oneNumber': {
      const xs = spanValues(negotiation, scenario, changes, analysis.id, CURVE_POINTS, analysis.span)
      const rows = xs.map((value) => ({ id: analysis.id, value }))
      return { count: 1 + rows.length, changesAt: (i) => atReading(i, changes, rows[i - 1]) }
    }
    case 'twoNumbers': {
      const { x, y, span } = analysis
      const xs = spanValues(negotiation, scenario, changes, x, MAP_SIDE, span)
      const ys = spanValues(negotiation, scenario, changes, y, MAP_SIDE, span)
      return {
        count: 1 + xs.length * ys.length,
        changesAt: (i) => {
          const row = atReading(i, changes, { id: x, value: xs[(i - 1) % xs.length] ?? 0 })
          return atReading(i, row, { id: y, value: ys[Math.floor((i - 1) / xs.length)] ?? 0 })
        },
      }
    }
    case 'spread':
      return { count: analysis.draws ?? RANGE_DRAWS, changesAt: (k) => drawNumbers(negotiation, scenario, changes, k) }
    case 'sobol': {
      const { samples = SOBOL_SAMPLES, seed = SOBOL_SEED } = analysis
      const { moving } = drawnNumbers(negotiation, scenario, changes, horizonWeeks)
      const laws = moving.map((id) => ({ id, law: lawOf(scenario, changes, id) }))
      return {
        count: sobolEvaluations(samples, moving.length),
        changesAt: (index) => {
          const uniform = sobolPoint(seed, moving.length, index)
          const drawn = laws.map(({ id, law }, i) => [id, drawOf(negotiation, law, id, uniform[i] ?? 0)] as const)
          return { ...changes, ...Object.fromEntries(drawn) }
        },
      }
    }
  }
}

/** One number set to a value, or, at point 0, nothing. */
function atReading(
  index: number,
  changes: Numbers,
  set: { readonly id: string; readonly value: number } | undefined,
): Numbers {
  return index === 0 || set === undefined ? changes : { ...changes, [set.id]: set.value }
}
