import { useEffect, useRef } from 'react'
import type { Line } from './line/use-outcome-line'
import type { StepState } from './step-context'
import { weekRows } from './week/week-rows'

const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [role="slider"], [role="dialog"], [data-own-keys], .recharts-surface') !==
    null

/** The turning point before (−1) or after (1) a week. */
function turnBeside(line: Line | undefined, week: number, side: -1 | 1): number | undefined {
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

function actionOf(event: KeyboardEvent, state: StepState, line: Line | undefined): (() => void) | undefined {
  const { actions, week, tree, pending } = state
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
      // On a button Enter presses that button.
      return event.target instanceof Element && event.target.closest('button, a, summary') !== null
        ? undefined
        : actions.letChanceDecide
    case 'b':
      return actions.nextBranch
    case ',':
    case '.': {
      const turn = turnBeside(line, week, event.key === '.' ? 1 : -1)
      return turn === undefined ? undefined : () => actions.toWeek(turn)
    }
  }
  if (!/^[1-7]$/.test(event.key) || tree === undefined || pending !== undefined) return undefined
  const rows = weekRows(tree)
  const row = (tree.scheduled ? rows.shown[0]?.answers : rows.shown)?.[Number(event.key) - 1]
  return row === undefined ? undefined : () => actions.choose(tree.scheduled ? row.events.slice(1) : row.events)
}
