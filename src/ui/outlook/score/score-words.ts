import type { Spread } from '@/simulation/types'
import { rangeWords } from '@/ui/shared/lean-words'

type Scored = {
  /** Whole futures of 100. */
  readonly guess: number
  readonly model: number
  /** What the doubt about the inputs leaves, as shares. */
  readonly range: Spread
  /** "a sale" */
  readonly noun: string
  /** Whether something was changed since: then it is the untouched model that is meant. */
  readonly isChanged: boolean
}

function distanceWords(guess: number, model: number): string {
  const distance = Math.abs(model - guess)
  if (distance <= 3) return 'Spot on.'
  if (distance <= 10) return 'Close.'
  const side = guess < model ? 'low' : 'high'
  return distance <= 25 ? `Too ${side} by ${distance}.` : `Far too ${side}, by ${distance}.`
}

function rangePlace(guess: number, { low, high }: Spread, span: string, noun: string): string {
  if (guess < Math.round(low * 100))
    return `Below the range of ${span}: even with doubtful numbers ${noun} was likelier than you thought.`
  if (guess > Math.round(high * 100))
    return `Above the range of ${span}: even with doubtful numbers ${noun} was less likely than you thought.`
  return 'Inside the range: our own doubt allows your guess.'
}

/** How near a guess came, and whether the model's own doubt allows it. */
export const scoreWords = ({ guess, model, range, noun, isChanged }: Scored) => ({
  said: `You said ${guess}; the ${isChanged ? 'untouched ' : ''}model says ${model}.`,
  judged: `${distanceWords(guess, model)} ${rangePlace(guess, range, rangeWords(range), noun)}`,
})

export const scoreText = {
  again: 'Guess again',
  first: 'Guess first',
  under: (guess: number) => `▲ your guess, ${guess}`,
}
