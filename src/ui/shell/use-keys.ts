import { useEffect, useState } from 'react'
import { findNumber } from '@/ui/outlook/levers/all-numbers'
import { actions } from '@/ui/state/page-state'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement

/** Back to the top of the one place. */
export function toAnswer(): void {
  window.scrollTo({ top: 0 })
  document.getElementById('answer')?.focus({ preventScroll: true })
}

/** The page's own keys: undo and redo anywhere; / ? and g o outside fields and open layers. */
export function useKeys() {
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => {
    let leader = 0
    const press = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !isTyping(event.target)) {
        event.preventDefault()
        return event.shiftKey ? actions.redo() : actions.undo()
      }
      const isInLayer = event.target instanceof Element && event.target.closest('[role="dialog"]') !== null
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || isInLayer) return
      if (event.key === '/') {
        event.preventDefault()
        findNumber()
      }
      if (event.key === '?') setIsOpen(true)
      if (event.key === 'o' && event.timeStamp - leader < 1500) toAnswer()
      leader = event.key === 'g' ? event.timeStamp : 0
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  return { isOpen, open: () => setIsOpen(true), close: () => setIsOpen(false) }
}
