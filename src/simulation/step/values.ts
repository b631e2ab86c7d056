/** The Step place where the compiled chain is: exact values of every ending and seat. Nothing here runs an actor. */
export type { Debrief, DebriefEntry } from './debrief'
export { outcomeLine, type Point, pointsOf, type Shares, type TurningPoint, turningPoints } from './outcome-line'
export type { SeatCard, SeatOption } from './seat-card'
export { createStepValues, type Payoffs, type Prospect, type StepValues } from './step-values'
