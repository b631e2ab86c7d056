import type { Slot } from './slots'

/** A slot on its way to a place: its width in pixels and what it may be parted from. */
export type Item = {
  readonly slot: Slot
  readonly w: number
  readonly isDiamond: boolean
  /** Touches the one before. */
  readonly isJoined: boolean
  readonly bracket: string | undefined
}

/** The least room between two neighbours; two diamonds keep 24 px from centre to centre. */
function gapBetween(before: Item, after: Item): number {
  if (after.isJoined) return 0
  const edge = before.bracket === after.bracket ? 0 : 6
  if (before.isDiamond && after.isDiamond) return 10 + edge
  return (before.isDiamond || after.isDiamond ? 4 : 6) + edge
}

const gapsOf = (items: readonly Item[]): readonly number[] =>
  items.slice(1).map((item, i) => gapBetween(items[i] ?? item, item))

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** The width of a row whose gaps are as small as they may be. */
export const naturalWidth = (items: readonly Item[]): number => total(items.map(({ w }) => w)) + total(gapsOf(items))

/** What stays in one row: a pill with the threat that touches it and the diamonds after it. */
function unitsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const units: Item[][] = []
  for (const item of items) {
    const last = units.at(-1)
    const isLed = last?.every(({ isDiamond }) => isDiamond) === true
    if (last !== undefined && (isLed || item.isJoined || item.isDiamond)) last.push(item)
    else units.push([item])
  }
  return units
}

function greedy(items: readonly Item[], width: number): readonly (readonly Item[])[] {
  const rows: Item[][] = []
  for (const unit of unitsOf(items)) {
    const last = rows.at(-1)
    if (last === undefined || naturalWidth([...last, ...unit]) > width) rows.push([...unit])
    else last.push(...unit)
  }
  return rows
}

/** As few rows as the width allows, parted at the brackets first, and then as even as they can be. */
export function rowsOf(items: readonly Item[], width: number): readonly (readonly Item[])[] {
  if (naturalWidth(items) <= width) return [items]
  const brackets = [...new Set(items.map(({ bracket }) => bracket))]
  if (brackets.length > 1) {
    return brackets.flatMap((label) =>
      rowsOf(
        items.filter(({ bracket }) => bracket === label),
        width,
      ),
    )
  }
  const count = greedy(items, width).length
  let even = width
  while (even > 80 && greedy(items, even - 4).length === count) even -= 4
  return greedy(items, even)
}

/** Left edges: what room is left over goes to the gaps in equal parts, to none of them more than `most`. */
export function fillRow(items: readonly Item[], from: number, to: number, most = 56): readonly number[] {
  const gaps = gapsOf(items)
  const open = items.slice(1).filter(({ isJoined }) => !isJoined).length
  const more = open === 0 ? 0 : Math.min(most, Math.max(0, (to - from - naturalWidth(items)) / open))
  let x = from
  return items.map(({ w, isJoined }, i) => {
    if (i > 0) x += (gaps[i - 1] ?? 0) + (isJoined ? 0 : more)
    const left = x
    x += w
    return Math.round(left * 2) / 2
  })
}
