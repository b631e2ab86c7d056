import { scaleToNumber } from '../arithmetic/scale-to-number'

/** A number of the form `mantissa` · 2^−`places`, places ≥ 0 and as few as possible: every finite double from 0 to 1 is one. */
export type Dyadic = { readonly mantissa: bigint; readonly places: number }

const bytes = new DataView(new ArrayBuffer(8))

/** A double as what it is, without rounding. @throws {RangeError} outside 0 … 1. @see IEEE 754-2019, 3.4, for the fields. */
export function dyadicOf(value: number): Dyadic {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${value} is no chance; chances are from 0 to 1.`)
  if (value === 0) return { mantissa: 0n, places: 0 }
  bytes.setFloat64(0, value)
  const bits = bytes.getBigUint64(0)
  const field = Number(bits >> 52n) // the sign is 0
  const fraction = bits & 0xfffffffffffffn
  const [mantissa, places] = field === 0 ? [fraction, 1074] : [fraction | 0x10000000000000n, 1075 - field]
  let shift = 0
  while (shift < places && ((mantissa >> BigInt(shift)) & 1n) === 0n) shift++
  return { mantissa: mantissa >> BigInt(shift), places: places - shift }
}

/** The double nearest to `mantissa` · 2^−`places`, ties to even. */
export const dyadicToNumber = (mantissa: bigint, places: number): number => scaleToNumber(mantissa, -places)
