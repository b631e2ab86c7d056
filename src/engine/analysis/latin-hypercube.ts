import { drawsOfRun, PARAMETER_STREAM } from '../sample/run-streams'

/** Draws in a block of a Latin hypercube, and the strata each of its columns has one draw in. */
export const HYPERCUBE_DRAWS = 128

/**
 * One column of a Latin hypercube, as uniforms in [0, 1): exactly one in each of the 128 equal strata, in an order and at
 * places within them that depend on (seed, column, block) alone. A column more or less leaves all others as they are; a
 * further block is a fresh hypercube. Shape: [128].
 * @see McKay, Beckman and Conover (1979), Technometrics 21:239; Owen (1997), Annals of Statistics 25:1541.
 */
export function hypercubeColumn(seed: string, column: string, block = 0): Float64Array {
  const next = drawsOfRun(`${seed}/${column}`, block, PARAMETER_STREAM)
  const strata = Float64Array.from({ length: HYPERCUBE_DRAWS }, (_, stratum) => stratum)
  for (let last = HYPERCUBE_DRAWS - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1))
    const moved = strata[last]!
    strata[last] = strata[other]!
    strata[other] = moved
  }
  return strata.map((stratum) => (stratum + next()) / HYPERCUBE_DRAWS)
}
