import type { Bracket, Chart, ChartOptions, PlacedSlot } from './chart.types'
import { fillRow, type Item, rowsOf } from './rows'
import type { Slot } from './slots'
import { textWidth } from './text-width'

export const PILL = 28
const TYPE = 13
const ASIDE_TYPE = 12
const HEAD = 142
const EDGE = 12
const DIAMOND = 14

const isDiamond = ({ kind }: Slot) => kind === 'answer'

function itemsOf(slots: readonly Slot[], labelOf: (slot: Slot) => string): readonly Item[] {
  return slots.map((slot, i) => {
    const isJoined = slot.kind === 'state' && slot.of !== undefined && slots[i - 1]?.short === slot.of
    const padding = isJoined ? 18 : 12
    const w = isDiamond(slot) ? DIAMOND : Math.max(PILL, Math.ceil(textWidth(labelOf(slot), TYPE)) + padding)
    return { slot, w, isDiamond: isDiamond(slot), isJoined, bracket: slot.group }
  })
}

type Drawn = Pick<Chart, 'slots' | 'brackets' | 'rails'> & { readonly bottom: number }

type Frame = { readonly from: number; readonly to: number }

/** Room over the pills of a row, for arcs and a bracket, and under them, for arcs and chances. */
const roomOf = (hasBracket: boolean) => ({ over: hasBracket ? 36 : 22, under: 21 })
const heightOf = (row: readonly Item[]): number => {
  const { over, under } = roomOf(hasBrackets(row))
  return over + PILL + under
}
const hasBrackets = (row: readonly Item[]): boolean => row.some(({ bracket }) => bracket !== undefined)

/** One row of pills from its upper edge: bracket, room for arcs, pills, chances. */
function drawRow(items: readonly Item[], { from, to }: Frame, top: number, row: number): Drawn {
  const { over, under } = roomOf(hasBrackets(items))
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

/** Where the name of a lane ends beside its pills, and the height of an aside, which is as small as a target may be. */
const NAME_END = 32
const ASIDE_HEIGHT = 24

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
    const full = Math.ceil(Math.max(name, textWidth(labelOf(slot), ASIDE_TYPE) + ASIDE))
    const w = head === 'before' ? Math.min(full, HEAD - 10) : full
    const place = head === 'before' ? { x: 8, y: top + NAME_END + i * ASIDE_HEIGHT } : { x, y: top + 6 }
    x += w + 4
    return { ...slot, ...place, w, h: ASIDE_HEIGHT, row: 0 }
  })
}

/** Where a lane's name ends above its pills. */
const NAME_ABOVE = 26

/** From where to where the pills of a lane may lie. */
const spanOf = (width: number, head: Chart['head']): readonly [from: number, to: number] => [
  head === 'before' ? HEAD : EDGE,
  width - EDGE,
]

/** One lane from its upper edge: its asides, and its pills in as many rows as they need. */
export function drawLane(
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
  const [from, to] = spanOf(width, head)
  const rows = rowsOf(items, to - from)
  const room = rows.reduce((sum, row) => sum + heightOf(row), 0)
  const beside = asides.length === 0 ? 0 : NAME_END + asides.length * ASIDE_HEIGHT + 2
  const spare = head === 'before' ? Math.max(0, beside - room) : 0
  let lane: Drawn = {
    slots: asidesAt(asides, labelOf, head, top),
    brackets: [],
    rails: [],
    bottom: head === 'before' ? top + spare / 2 : top + NAME_ABOVE,
  }
  rows.forEach((row, i) => {
    const next = drawRow(row, { from, to }, lane.bottom, i)
    lane = {
      slots: [...lane.slots, ...next.slots],
      brackets: [...lane.brackets, ...next.brackets],
      rails: [...lane.rails, ...next.rails],
      bottom: next.bottom,
    }
  })
  return { ...lane, bottom: lane.bottom + spare / 2 }
}
