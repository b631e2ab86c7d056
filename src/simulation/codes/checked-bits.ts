export const CHECK_BITS = 12

/** x¹² + x¹¹ + x³ + x² + x + 1 (CRC-12). */
const POLYNOMIAL = 0b1_1000_0000_1111n

/** The remainder of so many bits by the polynomial. */
function remainder(bits: bigint, length: number): bigint {
  let rest = bits
  for (let at = length - 1; at >= CHECK_BITS; at--)
    if ((rest >> BigInt(at)) & 1n) rest ^= POLYNOMIAL << BigInt(at - CHECK_BITS)
  return rest
}

/**
 * Bits with a check of 12 behind them. A cyclic check of degree 12 finds every change within 12 bits that follow each other
 * (Peterson and Brown 1961): a wrong sign of five bits, and two neighbours that changed places.
 */
export const withCheck = (bits: bigint, length: number): bigint => {
  const shifted = bits << BigInt(CHECK_BITS)
  return shifted | remainder(shifted, length + CHECK_BITS)
}

/** What stood before the check; undefined where the two do not agree. @param length of the bits before the check */
export const withoutCheck = (bits: bigint, length: number): bigint | undefined =>
  remainder(bits, length + CHECK_BITS) === 0n ? bits >> BigInt(CHECK_BITS) : undefined
