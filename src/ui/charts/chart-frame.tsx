import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { flushSync } from 'react-dom'
import { plural } from '@/ui/shared/format'
import { useWidth } from '@/ui/shared/use-width'
import classes from './chart-frame.module.css'
import { ChartTable } from './chart-table'
import { ChartMenu } from './export/chart-menu'
import { NumberTable, type TableData } from './number-table'

const MAX_WIDTH = 900
const ROWS_BESIDE = 12

type ChartFrameProps = {
  readonly title: string
  /** What the vertical axis counts. */
  readonly unit?: string
  /** One sentence with the chart's main number. */
  readonly caption: string
  readonly table: TableData
  /** Whether the table may stand beside the chart where it has few rows. */
  readonly isWide?: boolean
  readonly tools?: ReactNode
  readonly note?: ReactNode
  readonly children: (width: number) => ReactNode
}

/** What every chart has: a title, a sentence, a fixed size, and a table of the same numbers ("t" goes there). */
export function ChartFrame({ title, unit, caption, table, isWide = false, tools, note, children }: ChartFrameProps) {
  const [box, width] = useWidth<HTMLDivElement>(MAX_WIDTH)
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const isBeside = isWide && table.rows.length <= ROWS_BESIDE
  const toTable = (event: KeyboardEvent) => {
    if (event.key !== 't' || event.target instanceof HTMLInputElement) return
    flushSync(() => setIsOpen(true))
    document.getElementById(`${id}-table`)?.focus()
  }
  return (
    <figure
      className={classes.figure}
      data-beside={isBeside || undefined}
      aria-labelledby={`${id}-title`}
      onKeyDown={toTable}
    >
      <div className={`so-row ${classes.head}`}>
        <h3 id={`${id}-title`}>
          {title} {unit !== undefined && <span className={`so-faint ${classes.unit}`}>{unit}</span>}
        </h3>
        <div className={`so-row ${classes.tools}`}>
          {tools}
          <ChartMenu box={box} title={title} unit={unit} caption={caption} table={table} />
        </div>
      </div>
      <figcaption className={`so-caption ${classes.caption}`}>{caption}</figcaption>
      <div className={classes.chart} ref={box}>
        {width > 0 && <ChartTable value={table}>{children(width)}</ChartTable>}
      </div>
      {note !== undefined && <p className={`so-faint ${classes.note}`}>{note}</p>}
      {isBeside ? (
        <div className={classes.table}>
          <NumberTable id={`${id}-table`} label={title} {...table} />
        </div>
      ) : (
        <details className={classes.table} open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
          <summary>Show the numbers ({plural(table.rows.length, 'row')})</summary>
          {/* Hundreds of cells that nobody sees would cost more than the chart at every change. */}
          {isOpen && <NumberTable id={`${id}-table`} label={title} {...table} />}
        </details>
      )}
    </figure>
  )
}
