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

/** How a story goes on: what comes next may have to be guessed first. */
type Told = { readonly decide: () => void; readonly oneWeek: () => void }

/** ← → Home End, Enter, w, v, 1–7, comma, full stop and b, wherever the focus is not in something with keys of its own. */
export function useStepKeys(state: StepState, line: Line | undefined, told?: Told): void {
  const latest = useRef({ state, line, told })
  useEffect(() => {
    latest.current = { state, line, told }
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isElsewhere(event.target)) return
      const act = actionOf(event, latest.current.state, latest.current.line, latest.current.told)
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

/** Presses the n-th of some options as they stand on the page: a seat's own, or a story's. */
function pressOption(kind: 'seat' | 'story', n: number): void {
  document.querySelectorAll<HTMLButtonElement>(`[data-${kind}-option]`)[n - 1]?.click()
}

function actionOf(
  event: KeyboardEvent,
  state: StepState,
  line: Line | undefined,
  told: Told | undefined,
): (() => void) | undefined {
  const { actions, week, tree, pending, seat } = state
  switch (event.key) {
    case 'ArrowLeft':
      return actions.back
    case 'ArrowRight':
    case 'w':
      return told?.oneWeek ?? actions.oneWeek
    case 'Home':
      return () => actions.toWeek(0)
    case 'End':
      return actions.toEnd
    case 'Enter':
      // On a button Enter presses that button. A key held down does not run through the whole history.
      if (event.repeat || (event.target instanceof Element && event.target.closest('button, a, summary') !== null))
        return undefined
      return pending?.kind === 'answer' ? showAnswer : (told?.decide ?? actions.letChanceDecide)
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
  if (told !== undefined) return () => pressOption('story', Number(event.key))
  if (seat !== undefined) return () => pressOption('seat', Number(event.key))
  const events = keyedChoices(tree?.steps ?? [])[Number(event.key) - 1]
  return events && (() => actions.choose(events))
}
