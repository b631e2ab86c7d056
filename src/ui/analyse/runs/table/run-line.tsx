import type { RunRow } from '@/ui/engine/questions/found-runs'
import { MarkShape } from '@/ui/shared/mark-shape'
import { useCase } from '@/ui/state/case'
import { runsWords, tableText } from '../runs-words'
import { columnsShown } from './column-heads'
import classes from './runs-grid.module.css'

type RunLineProps = {
  readonly id: string
  readonly row: RunRow | undefined
  readonly index: number
  readonly isActive: boolean
  readonly isPhone: boolean
  readonly top: number
  readonly height: number
  readonly onOpen: (run: number) => void
}

/** One run as a row; a row that is still being fetched keeps its place. */
export function RunLine({ id, row, index, isActive, isPhone, top, height, onOpen }: RunLineProps) {
  const { columns, rowCells } = useCase(runsWords)
  const cells = row === undefined ? undefined : rowCells(row)
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of a grid that is no table element.
    // biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus and opens its active row with Enter.
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above.
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isActive}
      className={classes.row}
      data-line
      style={{ transform: `translateY(${top}px)`, height }}
      onClick={() => row !== undefined && onOpen(row.run)}
    >
      {columnsShown(columns, isPhone).map(({ id: column }) => (
        // biome-ignore lint/a11y/useSemanticElements: as above.
        // biome-ignore lint/a11y/useFocusableInteractive: as above.
        <div key={column} role="gridcell" data-column={column}>
          {column === 'outcome' && row !== undefined && <MarkShape group={row.group} size={14} />}
          <span>{cells?.[column] ?? tableText.loading}</span>
        </div>
      ))}
    </div>
  )
}
