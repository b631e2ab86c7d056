import { useMediaQuery } from '@mantine/hooks'
import { type KeyboardEvent, useRef, useState } from 'react'

/** Marks are dealt column by column: five rows beside the legend, ten on a phone. */
const moves = (rows: number): Readonly<Record<string, number>> => ({
  ArrowRight: rows,
  ArrowLeft: -rows,
  ArrowDown: 1,
  ArrowUp: -1,
})

/** One tab stop for a grid of buttons; arrows move within, Home and End go to its ends. */
export function useMarksGrid(count: number) {
  const isPhone = useMediaQuery('(max-width: 599px)', false, { getInitialValueInEffect: false })
  const rows = isPhone ? 10 : 5
  const [active, setActive] = useState(0)
  const grid = useRef<HTMLDivElement>(null)
  const focus = (index: number) => {
    setActive(index)
    const target = grid.current?.querySelectorAll('button')[index]
    target?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = moves(rows)[event.key]
    const target = event.key === 'Home' ? 0 : event.key === 'End' ? count - 1 : step === undefined ? -1 : active + step
    if (target < 0 || target >= count) return
    event.preventDefault()
    focus(target)
  }
  return { rows, active, setActive, grid, onKeyDown }
}
