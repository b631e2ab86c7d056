import { fillRow, type Item, naturalWidth, rowsOf } from './rows'
import type { Plan, Slot } from './slots'
import { textWidth } from './text-width'

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
  /** Lane names stand before the pills, or above them where there is no room. */
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

export const PILL = 28
const TYPE = 13
const ASIDE_TYPE = 12
const HEAD = 132
const EDGE = 16
const GAP = 8
const DIAMOND = 14

const isDiamond = ({ kind }: Slot) => kind === 'answer'

function itemsOf(slots: readonly Slot[], labelOf: (slot: Slot) => string): readonly Item[] {
  return slots.map((slot, i) => {
    const isJoined = slot.kind === 'state' && slot.of !== undefined && slots[i - 1]?.short === slot.of
    const w = isDiamond(slot) ? DIAMOND : Math.max(PILL, Math.ceil(textWidth(labelOf(slot), TYPE)) + 18)
    return { slot, w, isDiamond: isDiamond(slot), isJoined, bracket: slot.group }
  })
}

type Drawn = Pick<Chart, 'slots' | 'brackets' | 'rails'> & { readonly bottom: number }

type Frame = { readonly from: number; readonly to: number; readonly head: Chart['head'] }

/** Room over the pills of a row, and under them: a lane of one row is 92 px high, 100 with brackets. */
const roomOf = (hasBracket: boolean, head: Chart['head']) => {
  if (head === 'above') return { over: hasBracket ? 38 : 28, under: 26 }
  return hasBracket ? { over: 42, under: 30 } : { over: 28, under: 36 }
}

/** One row of pills from its upper edge: bracket, room for arcs, pills, chances. */
function drawRow(items: readonly Item[], { from, to, head }: Frame, top: number, row: number): Drawn {
  const hasBracket = items.some(({ bracket }) => bracket !== undefined)
  const { over, under } = roomOf(hasBracket, head)
  const y = top + over
  const xs = fillRow(items, from, to)
  const placed = items.map(({ slot, w, isDiamond, isJoined }, i): PlacedSlot => {
    const h = isDiamond ? DIAMOND : PILL
    const joins = isJoined ? 'before' : items[i + 1]?.isJoined ? 'after' : undefined
    const place = { ...slot, x: xs[i] ?? from, y: y + (PILL - h) / 2, w, h, row }
    return joins === undefined ? place : { ...place, joins }
  })
  const labels = [...new Set(items.flatMap(({ bracket }) => bracket ?? []))]
  const brackets = labels.map((label): Bracket => {
    const inside = placed.filter(({ group }) => group === label)
    const [first, last] = [inside[0], inside.at(-1)]
    return { label, x1: (first?.x ?? from) - 2, x2: last === undefined ? to : last.x + last.w + 2, y: y - 26 }
  })
  const [first, last] = [placed[0], placed.at(-1)]
  const rails = first === undefined || last === undefined ? [] : [{ x1: first.x, x2: last.x + last.w, y: y + PILL / 2 }]
  return { slots: placed, brackets, rails, bottom: y + PILL + under }
}

/** What stands on an aside beside its label: padding, the dot of a place one has been at, and "<1 in 100". */
const ASIDE = 92

/** Asides as lines of text under the lane's name, or after it, each as wide as it can get. */
function asidesAt(
  slots: readonly Slot[],
  labelOf: (slot: Slot) => string,
  head: Chart['head'],
  top: number,
): readonly PlacedSlot[] {
  let x = HEAD
  return slots.map((slot, i) => {
    const name = textWidth(`${slot.group}: ${labelOf(slot)}`, ASIDE_TYPE) + 24
    const w = head === 'before' ? 120 : Math.ceil(Math.max(name, textWidth(labelOf(slot), ASIDE_TYPE) + ASIDE))
    const place = head === 'before' ? { x: 8, y: top + 35 + i * 26 } : { x, y: top + 8 }
    x += w + 4
    return { ...slot, ...place, w, h: 24, row: 0 }
  })
}

function drawLane(
  slots: readonly Slot[],
  width: number,
  head: Chart['head'],
  top: number,
  options: ChartOptions,
): Drawn {
  const { labelOf = ({ short }: Slot) => short } = options
  const items = itemsOf(
    slots.filter(({ kind }) => kind !== 'aside'),
    labelOf,
  )
  const asides = slots.filter(({ kind }) => kind === 'aside')
  const [from, to] = [head === 'before' ? HEAD : EDGE, width - EDGE]
  const rows = rowsOf(items, to - from)
  let drawn: Drawn = {
    slots: asidesAt(asides, labelOf, head, top),
    brackets: [],
    rails: [],
    bottom: head === 'before' ? top : top + 28,
  }
  rows.forEach((row, i) => {
    const next = drawRow(row, { from, to, head }, drawn.bottom, i)
    drawn = {
      slots: [...drawn.slots, ...next.slots],
      brackets: [...drawn.brackets, ...next.brackets],
      rails: [...drawn.rails, ...next.rails],
      bottom: next.bottom,
    }
  })
  return drawn
}

/** The drawing of a machine: lanes of pills in pixels, 824 wide where nothing else is asked. */
export function chartOf({ lanes, slots }: Pick<Plan, 'lanes' | 'slots'>, options: ChartOptions = {}): Chart {
  const { width = 824, labelOf = ({ short }: Slot) => short } = options
  const laneSlots = ({ id }: LaneBox['lane']) => slots.filter((slot) => slot.lane === id)
  const widest = lanes.map((lane) =>
    naturalWidth(
      itemsOf(
        laneSlots(lane).filter(({ kind }) => kind !== 'aside'),
        labelOf,
      ),
    ),
  )
  const head = Math.max(...widest) <= width - HEAD - EDGE ? 'before' : 'above'
  let y = 0
  const drawn = lanes.map((lane) => {
    const own = laneSlots(lane)
    const inside = drawLane(own, width, head, y, options)
    const row = own.some(({ kind }) => kind === 'aside') ? undefined : inside.rails[0]
    const box: LaneBox = { lane, y, h: inside.bottom - y, middle: row && row.y - y }
    y = inside.bottom + GAP
    return { ...inside, box }
  })
  return {
    width,
    height: y - GAP,
    head,
    lanes: drawn.map(({ box }) => box),
    slots: drawn.flatMap((lane) => lane.slots),
    brackets: drawn.flatMap((lane) => lane.brackets),
    rails: drawn.flatMap((lane) => lane.rails),
  }
}
