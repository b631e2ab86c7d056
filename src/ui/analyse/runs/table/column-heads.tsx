import type { RunSort } from '@/simulation/analyse/run-types'
import { tableText } from '../runs-words'
import classes from './runs-grid.module.css'

type ColumnHeadsProps = {
  readonly sort: RunSort
  readonly isPhone: boolean
  readonly height: number
  readonly onSort: (sort: RunSort) => void
}

type Column = { readonly id: keyof typeof tableText.columns; readonly by?: RunSort['by']; readonly highFirst?: boolean }

const columns: readonly Column[] = [
  { id: 'run', by: 'run' },
  { id: 'outcome', by: 'outcome' },
  { id: 'week', by: 'week' },
  { id: 'price', by: 'price', highFirst: true },
  { id: 'weeksDark' },
  { id: 'delays' },
  { id: 'refusals' },
]

const PHONE_COLUMNS = 4

export const columnCount = (isPhone: boolean): number => (isPhone ? PHONE_COLUMNS : columns.length)

const headOf = (id: Column['id'], isPhone: boolean): string =>
  isPhone && id in tableText.short ? tableText.short[id as keyof typeof tableText.short] : tableText.columns[id]

/** The names of the columns; four of them sort. */
export function ColumnHeads({ sort, isPhone, height, onSort }: ColumnHeadsProps) {
  const next = (by: RunSort['by'], highFirst = false): RunSort => {
    const descending = sort.by === by ? sort.descending !== true : highFirst
    return descending ? { by, descending } : { by }
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of a grid that is no table element.
    <div role="rowgroup" className={classes.heads} style={{ height }}>
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus. */}
      <div role="row" aria-rowindex={1} className={classes.row}>
        {columns.slice(0, columnCount(isPhone)).map(({ id, by, highFirst }) => {
          const isSorted = by !== undefined && sort.by === by
          const direction = sort.descending === true ? 'descending' : 'ascending'
          return (
            // biome-ignore lint/a11y/useSemanticElements: as above.
            // biome-ignore lint/a11y/useFocusableInteractive: its button holds the focus.
            <div key={id} role="columnheader" data-column={id} {...(isSorted ? { 'aria-sort': direction } : {})}>
              {by === undefined ? (
                headOf(id, isPhone)
              ) : (
                <button type="button" onClick={() => onSort(next(by, highFirst))}>
                  {headOf(id, isPhone)}
                  <span aria-hidden="true">{isSorted ? (sort.descending === true ? ' ↓' : ' ↑') : ''}</span>
                </button>
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}
