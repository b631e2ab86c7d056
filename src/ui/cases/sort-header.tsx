import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { ariaSort, nextSorting, type Sorting } from './sort'

type SortHeaderProps = {
  readonly column: string
  readonly label: string
  readonly sorting: Sorting | undefined
  readonly isNumber?: boolean
}

/** A column's name; choosing it sorts up, then down, then as it was. */
export const SortHeader = ({ column, label, sorting, isNumber = false }: SortHeaderProps) => {
  const { setOptions } = useCase(pageState)
  return (
    <th scope="col" aria-sort={ariaSort(sorting, column)} data-number={isNumber || undefined}>
      <button type="button" onClick={() => setOptions({ sort: nextSorting(sorting, column) })}>
        {label}
        {sorting?.by === column && <span aria-hidden="true">{sorting.isDown ? ' ↓' : ' ↑'}</span>}
      </button>
    </th>
  )
}
