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
