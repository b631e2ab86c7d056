/** A seat in points where the compiled chain is: what its decisions are worth. Nothing here runs an actor. */
export { jointPoints } from './joint-points'
export { seatWorths } from './seat-worths'
