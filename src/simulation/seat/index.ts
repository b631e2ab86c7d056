/** A seat in points, on the page: its play on a real actor. What needs the compiled chain is in `values.ts`. */
export { createSeatPlayer } from './seat-play'
export type * from './types'
