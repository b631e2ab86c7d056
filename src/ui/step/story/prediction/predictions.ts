import type { NextHeadline } from '@/simulation/step/values'
import { createStore } from '@/ui/state/store'
import { countAnswer } from './tally'

/** What a reader said would make a headline, and what did. */
export type Prediction = {
  /** The group; undefined where the question was skipped. */
  readonly guess: string | undefined
  /** Undefined where no headline came before the end. */
  readonly came: string | undefined
  /** The week of that headline. */
  readonly week: number
  readonly odds: NextHeadline
}

/** Those of this visit, by where in which future they were asked. */
export const predictions = createStore<ReadonlyMap<string, Prediction>>(new Map())

/** Keeps the first answer given at a place: another try there is no guess any more. */
export function keepPrediction(key: string, prediction: Prediction): void {
  if (predictions.read().has(key)) return
  predictions.update((all) => new Map(all).set(key, prediction))
  const { guess, came, odds } = prediction
  if (guess !== undefined) countAnswer(guess === came, odds.chances[guess] ?? 0)
}
