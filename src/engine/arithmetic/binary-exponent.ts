const view = new DataView(new ArrayBuffer(8))
const BIAS = 1023
const LEAST = -1022
const MOST = 1023
const SUBNORMAL = 54

/** 2ᵏ, exact. @throws {RangeError} unless k is a whole number in −1022 … 1023. */
export function powerOfTwo(k: number): number {
  if (!(Number.isInteger(k) && k >= LEAST && k <= MOST)) throw new RangeError(`2^${k} is no normal double.`)
  view.setUint32(0, (k + BIAS) << 20)
  view.setUint32(4, 0)
  return view.getFloat64(0)
}

/** x · 2ᵏ for k in −1130 … 1130: exact where the result is a normal double, rounded where it is below 2⁻¹⁰²². */
export function timesPowerOfTwo(x: number, k: number): number {
  if (k > MOST) return x * powerOfTwo(MOST) * powerOfTwo(k - MOST)
  if (k < LEAST) return x * powerOfTwo(k + SUBNORMAL * 2) * powerOfTwo(-SUBNORMAL * 2)
  return x * powerOfTwo(k)
}

/** x = m · 2ᵏ with m in [1, 2), exact. `x`: positive and finite. */
export function splitExponent(x: number): { readonly m: number; readonly k: number } {
  const isSubnormal = x < powerOfTwo(LEAST)
  view.setFloat64(0, isSubnormal ? x * powerOfTwo(SUBNORMAL) : x)
  const high = view.getUint32(0)
  view.setUint32(0, (high & 0xfffff) | (BIAS << 20))
  return { m: view.getFloat64(0), k: (high >>> 20) - BIAS - (isSubnormal ? SUBNORMAL : 0) }
}
