import { evaluateFactor, type Factor, type Numbers } from './factor'

/** The derivative of a value by every parameter it depends on; a parameter that is not named does not move it. */
export type Gradient = ReadonlyMap<string, number>

const numberOf = (numbers: Numbers, id: string): number => {
  const value = numbers[id]
  if (value === undefined) throw new RangeError(`Parameter "${id}" has no value; the likelihood table needs one.`)
  return value
}

/** The product of all values but the one at `skipped`: no division, so that a value of 0 is no exception. */
function productWithout(values: readonly number[], skipped: number): number {
  let product = 1
  for (let i = 0; i < values.length; i++) if (i !== skipped) product *= values[i]!
  return product
}

/**
 * The derivative of one factor by its parameters, from the closed form of `evaluateFactor`. With D = 1 − p + r·p:
 * - `chance` ∂p'/∂p = r / D², ∂p'/∂r = p (1 − p) / D²; `rest` the negative of both; ∂r/∂oᵢ = the product of the other ratios
 * - `share`  ∂/∂wⱼ = ([j is the weight] − share) / Σw; `times` none; `over` −1 / value²
 */
export function factorGradient(factor: Factor, numbers: Numbers): Gradient {
  const gradient = new Map<string, number>()
  const add = (id: string, value: number): void => {
    gradient.set(id, (gradient.get(id) ?? 0) + value)
  }
  switch (factor.kind) {
    case 'chance':
    case 'rest': {
      const sign = factor.kind === 'chance' ? 1 : -1
      const p = numberOf(numbers, factor.base)
      const ratios = factor.odds.map((id) => numberOf(numbers, id))
      const r = productWithout(ratios, -1)
      const d = 1 - p + r * p
      add(factor.base, (sign * r) / (d * d))
      factor.odds.forEach((id, i) => {
        add(id, (sign * p * (1 - p) * productWithout(ratios, i)) / (d * d))
      })
      return gradient
    }
    case 'share': {
      const sum = factor.among.reduce((total, id) => total + numberOf(numbers, id), 0)
      for (const id of factor.among) add(id, -evaluateFactor(factor, numbers) / sum)
      add(factor.weight, 1 / sum)
      return gradient
    }
    case 'times':
      return gradient
    case 'over': {
      const value = numberOf(numbers, factor.value)
      add(factor.value, -1 / (value * value))
      return gradient
    }
  }
}

/** The derivative of a product of factors by every parameter in it: the product rule, each factor's gradient × the others. */
export function productGradient(factors: readonly Factor[], numbers: Numbers): Gradient {
  const values = factors.map((factor) => evaluateFactor(factor, numbers))
  const gradient = new Map<string, number>()
  factors.forEach((factor, i) => {
    const others = productWithout(values, i)
    for (const [id, slope] of factorGradient(factor, numbers))
      gradient.set(id, (gradient.get(id) ?? 0) + slope * others)
  })
  return gradient
}
