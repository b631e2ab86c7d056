import type { Precedent } from '@/scenarios/history.types'
import { caseGroups } from '@/ui/shared/case-groups'
import { groupWords } from '@/ui/shared/group-words'
import { type Sorting, type SortKey, sorted } from '../sort'
import { anotherWay } from './precedents-words'
import { fromPrecedents } from './use-precedents'

export const precedentRows = fromPrecedents((open, { columns, precedents }) => {
  const { groupShort } = groupWords(open)
  const { isGroup } = caseGroups(open)

  /** "Sold", "Another way", or that none was found. */
  const endedHow = ({ ending, end }: Pick<Precedent, 'ending' | 'end'>): string =>
    end === undefined ? 'None found' : isGroup(ending) ? groupShort(ending) : anotherWay

  const keys: Readonly<Record<string, (precedent: Precedent) => SortKey>> = {
    name: ({ name }) => name.toLowerCase(),
    ...Object.fromEntries(
      columns.map(({ id }) => [id, ({ parties }: Precedent) => parties[id]?.toLowerCase()] as const),
    ),
    start: ({ start }) => start,
    end: ({ end }) => end,
    weeks: ({ weeks }) => weeks,
    price: ({ price }) => price,
    ending: endedHow,
  }

  /** The precedents in the order asked for; as they stand, by their start. */
  function sortedPrecedents(sorting: Sorting | undefined): readonly Precedent[] {
    const key = sorting && keys[sorting.by]
    return sorting === undefined || key === undefined ? precedents : sorted(precedents, sorting.isDown, key)
  }

  return { endedHow, sortColumns: Object.keys(keys), sortedPrecedents }
})
