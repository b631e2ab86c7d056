/** A rational number, not reduced: the bottom is above 0. */
export type Exact = { readonly top: bigint; readonly bottom: bigint }

export const exact = (top: bigint | number, bottom: bigint | number = 1): Exact => ({
  top: BigInt(top),
  bottom: BigInt(bottom),
})
/** Where one bottom divides the other, as among powers of two, the sum keeps the larger. */
export function plus(a: Exact, b: Exact): Exact {
  const [small, large] = a.bottom < b.bottom ? [a, b] : [b, a]
  if (large.bottom % small.bottom === 0n)
    return { top: large.top + small.top * (large.bottom / small.bottom), bottom: large.bottom }
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom }
}
export const sum = (all: Iterable<Exact>): Exact => [...all].reduce(plus, exact(0))
export const minus = (a: Exact, b: Exact): Exact => plus(a, { top: -b.top, bottom: b.bottom })
export const by = (a: Exact, b: Exact): Exact => ({ top: a.top * b.top, bottom: a.bottom * b.bottom })
export const over = (a: Exact, b: Exact): Exact => ({ top: a.top * b.bottom, bottom: a.bottom * b.top })
export const isAbove = (a: Exact, b: Exact): boolean => a.top * b.bottom > b.top * a.bottom
export const isSame = (a: Exact, b: Exact): boolean => a.top * b.bottom === b.top * a.bottom

export const reduced = ({ top, bottom }: Exact): Exact => {
  let [a, b] = [top < 0n ? -top : top, bottom]
  while (b !== 0n) [a, b] = [b, a % b]
  return a === 0n ? exact(0) : { top: top / a, bottom: bottom / a }
}

/** The nearest double or the one beside it: 2⁻⁶³ relative before the last division rounds. */
export const toNumber = ({ top, bottom }: Exact): number => {
  if (top === 0n) return 0
  const size = (value: bigint) => value.toString(2).length
  const shift = size(bottom) - size(top < 0n ? -top : top) + 64
  const scaled = shift >= 0 ? (top << BigInt(shift)) / bottom : top / (bottom << BigInt(-shift))
  return Number(scaled) * 2 ** -shift
}
/** A double as the fraction it is. */
export const ofNumber = (value: number): Exact => {
  let bottom = 1n
  let rest = value
  for (; !Number.isInteger(rest); rest *= 2) bottom *= 2n
  return { top: BigInt(rest), bottom }
}
