import { type KeyboardEvent, type RefObject, useState } from 'react'
import type { PlacedSlot } from './chart-layout'
import { neighbourOf } from './neighbour'

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
