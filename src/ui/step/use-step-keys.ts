import { useEffect, useRef } from 'react'
import { turnStepView } from '@/ui/state/step-view'
import type { Line } from './line/use-outcome-line'
import { showAnswer } from './seat/show-answer'
import type { StepState } from './step-context'
import { keyedChoices } from './week/week-rows'

const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [role="slider"], [role="dialog"], [data-own-keys], .recharts-surface') !==
    null

/** The turning point before (−1) or after (1) a week. */
export function turnBeside(line: Line | undefined, week: number, side: -1 | 1): number | undefined {
  const weeks = line?.turns.map((turn) => turn.week) ?? []
  return side === 1 ? weeks.find((one) => one > week) : weeks.findLast((one) => one < week)
}

/** ← → Home End, Enter, w, 1–7, comma, full stop and b, wherever the focus is not in something with keys of its own. */
export function useStepKeys(state: StepState, line: Line | undefined): void {
  const latest = useRef({ state, line })
  useEffect(() => {
    latest.current = { state, line }
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isElsewhere(event.target)) return
      const act = actionOf(event, latest.current.state, latest.current.line)
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

/** Presses the n-th of one's own options as they stand on the seat's card. */
function chooseOwn(n: number): void {
  document.querySelectorAll<HTMLButtonElement>('[data-seat-option]')[n - 1]?.click()
}

function actionOf(event: KeyboardEvent, state: StepState, line: Line | undefined): (() => void) | undefined {
  const { actions, week, tree, pending, seat } = state
  switch (event.key) {
    case 'ArrowLeft':
      return actions.back
    case 'ArrowRight':
    case 'w':
      return actions.oneWeek
    case 'Home':
      return () => actions.toWeek(0)
    case 'End':
      return actions.toEnd
    case 'Enter':
      // On a button Enter presses that button. A key held down does not run through the whole history.
      if (event.repeat || (event.target instanceof Element && event.target.closest('button, a, summary') !== null))
        return undefined
      return pending?.kind === 'answer' ? showAnswer : actions.letChanceDecide
    case 'b':
      return actions.nextBranch
    case 'v':
      return turnStepView
    case ',':
    case '.': {
      const turn = turnBeside(line, week, event.key === '.' ? 1 : -1)
      return turn === undefined ? undefined : () => actions.toWeek(turn)
    }
  }
  if (!/^[1-7]$/.test(event.key)) return undefined
  if (seat !== undefined) return () => chooseOwn(Number(event.key))
  const events = keyedChoices(tree?.steps ?? [])[Number(event.key) - 1]
  return events && (() => actions.choose(events))
}
