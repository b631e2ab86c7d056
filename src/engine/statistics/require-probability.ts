/** @throws {RangeError} if p is outside [0, 1] or not a number. */
export function requireProbability(p: number): void {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`${p} is not a probability; it must be in 0 … 1.`)
}
