import { useSyncExternalStore } from 'react'
import { useCase } from './case'
import { countOfChanges } from './count-of-changes'
import { hearSettings, readSetting, writeSetting } from './device-settings'
import { isRecord } from './kept-text'
import { isOwnCase } from './own-cases'
import { createStore, useStore } from './store'
import { usePlace, useRecipe } from './use-recipe'

/** What a reader said of a case before its answer was shown, of 100 futures; or that the answer was asked for at once. */
export type Guess = { readonly date: string } & (
  | { readonly n: number; readonly skipped: false }
  | { readonly skipped: true }
)

const nameOf = (caseId: string): string => `guess.${caseId}`

/** Guesses that this device did not take: they last as long as the page. */
const unkept = new Map<string, string>()
const unkeptStore = createStore(0)

/** The case of which a reader who has guessed, or has changed something, asks to guess. */
const askedStore = createStore<string | undefined>(undefined)

const isWhole = (n: unknown): n is number => typeof n === 'number' && Number.isInteger(n) && n >= 0 && n <= 100

/** A guess as it is kept; undefined where the text is none. */
function guessFrom(text: string | undefined): Guess | undefined {
  if (text === undefined) return undefined
  try {
    const kept: unknown = JSON.parse(text)
    if (!isRecord(kept) || typeof kept.date !== 'string') return undefined
    const { n, date, skipped } = kept
    if (skipped === true) return { date, skipped }
    return isWhole(n) ? { n, date, skipped: false } : undefined
  } catch {
    return undefined
  }
}

const textOf = (caseId: string): string | undefined => readSetting(nameOf(caseId)) ?? unkept.get(caseId)

function keep(caseId: string, said: { readonly n: number } | { readonly skipped: true }): void {
  const text = JSON.stringify({ skipped: false, ...said, date: new Date().toISOString().slice(0, 10) })
  if (writeSetting(nameOf(caseId), text)) unkept.delete(caseId)
  else unkept.set(caseId, text)
  askedStore.update((asked) => (asked === caseId ? undefined : asked))
  unkeptStore.update((times) => times + 1)
}

/** The guess of a case, or that it was skipped; undefined where neither is known. */
export const guessOf = (caseId: string): Guess | undefined => guessFrom(textOf(caseId))

/** Keeps a guess of whole futures, 0 … 100, on this device, or as long as the page stands where that is refused. */
export const keepGuess = (caseId: string, n: number): void => keep(caseId, { n })

/** Shows the answer without a guess. One that was made before stands. */
export function skipGuess(caseId: string): void {
  if (guessOf(caseId)?.skipped === false) askedStore.update(() => undefined)
  else keep(caseId, { skipped: true })
}

/** Asks for a guess, whatever is known or changed. */
export const askGuess = (caseId: string): void => askedStore.update(() => caseId)

const hear = (listener: () => void): (() => void) => {
  const stops = [hearSettings(listener), unkeptStore.subscribe(listener)]
  return () => {
    for (const stop of stops) stop()
  }
}

/** The same as `guessOf` of the open case, kept up to date; `isKept`: this device has it. */
export function useGuess(): { readonly guess: Guess | undefined; readonly isKept: boolean } {
  const { id } = useCase().scenario
  const read = () => textOf(id)
  const text = useSyncExternalStore(hear, read, read)
  return { guess: guessFrom(text), isKept: readSetting(nameOf(id)) !== undefined }
}

/**
 * Whether the page asks for a guess instead of showing the answer. One who has a link to something asked for that, and one who
 * wrote a case knows its numbers.
 */
export function useIsGuessing(): boolean {
  const { id } = useCase().scenario
  const { guess } = useGuess()
  const asked = useStore(askedStore)
  const recipe = useRecipe()
  const { name, section } = usePlace()
  if (name !== 'outlook') return false
  if (asked === id) return true
  const isUntouched = countOfChanges(recipe) === 0 && recipe.conditions.length === 0
  return guess === undefined && isUntouched && section === undefined && !isOwnCase(id)
}
