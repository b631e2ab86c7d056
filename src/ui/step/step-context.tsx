import { createContext, type ReactNode, useContext } from 'react'
import type { Precedents } from '@/scenarios/history.types'
import type { PlayableNegotiation } from '@/simulation/playable-negotiation'
import type { BadChoice, Pending, RunEnd, Standing, StepWeek, Timeline, WeekTree } from '@/simulation/step'
import type { Recipe } from '@/simulation/types'
import type { Plan } from './statechart/slots'
import type { StepActions } from './step-actions'
import type { Seat, StepPlace } from './step-place'

/** Everything the parts of Step show: one history, and where in it the reader stands. */
export type StepState = {
  /** What the history is played on. */
  readonly playable: PlayableNegotiation
  /** How its machine is drawn. */
  readonly plan: Plan
  /** Comparable cases, where any are known. */
  readonly precedents: Precedents | undefined
  readonly recipe: Recipe
  readonly place: StepPlace
  /** The whole history, played to its end or to an own decision; what lies after `week` is not shown. */
  readonly timeline: Timeline
  /** The week the reader has reached, 0 at the start. */
  readonly week: number
  /** The weeks up to it. */
  readonly passed: readonly StepWeek[]
  readonly here: Standing
  /** What can still happen next week, undefined at the end of the history. */
  readonly tree: WeekTree | undefined
  /** An own decision that is due now. */
  readonly pending: Pending | undefined
  /** Only where the reader has reached it. */
  readonly end: RunEnd | undefined
  readonly seat: Seat | undefined
  /** A choice of the link that cannot be made; the history stops before it. */
  readonly bad: BadChoice | undefined
  /** Why the last action did nothing, for a status line. */
  readonly refusal: string | undefined
  readonly actions: StepActions
  /** The event under focus or pointer, wherever it is shown. */
  readonly focusEvent: string | undefined
  readonly setFocusEvent: (event: string | undefined) => void
}

const StepContext = createContext<StepState | undefined>(undefined)

export function useStep(): StepState {
  const state = useContext(StepContext)
  if (state === undefined) throw new Error('useStep must be used within StepProvider.')
  return state
}

export const StepContextProvider = ({
  state,
  children,
}: {
  readonly state: StepState
  readonly children: ReactNode
}) => <StepContext value={state}>{children}</StepContext>
