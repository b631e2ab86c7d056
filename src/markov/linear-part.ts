/**
 * The equations of one strongly connected part with `size` states and `columns` right-hand sides:
 * x_s · (Σ_j inner_sj + exit_s) = Σ_j inner_sj · x_j + gain_s, every number at least 0. `inner` are the chances to other
 * states of the part (self-loops left out), `exit` the chance to leave the part, both from sums of what is written and
 * never from 1 − p. `gain` holds what leaving yields (chances times known values) and what the state earns itself.
 */
export type LinearPart = {
  readonly size: number
  readonly columns: number
  readonly rowStart: Uint32Array // [size + 1]
  readonly inner: Uint32Array // [rowStart[size]] state of the part
  readonly chance: Float64Array // [rowStart[size]]
  readonly exit: Float64Array // [size]
  readonly gain: Float64Array // [size × columns]
}

/** Below this a product may lose digits to the bottom of the range of doubles (2^-1022) before it is used. */
export const LEAST_TRUSTED = 1e-290
