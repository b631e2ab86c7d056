import { evaluateFactor, type Factor, type Numbers } from './factor'

/** The value of each product of factors. @throws {RangeError} where one is negative or not a number, with its factors. */
export function evaluateProducts(products: readonly (readonly Factor[])[], numbers: Numbers): Float64Array {
  return Float64Array.from(products, (factors) => {
    let p = 1
    for (const factor of factors) p *= evaluateFactor(factor, numbers)
    if (!(p >= 0)) throw new RangeError(`The chance ${JSON.stringify(factors)} is ${p}; it must be 0 or more.`)
    return p
  })
}
