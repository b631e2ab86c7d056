import { type NumberRule, ruleOf } from '@/scenarios/number-rules'
import { spanOfWeeks } from '@/simulation/plain-words'
import { shiftedChance } from '@/simulation/shifted-chance'
import { inHundred, inRound, trimmed } from '@/ui/shared/format'
import { fromCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import type { NumberCard } from '@/ui/state/number-card'
import { typedText } from './read-within'

/** Smallest n with 1 − (1 − p)ⁿ ≥ ½, or undefined past the horizon. Multiplied out: no power, no logarithm. */
export function weeksToEvenChance(weekly: number, horizonWeeks: number): number | undefined {
  let stillWaiting = 1
  for (let week = 1; week <= horizonWeeks; week++) {
    stillWaiting *= 1 - weekly
    if (stillWaiting <= 0.5) return week
  }
  return undefined
}

const ONE_SPAN: Readonly<Record<number, string>> = { 1: 'week', 26: 'half year', 52: 'year', 78: 'year and a half' }

/** "these two years", "this half year" */
const lookedAhead = (weeks: number): string => {
  const one = ONE_SPAN[weeks]
  return one === undefined ? `these ${spanOfWeeks(weeks)}` : `this ${one}`
}

function weeklyReading(value: number, condition: string, horizonWeeks: number): string {
  if (value === 0) return 'never'
  const { count, of } = inRound(value)
  const share = `${count} in ${of} weeks ${condition}`
  const weeks = weeksToEvenChance(value, horizonWeeks)
  if (weeks === undefined) return `${share}; an even chance takes longer than ${lookedAhead(horizonWeeks)}`
  return `${share}; left alone, an even chance within ${weeks === 1 ? 'a week' : `${weeks} weeks`}`
}

const namedOdds: Readonly<Record<string, string>> = {
  0.5: 'halves the odds',
  2: 'doubles the odds',
  3: 'triples the odds',
}

/** What an odds ratio does to a chance: "doubles the odds: 4 in 100 becomes 8". */
export function oddsReading(ratio: number, chance: number): string {
  if (ratio === 1) return 'leaves the odds as they are'
  const shifted = shiftedChance(chance, ratio)
  const [from, to] = [inRound(chance), inRound(shifted)]
  return `${namedOdds[ratio] ?? `odds × ${trimmed(ratio, 2)}`}: ${inHundred(chance)} becomes ${from.of === to.of ? to.count : inHundred(shifted)}`
}

export const numberWords = fromCase((open) => {
  const { cardOf } = caseNumbers(open)

  /** A number read aloud, in the words of its kind. */
  function reading(card: NumberCard, value: number, horizonWeeks: number): string {
    switch (card.kind) {
      case 'weekly':
        return weeklyReading(value, card.condition, horizonWeeks)
      case 'occasion': {
        const { count, of } = inRound(value)
        return `${count} of ${of} ${card.occasion}`
      }
      case 'odds':
        return oddsReading(value, cardOf(card.shifts[0] ?? '')?.value ?? 0.04)
      case 'weight':
        return `weighs ${trimmed(value, 2)} among ${card.among.length}; only proportions count`
      case 'calendar':
        return `${trimmed(value, 1)} ${card.unit}`
      case 'slope':
      case 'amount':
        return `${trimmed(value, 2)} ${card.unit}`
    }
  }

  return { reading }
})

const isChance = (card: NumberCard) => card.kind === 'weekly' || card.kind === 'occasion'

/** Where a value stands in the evidence, in words. */
export function standing(card: NumberCard, value: number): string {
  if (isChance(card) && value === 0) return 'never'
  if (isChance(card) && value === 1) return 'every time'
  if (value === card.value) return 'our reading'
  if (value < card.low) return 'below anything in the evidence'
  if (value > card.high) return 'above anything in the evidence'
  if (value < card.value)
    return value - card.low < card.value - value ? 'low end of the evidence' : 'a little below our reading'
  return card.high - value < value - card.value ? 'high end of the evidence' : 'a little above our reading'
}

/** How a number is typed: chances as percentages, the rest as they are. */
export const fieldScale = (card: NumberCard): number => (isChance(card) ? 100 : 1)
export function fieldRule(card: NumberCard): NumberRule {
  const rule = ruleOf(card)
  return isChance(card) ? { ...rule, tens: -2, unit: '%' } : rule
}
export const fieldText = (card: NumberCard, value: number): string => typedText(value, isChance(card) ? -2 : 0)

export function fieldUnit(card: NumberCard): string {
  if (isChance(card)) return '%'
  if (card.kind === 'odds') return '×'
  return card.kind === 'calendar' ? 'wk' : ''
}
