import { precedents } from '@/scenarios/forced-sale/precedents'
import type { Precedent } from '@/scenarios/history.types'
import { type Sorting, type SortKey, sorted } from '../sort'
import { endedHow } from './compared-case'

export const sortColumns = ['name', 'host', 'owner', 'start', 'end', 'weeks', 'price', 'ending'] as const
type Column = (typeof sortColumns)[number]

const keys: Readonly<Record<Column, (precedent: Precedent) => SortKey>> = {
  name: ({ name }) => name.toLowerCase(),
  host: ({ host }) => host,
  owner: ({ owner }) => owner.toLowerCase(),
  start: ({ start }) => start,
  end: ({ end }) => end,
  weeks: ({ weeks }) => weeks,
  price: ({ priceUsdBn }) => priceUsdBn,
  ending: endedHow,
}

/** The precedents in the order asked for; as they stand, by their start. */
export const sortedPrecedents = (sorting: Sorting | undefined): readonly Precedent[] =>
  sorting === undefined ? precedents : sorted(precedents, sorting.isDown, keys[sorting.by as Column])
