import { type Chain, dyadicToNumber, dyadicTwin, outcomeShares, solveForward } from '@/engine'

/** How far the float solver is from the dyadic twin, and whether the twin adds up to exactly 1. */
export type Apart = {
  readonly outcome: number // largest difference of an outcome
  readonly state: number // largest difference of a state after the last week, and of an ending after any week
  readonly relative: number // the same of a state, relative to its mass
  readonly sumsToOne: boolean
  readonly places: number
}

const largest = (values: Iterable<number>): number => {
  let most = 0
  for (const value of values) most = Math.max(most, value)
  return most
}

/** Solves a chain in doubles and in whole numbers and compares every number of both. */
export function floatAgainstTwin(chain: Chain): Apart {
  const float = solveForward(chain)
  const twin = dyadicTwin(chain)
  const exact = twin.final.map((mass) => dyadicToNumber(mass, twin.places))
  const shares = outcomeShares(chain, float)
  const endings = chain.endings.length
  const at = (state: number) => float.final[state] ?? Number.NaN
  const byWeek = twin.endingByWeek.flatMap((masses, week) =>
    masses.map((mass, e) =>
      Math.abs(
        dyadicToNumber(mass, twin.placesByWeek[week] ?? 0) - (float.endingByWeek[week * endings + e] ?? Number.NaN),
      ),
    ),
  )
  return {
    outcome: largest(
      twin.outcome.map((mass, o) => Math.abs(dyadicToNumber(mass, twin.places) - (shares[o] ?? Number.NaN))),
    ),
    state: largest([...exact.map((mass, s) => Math.abs(mass - at(s))), ...byWeek]),
    relative: largest(exact.map((mass, s) => (mass === 0 ? at(s) : Math.abs(mass - at(s)) / mass))),
    sumsToOne: twin.final.reduce((a, b) => a + b, 0n) === 1n << BigInt(twin.places),
    places: twin.places,
  }
}
