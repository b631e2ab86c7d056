import { useEffect } from 'react'
import { turnStepView } from '@/ui/state/step-view'

const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([data-game-option]), textarea, select, [role="dialog"], button, a, summary') !== null

/** Chooses the n-th option and puts the focus there. */
function chooseOption(n: number): boolean {
  const option = document.querySelectorAll<HTMLInputElement>('[data-game-option]')[n - 1]
  option?.click()
  option?.focus()
  return option !== undefined
}

function goOn(): boolean {
  const next = document.querySelector<HTMLButtonElement>('[data-game-next]')
  next?.click()
  return next !== null
}

/** 1–9 choose an option, Enter goes on, v turns to the experts’ view. A key held down does not run through the game. */
export function useGameKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, repeat, target } = event
      if (ctrlKey || metaKey || altKey || shiftKey || repeat || event.defaultPrevented) return
      if (key === 'v' && !isTyping(target)) return void turnStepView()
      const isDone = /^[1-9]$/.test(key)
        ? !isTyping(target) && chooseOption(Number(key))
        : key === 'Enter' && !isElsewhere(target) && goOn()
      if (isDone) event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([data-game-option]), textarea, select, [role="dialog"]') !== null
