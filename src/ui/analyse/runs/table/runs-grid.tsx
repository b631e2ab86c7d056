import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { RunSort } from '@/simulation/analyse/run-types'
import type { FoundRuns } from '@/ui/engine/questions/runs-questions'
import { contentHeight, firstInView, type RowWindow, rowsInView, scrollTopOf, scrollToShow } from '../row-window'
import { tableText } from '../runs-words'
import { ColumnHeads } from './column-heads'
import { RunLine } from './run-line'
import classes from './runs-grid.module.css'

type RunsGridProps = {
  /** Which runs in which order: another list starts at its top. */
  readonly list: string
  readonly found: FoundRuns
  readonly firstRow: number
  readonly rowHeight: number
  readonly inView: number
  readonly sort: RunSort
  readonly isPhone: boolean
  readonly isStale: boolean
  readonly onTop: (row: number) => void
  readonly onSort: (sort: RunSort) => void
  readonly onOpen: (run: number) => void
}

const HEAD_HEIGHT = 36

/** A window over the rows, with the keys of a grid: arrows, Page, Home and End move, Enter opens. */
export function RunsGrid({
  list,
  found,
  firstRow,
  rowHeight,
  inView,
  isStale,
  onTop,
  onOpen,
  ...heads
}: RunsGridProps) {
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const view: RowWindow = {
    rows: found.found,
    rowHeight,
    height: Math.min(found.found, inView) * rowHeight,
  }
  const [scrollTop, setScrollTop] = useState(() => scrollTopOf(view, firstRow))
  const [active, setActive] = useState(firstRow)
  const last = found.found - 1
  const { row: first, hidden } = firstInView(view, scrollTop)
  const present = Math.min(active, last)
  const rowAt = (index: number) => (isStale ? undefined : found.rows[index - found.from])

  useStartOf(scroller, list, scrollTop, () => {
    setScrollTop(0)
    setActive(0)
  })
  const tell = useRef(onTop)
  useEffect(() => {
    tell.current = onTop
  })
  useEffect(() => tell.current(first), [first])

  const moveTo = (index: number) => {
    const next = Math.min(last, Math.max(0, index))
    setActive(next)
    if (scroller.current !== null) scroller.current.scrollTop = scrollToShow(view, scrollTop, next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: present + 1,
      ArrowUp: present - 1,
      PageDown: present + inView - 1,
      PageUp: present - inView + 1,
      Home: 0,
      End: last,
    }
    const to = steps[event.key]
    const run = event.key === 'Enter' ? rowAt(present)?.run : undefined
    if (to === undefined && run === undefined) return
    event.preventDefault()
    event.stopPropagation()
    if (to !== undefined) moveTo(to)
    if (run !== undefined) onOpen(run)
  }
  const shown = Array.from({ length: Math.min(rowsInView(view), found.found - first) }, (_, at) => first + at)
  const isActiveShown = shown.includes(present)
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a table element cannot hold a window over a million rows. */}
      <div
        ref={scroller}
        className={`so-card ${classes.scroll}`}
        role="grid"
        tabIndex={0}
        aria-label={tableText.label}
        aria-rowcount={found.found + 1}
        aria-describedby={`${id}-how`}
        {...(isActiveShown ? { 'aria-activedescendant': `${id}-${present}` } : {})}
        data-stale={isStale || undefined}
        style={{ height: HEAD_HEIGHT + view.height + 2 }}
        onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
        onKeyDown={onKeyDown}
      >
        <ColumnHeads {...heads} height={HEAD_HEIGHT} />
        {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
        <div role="rowgroup" className={classes.rows} style={{ top: HEAD_HEIGHT, height: view.height }}>
          {shown.map((index) => (
            <RunLine
              key={index}
              id={`${id}-${index}`}
              row={rowAt(index)}
              index={index}
              isActive={index === present}
              isPhone={heads.isPhone}
              top={(index - first) * rowHeight - hidden}
              height={rowHeight}
              onOpen={(run) => {
                setActive(index)
                onOpen(run)
              }}
            />
          ))}
        </div>
        <div aria-hidden="true" style={{ height: contentHeight(view) - view.height }} />
      </div>
      <p id={`${id}-how`} className="so-faint">
        {tableText.open}
      </p>
    </>
  )
}

/** Puts the window where the link says, and at its top whenever the list becomes another one. */
function useStartOf(
  scroller: { readonly current: HTMLDivElement | null },
  list: string,
  scrollTop: number,
  onOther: () => void,
): void {
  const seen = useRef<string>(undefined)
  const start = useRef({ scrollTop, onOther })
  useEffect(() => {
    start.current = { scrollTop, onOther }
  })
  useLayoutEffect(() => {
    if (scroller.current === null || seen.current === list) return
    const isFirst = seen.current === undefined
    seen.current = list
    scroller.current.scrollTop = isFirst ? start.current.scrollTop : 0
    if (!isFirst) start.current.onOther()
  }, [scroller, list])
}
