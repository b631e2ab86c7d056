/** A whole number and the bits that hold it. */
export type Field = readonly [name: string, bits: number]

export const lengthOf = (fields: readonly Field[]): number => fields.reduce((sum, [, bits]) => sum + bits, 0)

/** Numbers side by side, the first field highest. @throws {RangeError} for one that does not fit its field. */
export function packed(fields: readonly Field[], values: Readonly<Record<string, number>>): bigint {
  return fields.reduce((sum, [name, bits]) => {
    const value = values[name] ?? Number.NaN
    if (!(Number.isInteger(value) && value >= 0 && value < 2 ** bits))
      throw new RangeError(`A code holds a ${name} from 0 to ${2 ** bits - 1}; found ${value}.`)
    return (sum << BigInt(bits)) | BigInt(value)
  }, 0n)
}

/** The numbers of `packed`, by field. */
export function unpacked(fields: readonly Field[], bits: bigint): Readonly<Record<string, number>> {
  let rest = bits
  const values = fields.toReversed().map(([name, width]) => {
    const value = Number(rest & ((1n << BigInt(width)) - 1n))
    rest >>= BigInt(width)
    return [name, value] as const
  })
  return Object.fromEntries(values)
}
