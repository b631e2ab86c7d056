import {
  evaluateFactor,
  evaluateOdds,
  type Factor,
  type Given,
  type Numbers,
  numberOf,
  type Odds,
  productOf,
} from './factor'

/** The derivative of a value by every parameter it depends on; a parameter that is not named does not move it. */
export type Gradient = ReadonlyMap<string, number>

/** The product of all values but the one at `skipped`: no division, so that a value of 0 is no exception. */
function productWithout(values: readonly number[], skipped: number): number {
  let product = 1
  for (let i = 0; i < values.length; i++) if (i !== skipped) product *= values[i]!
  return product
}

/** Adds up slopes by parameter. A number of the table itself has none. */
function createSum() {
  const gradient = new Map<string, number>()
  const add = (given: Given, slope: number): void => {
    if (typeof given === 'string') gradient.set(given, (gradient.get(given) ?? 0) + slope)
  }
  const addAll = (slopes: Gradient, weight: number): void => {
    for (const [id, slope] of slopes) add(id, weight * slope)
  }
  /** That of 1 / value. */
  const addInverse = (given: Given, value: number): void => add(given, -1 / (value * value))
  return { gradient, add, addAll, addInverse }
}

/** ∂(1/v)/∂v = −1 / v²; ∂(1 + b·Πf)/∂b = Πf, and b times the gradient of Πf. */
function oddsGradient(odds: Odds, numbers: Numbers): Gradient {
  const { gradient, add, addAll, addInverse } = createSum()
  if (typeof odds === 'string' || odds.kind === 'fixed') add(odds, 1)
  else if (odds.kind === 'inverse') addInverse(odds.value, numberOf(numbers, odds.value))
  else {
    add(odds.slope, productOf(odds.factors, numbers))
    addAll(productGradient(odds.factors, numbers), numberOf(numbers, odds.slope))
  }
  return gradient
}

/**
 * The derivative of one factor by its parameters, from the closed form of `evaluateFactor`. With D = 1 − p + r·p:
 * - `chance` ∂p'/∂p = r / D², ∂p'/∂r = p (1 − p) / D²; `rest` the negative of both; ∂r/∂oᵢ = the product of the other ratios
 * - `unless` the negative of its product's
 * - `share`  ∂/∂wⱼ = ([j is the weight] − share) / Σw; `times` none; `over` −1 / value²
 */
export function factorGradient(factor: Factor, numbers: Numbers): Gradient {
  const { gradient, add, addAll, addInverse } = createSum()
  switch (factor.kind) {
    case 'chance':
    case 'rest': {
      const sign = factor.kind === 'chance' ? 1 : -1
      const p = numberOf(numbers, factor.base)
      const ratios = factor.odds.map((odds) => evaluateOdds(odds, numbers))
      const r = productWithout(ratios, -1)
      const d = 1 - p + r * p
      add(factor.base, (sign * r) / (d * d))
      factor.odds.forEach((odds, i) => {
        addAll(oddsGradient(odds, numbers), (sign * p * (1 - p) * productWithout(ratios, i)) / (d * d))
      })
      return gradient
    }
    case 'unless':
      addAll(productGradient(factor.factors, numbers), -1)
      return gradient
    case 'share': {
      const sum = factor.among.reduce((total, id) => total + numberOf(numbers, id), 0)
      for (const id of factor.among) add(id, -evaluateFactor(factor, numbers) / sum)
      add(factor.weight, 1 / sum)
      return gradient
    }
    case 'times':
      return gradient
    case 'over':
      addInverse(factor.value, numberOf(numbers, factor.value))
      return gradient
  }
}

/** The derivative of a product of factors by every parameter in it: the product rule, each factor's gradient × the others. */
export function productGradient(factors: readonly Factor[], numbers: Numbers): Gradient {
  const values = factors.map((factor) => evaluateFactor(factor, numbers))
  const { gradient, addAll } = createSum()
  factors.forEach((factor, i) => {
    addAll(factorGradient(factor, numbers), productWithout(values, i))
  })
  return gradient
}
