/**
 * Shares of 1 as whole numbers that sum to `total`: each share is rounded down, and what is left goes one by one to the
 * largest remainders (Hamilton's method), to the earlier share where they tie. Every number is its quota rounded down or
 * up, so a share of 0 stays 0.
 * @throws {RangeError} if a share is negative or not finite, or they do not sum to 1 within 1e-9.
 */
export function largestRemainder(shares: readonly number[], total = 100): number[] {
  const sum = shares.reduce((a, b) => a + b, 0)
  if (!shares.every((share) => share >= 0 && Number.isFinite(share)) || Math.abs(sum - 1) > 1e-9) {
    throw new RangeError(`Shares ${shares.join(', ')} sum to ${sum}; they must be at least 0 and sum to 1.`)
  }
  const quotas = shares.map((share) => share * total)
  const whole = quotas.map(Math.floor)
  const left = total - whole.reduce((a, b) => a + b, 0)
  const byRemainder = quotas.map((quota, i) => ({ i, remainder: quota - whole[i]! }))
  byRemainder.sort((a, b) => b.remainder - a.remainder || a.i - b.i)
  for (const { i } of byRemainder.slice(0, left)) whole[i]! += 1
  return whole
}
