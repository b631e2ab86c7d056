import type { Party } from '@/machines/event-record'

type ParameterBase = {
  readonly id: string
  /** Short, sentence case. Words in capitals (HOST, HOME, OWNER, TARGET, LEGISLATURE) stand for the case's names. */
  readonly label: string
  /** One sentence: what the number says and when it holds. */
  readonly meaning: string
  readonly party: Party
  readonly unit: string
  /** Hard limits: a scenario, field or link outside them is refused. */
  readonly min: number
  readonly max: number
  /** One press of an arrow key. */
  readonly step: number
  /** Drawn by difference though its kind is drawn by odds: its low end is nought in earnest and no guess of how small. */
  readonly isLinear?: true
  /** What a bundled case says of it that gives no reading of its own: judgement, without a source. */
  readonly usual?: { readonly low: number; readonly base: number; readonly high: number; readonly reason: string }
}

/** A chance per week; reads "8 in 100 weeks <condition>". */
export type WeeklyParameter = ParameterBase & { readonly kind: 'weekly'; readonly condition: string }
/** A chance per occasion; reads "80 of 100 <occasion>". */
export type OccasionParameter = ParameterBase & { readonly kind: 'occasion'; readonly occasion: string }
/** An odds ratio on the chances named in `shifts`. */
export type OddsParameter = ParameterBase & { readonly kind: 'odds'; readonly shifts: readonly string[] }
/** A share among the weights named in `among`, itself included; only their proportions count. */
export type WeightParameter = ParameterBase & { readonly kind: 'weight'; readonly among: readonly string[] }
/** How steeply a pull rises with what stands behind it; 0 leaves it flat. */
export type SlopeParameter = ParameterBase & { readonly kind: 'slope' }
/** Money, people, percent: what a future costs, never how likely it is. */
export type AmountParameter = ParameterBase & { readonly kind: 'amount' }
/** A length in weeks; whole ones where the calendar itself is made of them. */
export type CalendarParameter = ParameterBase & { readonly kind: 'calendar'; readonly isWhole?: true }

/** A number the model uses, without its value: what it means and which values are allowed. */
export type Parameter =
  | WeeklyParameter
  | OccasionParameter
  | OddsParameter
  | WeightParameter
  | SlopeParameter
  | AmountParameter
  | CalendarParameter
