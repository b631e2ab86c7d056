import type { RunSort } from '@/simulation/analyse/run-types'
import { useCase } from '@/ui/state/case'
import { type RunColumn, runsWords } from '../runs-words'
import classes from './runs-grid.module.css'

type ColumnHeadsProps = {
  readonly sort: RunSort
  readonly isPhone: boolean
  readonly height: number
  readonly onSort: (sort: RunSort) => void
}

const PHONE_COLUMNS = 4

export const columnsShown = (columns: readonly RunColumn[], isPhone: boolean): readonly RunColumn[] =>
  isPhone ? columns.slice(0, PHONE_COLUMNS) : columns

/** The names of the columns; some of them sort. */
export function ColumnHeads({ sort, isPhone, height, onSort }: ColumnHeadsProps) {
  const { columns } = useCase(runsWords)
  const next = (by: RunSort['by'], highFirst = false): RunSort => {
    const descending = sort.by === by ? sort.descending !== true : highFirst
    return descending ? { by, descending } : { by }
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of a grid that is no table element.
    <div role="rowgroup" className={`so-note ${classes.heads}`} style={{ height }}>
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus. */}
      <div role="row" aria-rowindex={1} className={classes.row}>
        {columnsShown(columns, isPhone).map(({ id, name, short = name, by, highFirst }) => {
          const head = isPhone ? short : name
          const isSorted = by !== undefined && sort.by === by
          const direction = sort.descending === true ? 'descending' : 'ascending'
          return (
            // biome-ignore lint/a11y/useSemanticElements: as above.
            // biome-ignore lint/a11y/useFocusableInteractive: its button holds the focus.
            <div key={id} role="columnheader" data-column={id} {...(isSorted ? { 'aria-sort': direction } : {})}>
              {by === undefined ? (
                head
              ) : (
                <button type="button" onClick={() => onSort(next(by, highFirst))}>
                  {head}
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
