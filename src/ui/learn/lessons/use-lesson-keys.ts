import { useEffect } from 'react'

const isIn = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null

/** Keys of a lesson outside fields and open layers: 1 to 4 choose, Enter goes on, Backspace back. */
export function useLessonKeys(onBack: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (isIn(event.target, 'input:not([type="radio"]), textarea, select, [role="dialog"]')) return
      const buttons = (selector: string) => document.querySelectorAll<HTMLButtonElement>(`#main ${selector}`)
      if (/^[1-4]$/.test(event.key) && !isIn(event.target, '[data-own-keys]')) {
        const answer = buttons('[data-answer]')[Number(event.key) - 1]
        answer?.focus()
        answer?.click()
      }
      if (event.key === 'Backspace' && !isIn(event.target, '[data-own-keys]')) onBack()
      // A button that has the focus is pressed by Enter itself, an answer that was chosen leads on.
      const isOnButton = isIn(event.target, 'button:not([data-answer][aria-pressed="true"]), a, [data-own-keys]')
      if (event.key === 'Enter' && !isOnButton) {
        event.preventDefault()
        buttons('[data-next]')[0]?.click()
      }
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [onBack])
}
