import type { Plan, Slot } from './slots'

/** A slot with its place in pixels from the drawing's upper left corner. */
export type PlacedSlot = Slot & {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  /** The pill touches the one before it: a threat and its level. */
  readonly joins?: 'before' | 'after'
  readonly row: number
}
export type Bracket = { readonly label: string; readonly x1: number; readonly x2: number; readonly y: number }
export type Rail = { readonly x1: number; readonly x2: number; readonly y: number }
export type LaneBox = {
  readonly lane: Plan['lanes'][number]
  readonly y: number
  readonly h: number
  /** From its upper edge to the middle of its first row; undefined where asides or nothing stands beside the name. */
  readonly middle: number | undefined
}
export type Chart = {
  readonly width: number
  readonly height: number
  /** Lane names stand before the pills, or above them, whichever drawing is the lower. */
  readonly head: 'before' | 'above'
  readonly lanes: readonly LaneBox[]
  readonly slots: readonly PlacedSlot[]
  readonly brackets: readonly Bracket[]
  readonly rails: readonly Rail[]
}

export type ChartOptions = {
  /** Pixels; below 440 the rows of a phone take over. */
  readonly width?: number
  /** The name on a slot, where a case has its own. */
  readonly labelOf?: (slot: Slot) => string
}
