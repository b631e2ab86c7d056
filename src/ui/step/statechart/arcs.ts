import type { Chart, PlacedSlot } from './chart.types'
import { PILL } from './lane-layout'

/** A line of the drawing with the triangle at its end, as SVG path data. */
export type Arc = { readonly line: string; readonly head: string }

const centre = ({ x, w }: PlacedSlot): number => x + w / 2
/** The upper edge of the pills in a slot's row. */
const topOf = ({ y, h }: PlacedSlot): number => y - (PILL - h) / 2
const shoulder = ({ w, kind }: PlacedSlot): number => (kind === 'answer' ? 3 : Math.min(12, w / 4))

const triangle = (x: number, y: number, size: number, points: 'down' | 'up'): string => {
  const back = points === 'down' ? y - size * 1.6 : y + size * 1.6
  return `M${x - size} ${back}L${x + size} ${back}L${x} ${y}z`
}

/** A dome between two points whose top lies at `peak`: a cubic with upright ends, so its middle is 3/4 of the way to its controls. */
const dome = (x1: number, y1: number, x2: number, y2: number, peak: number): string => {
  const c = (8 * peak - y1 - y2) / 6
  return `M${x1} ${y1}C${x1} ${c} ${x2} ${c} ${x2} ${y2}`
}

type Shape = { readonly size: number; readonly lift: number; readonly below?: boolean; readonly isLast?: boolean }

/** Between rows the line leaves and arrives upright. */
function acrossRows(from: PlacedSlot, to: PlacedSlot, { size, isLast = true }: Shape): Arc {
  const goesDown = to.y > from.y
  const [x1, x2] = [centre(from) + shoulder(from), centre(to) - shoulder(to)]
  const y1 = goesDown ? from.y + from.h : from.y
  const y2 = goesDown ? to.y : to.y + to.h
  const end = isLast ? y2 + (goesDown ? -size : size) : y2
  const bend = goesDown ? 26 : -26
  return {
    line: `M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${end - bend} ${x2} ${end}`,
    head: isLast ? triangle(x2, y2, size, goesDown ? 'down' : 'up') : '',
  }
}

/** An arc over (or under) the pills of one row. It leaves by the right shoulder and arrives at the left one, so that a way back is seen beside the way out. */
export function arcBetween(from: PlacedSlot, to: PlacedSlot, shape: Shape): Arc {
  if (from.row !== to.row) return acrossRows(from, to, shape)
  const { size, lift, below = false, isLast = true } = shape
  const isSelf = from === to
  const [x1, x2] = [centre(from) + shoulder(from), centre(to) - shoulder(to)]
  if (below) {
    const [y1, y2] = [from.y + from.h, to.y + to.h]
    return {
      line: dome(x1, y1, x2, isLast ? y2 + size : y2, topOf(to) + PILL + lift),
      head: isLast ? triangle(x2, y2, size, 'up') : '',
    }
  }
  const peak = topOf(to) - (isSelf ? lift * 0.8 : lift)
  return {
    line: dome(x1, from.y, x2, isLast ? to.y - size : to.y, peak),
    head: isLast ? triangle(x2, to.y - 0.5, size, 'down') : '',
  }
}

/** Room above the pills of a slot's row, under a bracket or under the lane's edge. */
const headroomOf = ({ brackets }: Chart, slot: PlacedSlot): number => {
  const top = topOf(slot)
  return brackets.some(({ y }) => y < top && top - y < 40) ? 13 : 20
}

/** A trace as arcs from slot to slot; the last one carries the head. */
export function arcsOf(chart: Chart, trace: readonly string[]): readonly Arc[] {
  const placed = trace.flatMap((id) => chart.slots.find((slot) => slot.id === id && slot.kind !== 'aside') ?? [])
  return placed.slice(1).flatMap((to, i) => {
    const from = placed[i]
    if (from === undefined) return []
    const goesBack = to.x < from.x
    const lift = headroomOf(chart, to) - (goesBack || placed.length === 2 ? 0 : 5)
    return [arcBetween(from, to, { size: 5, lift, isLast: i === placed.length - 2 })]
  })
}

/** Every arrow, faint: forward over the pills, back under them, the longer the higher. */
export function faintArcs(
  chart: Chart,
  arrows: readonly { readonly from: string; readonly to: string }[],
): readonly Arc[] {
  const places = new Map(chart.slots.filter(({ kind }) => kind !== 'aside').map((slot) => [slot.id, slot]))
  const pairs = new Set(arrows.map(({ from, to }) => `${from} ${to}`))
  return [...pairs].flatMap((pair) => {
    const [from, to] = pair.split(' ').map((id) => places.get(id))
    if (from === undefined || to === undefined) return []
    const below = to.x < from.x
    const reach = Math.min(1, Math.abs(to.x - from.x) / (chart.width * 0.6))
    const room = below ? 19 : headroomOf(chart, to) - 4
    return [arcBetween(from, to, { size: 3, lift: 5 + (room - 4) * reach, below })]
  })
}
