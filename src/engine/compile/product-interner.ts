import { type Factor, factorKey } from '../model/factor'
import { createInterner } from '../model/interner'

/** Interns products of factors; product 0 is the empty one, which is certain. */
export function createProductInterner() {
  const { intern, values } = createInterner<readonly Factor[]>((factors) => factors.map(factorKey).join('*'))
  const certain = intern([])
  const multiplied = new Map<number, number>()
  const multiply = (left: number, right: number): number => {
    if (right === certain) return left
    const pair = left * 65_536 + right
    const known = multiplied.get(pair)
    if (known !== undefined) return known
    const product = intern([...(values[left] ?? []), ...(values[right] ?? [])])
    multiplied.set(pair, product)
    return product
  }
  return { intern, multiply, values }
}
