import type { AmountParameter, OccasionParameter, OddsParameter, WeeklyParameter } from './parameter.types'

type Given<One, Usual extends keyof One> = Omit<One, 'kind' | Usual> & Partial<Pick<One, Usual>>
type Usual<Kind> = {
  readonly kind: Kind
  readonly unit: string
  readonly min: number
  readonly max: number
  readonly step: number
}

const weeklyUsual: Usual<'weekly'> = { kind: 'weekly', unit: 'probability per week', min: 0, max: 1, step: 0.01 }
const occasionUsual: Omit<Usual<'occasion'>, 'unit'> = { kind: 'occasion', min: 0, max: 1, step: 0.01 }
const oddsUsual: Usual<'odds'> = { kind: 'odds', unit: 'odds ratio', min: 0.01, max: 100, step: 0.1 }
const amountUsual: Omit<Usual<'amount'>, 'unit' | 'max'> = { kind: 'amount', min: 0, step: 1 }

/** A chance a week. */
export const weekly = <const P extends Given<WeeklyParameter, 'unit' | 'min' | 'max' | 'step'>>(own: P) => ({
  ...weeklyUsual,
  ...own,
})

/** A chance per occasion. */
export const occasion = <const P extends Given<OccasionParameter, 'min' | 'max' | 'step'>>(own: P) => ({
  ...occasionUsual,
  ...own,
})

/** An odds ratio on some chances. */
export const odds = <const P extends Given<OddsParameter, 'unit' | 'min' | 'max' | 'step'>>(own: P) => ({
  ...oddsUsual,
  ...own,
})

/** Money, people or per cent. */
export const amount = <const P extends Given<AmountParameter, 'min' | 'step'>>(own: P) => ({ ...amountUsual, ...own })
