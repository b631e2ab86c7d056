/** The double nearest to `mantissa` · 2^`exponent`, ties to even; a sticky last bit may stand for what was cut off. */
export function scaleToNumber(mantissa: bigint, exponent: number): number {
  if (mantissa === 0n) return 0
  const top = bitLength(mantissa) + exponent // the value is below 2^top
  if (top > 1024) return Number.POSITIVE_INFINITY
  const kept = Math.min(53, top + 1074)
  if (kept < 0) return 0
  const drop = bitLength(mantissa) - kept
  if (drop <= 0) return scalePowerOfTwo(Number(mantissa), exponent)
  const half = 1n << BigInt(drop - 1)
  const rest = mantissa & ((1n << BigInt(drop)) - 1n)
  let rounded = mantissa >> BigInt(drop)
  if (rest > half || (rest === half && (rounded & 1n) === 1n)) rounded += 1n
  return scalePowerOfTwo(Number(rounded), exponent + drop)
}

/** The number of binary digits of a non-negative whole number; 0 for 0. */
export function bitLength(value: bigint): number {
  if (value === 0n) return 0
  const hex = value.toString(16)
  return 4 * hex.length - Math.clz32(Number.parseInt(hex[0]!, 16)) + 28
}

function scalePowerOfTwo(value: number, exponent: number): number {
  let scaled = value
  let left = exponent
  for (; left > 0; left--) scaled *= 2
  for (; left < 0; left++) scaled /= 2
  return scaled
}
