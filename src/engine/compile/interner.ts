import type { Factor } from '../model/factor'

const factorKey = (factor: Factor): string => {
  switch (factor.kind) {
    case 'chance':
    case 'rest':
      return `${factor.kind}(${factor.base};${factor.odds.join()})`
    case 'share':
      return `share(${factor.weight};${factor.among.join()})`
    case 'times':
      return `times(${factor.count})`
    case 'over':
      return `over(${factor.value})`
  }
}

/** Gives equal values equal numbers: 0, 1, 2 … in order of first appearance. */
export function createInterner<Value>(keyOf: (value: Value) => string) {
  const indexOf = new Map<string, number>()
  const values: Value[] = []
  const intern = (value: Value): number => {
    const key = keyOf(value)
    const known = indexOf.get(key)
    if (known !== undefined) return known
    indexOf.set(key, values.length)
    return values.push(value) - 1
  }
  return { intern, values: values as readonly Value[] }
}

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
