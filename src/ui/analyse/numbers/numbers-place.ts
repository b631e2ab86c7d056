import type { Place } from '@/simulation/link/places'

export const numberParts = ['numbers', 'payoffs', 'calendar', 'versions'] as const
export type NumbersPart = (typeof numberParts)[number]

/** Where the reader stands in Numbers. */
export type NumbersPlace = {
  readonly part: NumbersPart
  readonly isOnlyChanged: boolean
  readonly find: string
}

/** The typed place of a link's options; what it does not know reads as its default. */
export const numbersPlaceOf = ({ options }: Place): NumbersPlace => ({
  part: numberParts.find((part) => part === options.part) ?? 'numbers',
  isOnlyChanged: options.only === 'changed',
  find: options.find ?? '',
})

/** The first part needs no option. */
export const optionOfPart = (part: NumbersPart): string | undefined => (part === 'numbers' ? undefined : part)
export const optionOfFind = (find: string): string | undefined => (find === '' ? undefined : find)
