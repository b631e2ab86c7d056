import { isWhole } from '@/scenarios/number-rules'
import type { Doubt, Range } from '@/ui/state/drawn-range'
import type { NumberCard } from '@/ui/state/number-card'
import { fieldText, fieldUnit } from './number-words'

/** "40 %", "2 ×", "11" */
export function valueWithUnit(card: NumberCard, value: number): string {
  const unit = fieldUnit(card)
  return `${fieldText(card, value)}${unit === '' ? '' : ` ${unit}`}`
}

/** "50 to 90 %"; a range without width is its one value. */
export const rangeWithUnit = (card: NumberCard, { low, high }: Range): string =>
  low === high ? valueWithUnit(card, low) : `${fieldText(card, low)} to ${valueWithUnit(card, high)}`

export const doubtText = {
  question: (label: string) => `How sure are you of “${label}”?`,
  sure: 'I am sure',
  ranged: 'With this range',
  /** Why a chance of exactly 0 or 1 takes no range. */
  certain: (value: number) =>
    value === 0 ? 'exactly never: above 0 it can have a range' : 'exactly always: below 100 it can have a range',
  /** Why a number of whole weeks has a range that no draw takes. */
  calendar: 'Draws hold it, so that all of them share a calendar. Its range is what the tornado tries.',
  give: 'give it a range',
  change: 'change',
  rangeOf: (label: string) => `; range of ${label}`,
  from: 'from',
  to: 'to',
  lowOf: (label: string) => `Low end, ${label}`,
  highOf: (label: string) => `High end, ${label}`,
  rangeWas: (card: NumberCard) => `range was ${rangeWithUnit(card, card)}`,
  resetRange: (label: string) => `; reset the range of ${label}`,
}

/** What a number is drawn from: "held at 0 %", "drawn from 10 to 40 %"; "tried from 2 to 8 wk" where draws hold it. */
export function doubtWords(card: NumberCard, doubt: Doubt, range: Range): string {
  const isHeld = doubt === 'held' || doubt === 'certain'
  return `${isHeld ? 'held at' : isWhole(card) ? 'tried from' : 'drawn from'} ${rangeWithUnit(card, range)}`
}
