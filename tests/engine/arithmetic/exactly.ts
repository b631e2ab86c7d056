/** Logarithms and powers of e in whole numbers, 240 bits after the point: nothing here shares a step with the engine. */
const BITS = 240n
const ONE = 1n << BITS

/** A double as m · 2ᵏ, exactly; m of 53 bits. */
export function parts(x: number): { readonly m: bigint; readonly k: number } {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, x)
  const bits = view.getBigUint64(0)
  const exponent = Number((bits >> 52n) & 0x7ffn)
  const fraction = bits & ((1n << 52n) - 1n)
  return exponent === 0 ? { m: fraction, k: -1074 } : { m: fraction | (1n << 52n), k: exponent - 1075 }
}

const shifted = (x: bigint, by: number): bigint => (by >= 0 ? x << BigInt(by) : x >> BigInt(-by))

/** 2 artanh(n ÷ d), by its series, until a term is nothing. */
function twiceArtanh(n: bigint, d: bigint): bigint {
  const z = (n * ONE) / d
  const square = (z * z) >> BITS
  let [sum, power] = [0n, z]
  for (let k = 1n; power !== 0n; k += 2n) {
    sum += power / k
    power = (power * square) >> BITS
  }
  return 2n * sum
}

const LN2 = twiceArtanh(1n, 3n)

/** ln x · 2²⁴⁰. */
export function exactLog(x: number): bigint {
  const { m, k } = parts(x)
  const width = m.toString(2).length - 1
  return twiceArtanh(m - (1n << BigInt(width)), m + (1n << BigInt(width))) + BigInt(k + width) * LN2
}

/** eˣ as value · 2^(k − 240) with value ÷ 2²⁴⁰ in [1, 2). */
function exactExp(x: number): { readonly value: bigint; readonly k: number } {
  const { m, k } = parts(Math.abs(x))
  const fixed = shifted(m, Number(BITS) + k) * (x < 0 ? -1n : 1n)
  const below = fixed >= 0n || fixed % LN2 === 0n ? fixed / LN2 : fixed / LN2 - 1n
  const r = fixed - below * LN2
  let [sum, term] = [0n, ONE]
  for (let n = 1n; term !== 0n; n++) {
    sum += term
    term = (term * r) / (n << BITS)
  }
  return { value: sum, k: Number(below) }
}

const inUnits = (difference: bigint, unit: number): number =>
  Number(shifted(difference < 0n ? -difference : difference, 20 - unit)) / (1 << 20)

/** How far a double is off ln x, in units of its own last place; to a millionth of it. */
export function logError(x: number, y: number): number {
  const { m, k } = parts(Math.abs(y))
  const held = shifted(m, k + Number(BITS)) * (y < 0 ? -1n : 1n)
  return inUnits(held - exactLog(x), k + Number(BITS))
}

/** How far a double is off eˣ, in units of its own last place. */
export function expError(x: number, y: number): number {
  const exact = exactExp(x)
  const { m, k } = parts(y)
  const at = k - exact.k + Number(BITS)
  return inUnits(shifted(m, at) - exact.value, at)
}
