/** The Step place where the compiled chain is: exact values of every ending and seat. Nothing here runs an actor. */
export type { Debrief } from './debrief'
export type { NextHeadline } from './next-headline'
export { outcomeLine, type Point, pointsOf, type Shares, turningPoints } from './outcome-line'
export type { SeatCard } from './seat-card'
export { createStepValues, type Outlet, type StepValues } from './step-values'
