import type { NumberCard } from '@/ui/state/number-card'
import { fieldText, fieldUnit } from './number-words'

const grades: Readonly<Record<string, string>> = {
  A: 'A: official, or the outlet itself',
  B: 'B: wire or press copy',
  C: 'C: a page of low authority',
  judgement: 'Judgement: no published source',
}

const unitOf = (card: NumberCard): string => (fieldUnit(card) === '%' ? ' %' : '')

export const sourceText = {
  reading: 'Our reading',
  readingOf: (card: NumberCard) => `${fieldText(card, card.value)}${unitOf(card)} (${card.unit})`,
  range: 'Evidence',
  rangeOf: (card: NumberCard) => `${fieldText(card, card.low)} to ${fieldText(card, card.high)}${unitOf(card)}`,
  limits: 'Allowed',
  limitsOf: (card: NumberCard) => `${fieldText(card, card.min)} to ${fieldText(card, card.max)}${unitOf(card)}`,
  reason: 'Reason',
  grade: 'Grade',
  gradeOf: (grade: string) => grades[grade] ?? grade,
  evidenceUntil: 'Evidence until',
  inSample: 'Partly informed by what happened later.',
}
