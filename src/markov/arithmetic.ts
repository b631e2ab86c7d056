import type { Fraction } from './fraction'

/**
 * The numbers a twin counts in: non-negative, with addition, multiplication and division only. `difference` leaves the
 * arithmetic: gains minus losses as the nearest double, and as a fraction's text where the numbers are exact.
 */
export type Arithmetic<T> = {
  readonly zero: T
  readonly one: T
  readonly from: (value: Fraction) => T
  readonly plus: (a: T, b: T) => T
  readonly times: (a: T, b: T) => T
  readonly over: (a: T, b: T) => T
  readonly difference: (gain: T, loss: T) => { readonly value: number; readonly fraction?: string }
}
