import { useEffect, useRef, useState } from 'react'

/** Long enough to reach the card with the pointer, too short to notice. */
const GRACE_MS = 140

/** Which slot is under pointer or focus, and whether its list of moves is open. Leaving waits, so that the card can be reached. */
export function usePointed(onPointed: (id: string | undefined) => void) {
  const [state, setState] = useState<{ readonly id: string | undefined; readonly isOpen: boolean }>({
    id: undefined,
    isOpen: false,
  })
  const timer = useRef(0)
  useEffect(() => () => window.clearTimeout(timer.current), [])
  const set = (id: string | undefined, isOpen: boolean) => {
    window.clearTimeout(timer.current)
    setState({ id, isOpen })
    onPointed(id)
  }
  return {
    ...state,
    point: (id: string) => (state.isOpen ? undefined : set(id, false)),
    open: (id: string) => set(id, true),
    close: () => set(undefined, false),
    stay: () => window.clearTimeout(timer.current),
    leave: () => {
      window.clearTimeout(timer.current)
      if (!state.isOpen) timer.current = window.setTimeout(() => set(undefined, false), GRACE_MS)
    },
  }
}
