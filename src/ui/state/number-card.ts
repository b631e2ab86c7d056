import type { Parameter } from '@/scenarios/parameter.types'

/** One number of the case as the page shows it: what it means and where it may go. */
export type NumberCard = Parameter & { readonly value: number; readonly low: number; readonly high: number }

/** One of 1, 2, 2.5 or 5 times a power of ten, at least `value`. */
function roundUp(value: number): number {
  let unit = 1e-9
  while (unit * 10 < value) unit *= 10
  return unit * ([1, 2, 2.5, 5, 10].find((step) => step * unit >= value * (1 - 1e-9)) ?? 10)
}

/** The part of the allowed range a slider covers: wide enough for the evidence and what must be `reached`, fine enough for the hand. */
export function railOf(card: NumberCard, reached: number): { readonly min: number; readonly max: number } {
  if (card.kind === 'occasion') return { min: card.min, max: card.max }
  return { min: card.min, max: Math.max(reached, Math.min(card.max, roundUp(card.high * 1.25))) }
}

/** The value a pointer means: a whole number of steps, or our reading where it is within reach. */
export function snapped(card: NumberCard, value: number, reach: number): number {
  if (Math.abs(value - card.value) <= reach) return card.value
  const steps = Math.round(value / card.step) * card.step
  return Math.min(card.max, Math.max(card.min, Number(steps.toFixed(6))))
}
