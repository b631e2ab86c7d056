import { createInterner } from './interner'

/** A number of the likelihood table itself, which no scenario varies, and what it says, for whoever asks what drives a chance. */
export type Fixed = { readonly kind: 'fixed'; readonly value: number; readonly name: string }

/** A parameter of the scenario by its id, or a number of the table. */
export type Given = string | Fixed

/**
 * An odds ratio.
 * - a number given
 * - `inverse`  1 / value
 * - `raised`   1 + slope × the product of some factors: a pull that grows with a chance
 */
export type Odds =
  | Given
  | { readonly kind: 'inverse'; readonly value: string }
  | { readonly kind: 'raised'; readonly slope: string; readonly factors: readonly Factor[] }

/**
 * A chance as the product of a few named factors, kept symbolic so that a changed parameter refills numbers
 * without looking at the machine again. Every string names a parameter of the scenario.
 *
 * - `chance`  p' = r·p / (1 − p + r·p), r = the product of its odds ratios: the base p shifted on the odds scale
 * - `rest`    1 − p' = (1 − p) / (1 − p + r·p), the complement without a subtraction of p'
 * - `unless`  1 − the product of some factors
 * - `share`   wᵢ / Σw among named weights
 * - `times`   a whole number from the state (bidders in the field)
 * - `over`    1 / value (a chance spread evenly over a number of weeks)
 */
export type Factor =
  | { readonly kind: 'chance'; readonly base: Given; readonly odds: readonly Odds[] }
  | { readonly kind: 'rest'; readonly base: Given; readonly odds: readonly Odds[] }
  | { readonly kind: 'unless'; readonly factors: readonly Factor[] }
  | { readonly kind: 'share'; readonly weight: string; readonly among: readonly string[] }
  | { readonly kind: 'times'; readonly count: number }
  | { readonly kind: 'over'; readonly value: Given }

export const chance = (base: Given, ...odds: readonly Odds[]): Factor => ({ kind: 'chance', base, odds })
export const rest = (base: Given, ...odds: readonly Odds[]): Factor => ({ kind: 'rest', base, odds })
export const unless = (...factors: readonly Factor[]): Factor => ({ kind: 'unless', factors })
export const share = (weight: string, among: readonly string[]): Factor => ({ kind: 'share', weight, among })
export const times = (count: number): Factor => ({ kind: 'times', count })
export const over = (value: Given): Factor => ({ kind: 'over', value })
export const fixed = (value: number, name: string): Fixed => ({ kind: 'fixed', value, name })
export const inverse = (value: string): Odds => ({ kind: 'inverse', value })
export const raised = (slope: string, ...factors: readonly Factor[]): Odds => ({ kind: 'raised', slope, factors })

const oddsKey = (odds: Odds): string => {
  if (typeof odds === 'string') return odds
  switch (odds.kind) {
    case 'fixed':
      return `${odds.value} ${odds.name}`
    case 'inverse':
      return `1/${odds.value}`
    case 'raised':
      return `1+${odds.slope}(${odds.factors.map(factorKey).join('*')})`
  }
}

/** A text that tells different factors apart. */
export function factorKey(factor: Factor): string {
  switch (factor.kind) {
    case 'chance':
    case 'rest':
      return `${factor.kind}(${oddsKey(factor.base)};${factor.odds.map(oddsKey).join()})`
    case 'unless':
      return `unless(${factor.factors.map(factorKey).join('*')})`
    case 'share':
      return `share(${factor.weight};${factor.among.join()})`
    case 'times':
      return `times(${factor.count})`
    case 'over':
      return `over(${oddsKey(factor.value)})`
  }
}

/** The numbers of a scenario by parameter id. */
export type Numbers = Readonly<Record<string, number>>

/** @throws {RangeError} if the scenario has no such number. */
export function numberOf(numbers: Numbers, given: Given): number {
  if (typeof given !== 'string') return given.value
  const value = numbers[given]
  if (value === undefined) throw new RangeError(`Parameter "${given}" has no value; the likelihood table needs one.`)
  return value
}

/** The value of one odds ratio. */
export function evaluateOdds(odds: Odds, numbers: Numbers): number {
  if (typeof odds === 'string' || odds.kind === 'fixed') return numberOf(numbers, odds)
  if (odds.kind === 'inverse') return 1 / numberOf(numbers, odds.value)
  return 1 + numberOf(numbers, odds.slope) * productOf(odds.factors, numbers)
}

/** The product of factors, multiplied in their order. */
export function productOf(factors: readonly Factor[], numbers: Numbers): number {
  let product = 1
  for (const factor of factors) product *= evaluateFactor(factor, numbers)
  return product
}

const oddsRatio = (numbers: Numbers, odds: readonly Odds[]): number => {
  let ratio = 1
  for (const one of odds) ratio *= evaluateOdds(one, numbers)
  return ratio
}

/** The value of one factor: a probability, a share in [0, 1], a count, or 1 / weeks. Only + − × ÷, so the bits agree everywhere. */
export function evaluateFactor(factor: Factor, numbers: Numbers): number {
  switch (factor.kind) {
    case 'chance':
    case 'rest': {
      const p = numberOf(numbers, factor.base)
      if (factor.odds.length === 0) return factor.kind === 'chance' ? p : 1 - p
      const shifted = oddsRatio(numbers, factor.odds) * p
      return (factor.kind === 'chance' ? shifted : 1 - p) / (1 - p + shifted)
    }
    case 'unless':
      return 1 - productOf(factor.factors, numbers)
    case 'share': {
      let sum = 0
      for (const id of factor.among) sum += numberOf(numbers, id)
      if (!(sum > 0))
        throw new RangeError(`The weights ${factor.among.join(', ')} add up to ${sum}; at least one must be above 0.`)
      return numberOf(numbers, factor.weight) / sum
    }
    case 'times':
      return factor.count
    case 'over':
      return 1 / numberOf(numbers, factor.value)
  }
}

/** Products of factors with every different factor once: a changed number is put in a few dozen of them. */
type ProductTable = { readonly factors: readonly Factor[]; readonly rows: readonly Uint16Array[] } // [products] of factors

const tables = new WeakMap<readonly (readonly Factor[])[], ProductTable>()

function tableOf(products: readonly (readonly Factor[])[]): ProductTable {
  const known = tables.get(products)
  if (known !== undefined) return known
  const { intern, values } = createInterner<Factor>(factorKey)
  const table = { rows: products.map((factors) => Uint16Array.from(factors, intern)), factors: values }
  tables.set(products, table)
  return table
}

/** The value of each product of factors. @throws {RangeError} where one is negative or not a number, with its factors. */
export function evaluateProducts(products: readonly (readonly Factor[])[], numbers: Numbers): Float64Array {
  const { factors, rows } = tableOf(products)
  const value = new Float64Array(factors.length)
  for (let f = 0; f < factors.length; f++) value[f] = evaluateFactor(factors[f]!, numbers)
  const chance = new Float64Array(rows.length)
  for (let q = 0; q < rows.length; q++) {
    const row = rows[q]!
    let p = 1
    for (let i = 0; i < row.length; i++) p *= value[row[i]!]!
    if (!(p >= 0)) throw new RangeError(`The chance ${JSON.stringify(products[q])} is ${p}; it must be 0 or more.`)
    chance[q] = p
  }
  return chance
}
