const [LARGEST, SMALLEST] = [12, 6]

type StackedDot = { readonly x: number; readonly row: number }

/** Dots of one size, in pixels, side by side without touching: `x` from the left end of the scale, rows from 0 upwards. */
type DotStacks = { readonly size: number; readonly rows: readonly (readonly StackedDot[])[] }

type Placed = { readonly column: number; readonly row: number }

/** Values in ascending order to columns; a full pile spills into the next column, and at the last one it grows past `most`. */
function placed(values: readonly number[], [from, to]: readonly [number, number], columns: number, most: number) {
  const heights = new Map<number, number>()
  let least = 0
  return values
    .toSorted((a, b) => a - b)
    .map((value): Placed => {
      const wanted = to === from ? 0 : Math.round(((value - from) / (to - from)) * (columns - 1))
      let column = Math.min(columns - 1, Math.max(least, wanted))
      while ((heights.get(column) ?? 0) >= most && column < columns - 1) column += 1
      const row = heights.get(column) ?? 0
      heights.set(column, row + 1)
      least = column
      return { column, row }
    })
}

/**
 * Rows of dots on one scale of `width` pixels, of the largest size, 12 px at most, at which no pile is higher than
 * `height`; at 6 px what is higher spills to the right. All rows have one size, so that they can be compared.
 */
export function dotStacks(
  rows: readonly (readonly number[])[],
  domain: readonly [number, number],
  width: number,
  height: number,
): DotStacks {
  for (let size = LARGEST; ; size--) {
    const columns = Math.max(2, Math.floor(width / size))
    const pitch = width / (columns - 1)
    const most = Math.floor(height / size)
    const all = rows.map((values) => placed(values, domain, columns, size > SMALLEST ? values.length : most))
    const highest = Math.max(0, ...all.flatMap((dots) => dots.map(({ row }) => row + 1)))
    if (highest > most && size > SMALLEST) continue
    return { size, rows: all.map((dots) => dots.map(({ column, row }) => ({ x: column * pitch, row }))) }
  }
}
