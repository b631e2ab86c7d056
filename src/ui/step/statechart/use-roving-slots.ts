import { type KeyboardEvent, type RefObject, useState } from 'react'
import type { PlacedSlot } from './chart.types'

/** One tab stop for the figure: the slot last focused, at first the one where the history stands. */
export function useRovingSlots(
  figure: RefObject<HTMLDivElement | null>,
  slots: readonly PlacedSlot[],
  current: string | undefined,
) {
  const [chosen, setStop] = useState<string>()
  const stop = chosen ?? current
  const focus = (id: string) => figure.current?.querySelector<HTMLElement>(`[data-slot="${id}"]`)?.focus()
  const onKeyDown = (event: KeyboardEvent) => {
    const isSlot = event.target instanceof HTMLElement && event.target.dataset.slot !== undefined
    if (!isSlot || event.altKey || event.ctrlKey || event.metaKey) return
    const from = slots.find(({ id }) => id === stop)
    const target = from && neighbourOf(slots, from, event.key)
    if (target === undefined) return
    event.preventDefault()
    focus(target.id)
  }
  return { stop, setStop, focus, onKeyDown }
}

const middle = ({ x, w }: PlacedSlot) => x + w / 2
const line = ({ y, h }: PlacedSlot) => y + h / 2

/** Asides stand before the first row of their lane, the pills of one row beside each other. */
function rowOf(slots: readonly PlacedSlot[], { lane, row }: PlacedSlot): readonly PlacedSlot[] {
  const inRow = slots.filter((slot) => slot.lane === lane && slot.row === row)
  const pills = inRow.filter(({ kind }) => kind !== 'aside').sort((a, b) => a.x - b.x)
  return [...inRow.filter(({ kind }) => kind === 'aside'), ...pills]
}

/** The slot an arrow key leads to: along the row, or to the nearest one in the row above or below; undefined for any other key. */
export function neighbourOf(slots: readonly PlacedSlot[], from: PlacedSlot, key: string): PlacedSlot | undefined {
  const row = rowOf(slots, from)
  const at = row.indexOf(from)
  switch (key) {
    case 'ArrowRight':
      return row[Math.min(at + 1, row.length - 1)]
    case 'ArrowLeft':
      return row[Math.max(at - 1, 0)]
    case 'Home':
      return row[0]
    case 'End':
      return row.at(-1)
    case 'ArrowUp':
      return nearestRow(slots, from, -1) ?? from
    case 'ArrowDown':
      return nearestRow(slots, from, 1) ?? from
    default:
      return undefined
  }
}

function nearestRow(slots: readonly PlacedSlot[], from: PlacedSlot, side: 1 | -1): PlacedSlot | undefined {
  const pills = slots.filter(({ kind }) => kind !== 'aside')
  const level = line(pills.find(({ lane, row }) => lane === from.lane && row === from.row) ?? from)
  const beyond = pills.filter((slot) => (line(slot) - level) * side >= 2)
  const near = Math.min(...beyond.map((slot) => Math.abs(line(slot) - level)))
  const row = beyond.filter((slot) => Math.abs(line(slot) - level) < near + 2)
  return [...row].sort((a, b) => Math.abs(middle(a) - middle(from)) - Math.abs(middle(b) - middle(from)))[0]
}
