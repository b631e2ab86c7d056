import { type Numbers, outcomeShares, solveFinal } from '@/engine'
import { calendarNumbers } from '@/scenarios/calendar-numbers'
import { entryOf } from '@/scenarios/entry-of'
import { type Direction, type SignId, signs } from '@/scenarios/forced-sale/signs'
import type { Scenario } from '@/scenarios/scenario.schema'
import { chainOf, drawNumbers, type OpenNegotiation } from '@/simulation'
import { numberOf } from '@/simulation/edited-case'
import { byGroup } from '@/simulation/groups'
import { type Marks, withLinesBetween } from './between-marks'

const YEAR = 52
const DRAWS = 60
/** In 100: a move the other way by no more than this is none. */
export const NO_MOVE = 0.2

/** How far a sale moves, in points of 100, as a number rises from its low to its high end. */
export type Move = {
  readonly id: SignId
  readonly low: number
  readonly high: number
  /** All others at their readings. */
  readonly year: number
  readonly twoYears: number
  /** Within a year, all others as drawn. */
  readonly drawn: readonly number[]
}

/** In 100, the chance of a sale by the horizon with some numbers changed; those of one calendar are solved together. */
function soldWith(
  negotiation: OpenNegotiation,
  scenario: Scenario,
  changes: readonly Numbers[],
  horizon: number,
): readonly number[] {
  const sold = changes.map(() => Number.NaN)
  const calendars = changes.map((numbers) => JSON.stringify(calendarNumbers(negotiation).map((id) => numbers[id])))
  for (const calendar of new Set(calendars)) {
    const at = changes.flatMap((numbers, k) => (calendars[k] === calendar ? [{ k, numbers }] : []))
    const chains = at.map(({ numbers }) => chainOf(negotiation, scenario, numbers, horizon))
    const finals = solveFinal(chains)
    for (const [i, chain] of chains.entries()) {
      const shares = outcomeShares(chain, { final: finals[i] ?? new Float64Array() })
      sold[at[i]?.k ?? -1] =
        100 *
        entryOf(
          byGroup(chain.outcomes, (o) => shares[o] ?? Number.NaN),
          'sold',
        )
    }
  }
  return sold
}

/** From a chance at the low end and one at the high end by turns: what lies between them. */
const gains = (ends: readonly number[]): readonly number[] =>
  ends.flatMap((chance, k) => (k % 2 === 0 ? (ends[k + 1] ?? Number.NaN) - chance : []))

/** What every number does to a sale: solved, two chains for each and for each draw. */
export function movesOf(negotiation: OpenNegotiation, scenario: Scenario): readonly Move[] {
  const ids = Object.keys(signs) as SignId[]
  const endsOf = (id: SignId, changes: Numbers): readonly Numbers[] => {
    const { low, high } = numberOf(scenario, id)
    return [low, high].map((value) => ({ ...changes, [id]: value }))
  }
  const gainsWith = (changes: readonly Numbers[], horizon: number) =>
    gains(soldWith(negotiation, scenario, changes, horizon))
  const readings = ids.flatMap((id) => endsOf(id, {}))
  const [year, twoYears] = [gainsWith(readings, YEAR), gainsWith(readings, 2 * YEAR)]
  const draws = Array.from({ length: DRAWS }, (_, k) => drawNumbers(negotiation, scenario, {}, k))
  return ids.map((id, i) => ({
    ...{ id, low: numberOf(scenario, id).low, high: numberOf(scenario, id).high },
    ...{ year: year[i] ?? Number.NaN, twoYears: twoYears[i] ?? Number.NaN },
    drawn: gainsWith(
      draws.flatMap((drawn) => endsOf(id, drawn)),
      YEAR,
    ),
  }))
}

const along = (direction: Direction, move: number): number => (direction === 'fewer' ? -move : move)

/** Whether a move is the one expected, by however little. */
export const isExpected = (direction: Direction, move: number): boolean =>
  direction === 'either' || along(direction, move) > 0

/** In how many of the draws a number does not move a sale the other way. */
export const agreeing = ({ id, drawn }: Move): number =>
  drawn.filter((move) => along(signs[id].year, move) >= -NO_MOVE).length

const points = (move: number): string => `${move < 0 ? '−' : '+'}${Math.abs(move).toFixed(1)}`

/** The table, line by line. */
export const signTable = (moves: readonly Move[]): readonly string[] => [
  '| number | from … to | expected | in 1 year | in 2 years | draws | why |',
  '| --- | --- | --- | --- | --- | --- | --- |',
  ...moves.map((move) => {
    const { id, low, high, year, twoYears, drawn } = move
    const expectation = signs[id]
    const later = expectation.twoYears === undefined ? '' : `, then ${expectation.twoYears}`
    const cells = [`\`${id}\``, `${low} … ${high}`, `${expectation.year}${later}`, points(year), points(twoYears)]
    return `| ${[...cells, `${agreeing(move)} of ${drawn.length}`, expectation.why].join(' | ')} |`
  }),
]

const MARKS: Marks = ['<!-- The table of signs, written by npm run signs -->', '<!-- End of the table of signs -->']

/** A page with the table between its marks. @throws {RangeError} if the page has not both. */
export const withSignTable = (page: string, table: readonly string[]): string => withLinesBetween(page, MARKS, table)
