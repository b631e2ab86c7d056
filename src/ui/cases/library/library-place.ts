import type { Place } from '@/simulation/link/places'
import type { CaseKind } from './library'

export const caseKinds = ['real', 'variant', 'hypothetical', 'own'] as const satisfies readonly CaseKind[]

/** What of the library is looked at. */
export type LibraryPlace = {
  readonly kind: CaseKind | 'all'
  readonly find: string
  /** The cases laid side by side, in the order they were chosen. */
  readonly compared: readonly string[]
}

export const MOST_COMPARED = 4

/** The typed place of a link's options; what it does not know reads as its default. */
export const libraryPlaceOf = ({ options }: Place): LibraryPlace => ({
  kind: caseKinds.find((kind) => kind === options.kind) ?? 'all',
  find: options.find ?? '',
  compared: [...new Set((options.with ?? '').split(',').filter((id) => id !== ''))].slice(0, MOST_COMPARED),
})

export const optionOfCompared = (ids: readonly string[]): string | undefined =>
  ids.length === 0 ? undefined : ids.join(',')
