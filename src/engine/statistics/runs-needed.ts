const z = 1.959963984540054 // the 97.5 % point of the standard normal distribution

/** Half of the width of Wilson's 95 % interval that is expected after n runs of a share p. */
export const halfWidthAfter = (p: number, n: number): number =>
  (z / (n + z * z)) * Math.sqrt(n * p * (1 - p) + (z * z) / 4)

/**
 * How many runs bring Wilson's 95 % interval of a share p down to ± halfWidth: z² p (1 − p) ÷ x² in the first order, exactly the
 * larger root of x² (n + z²)² = z² (n p (1 − p) + z² ÷ 4), rounded up; at least 1.
 * @throws {RangeError} for a share outside [0, 1] or a half width outside (0, ½).
 */
export function runsNeeded(p: number, halfWidth: number): number {
  if (!(p >= 0 && p <= 1) || !(halfWidth > 0 && halfWidth < 0.5))
    throw new RangeError(`No number of runs brings a share of ${p} to ± ${halfWidth}; ± 0 to 0.5 is allowed.`)
  const zz = z * z
  const a = halfWidth * halfWidth
  const b = 2 * a * zz - zz * p * (1 - p)
  const c = a * zz * zz - (zz * zz) / 4
  const root = (-b + Math.sqrt(Math.max(0, b * b - 4 * a * c))) / (2 * a)
  return Math.max(1, Math.ceil(root))
}

/** About `perDecade` whole numbers of runs per factor of ten, from `first` to `last`, both included, evenly on a log scale. */
export function logSpaced(first: number, last: number, perDecade: number): readonly number[] {
  const steps = Math.max(1, Math.ceil(perDecade * Math.log10(last / first)))
  const numbers = Array.from({ length: steps + 1 }, (_, i) => Math.round(first * (last / first) ** (i / steps)))
  return [...new Set([...numbers.slice(0, -1), last])]
}
