const PILE = 4

export type PlacedDot = { readonly column: number; readonly row: number }

/** Dots in ascending order to columns of a strip; a full pile spills into the next column, never past the last. */
export function placeDots(values: readonly number[], top: number, columns: number): readonly PlacedDot[] {
  const heights = new Map<number, number>()
  let least = 0
  return values
    .toSorted((a, b) => a - b)
    .map((value) => {
      const wanted = top === 0 ? 0 : Math.round((value / top) * (columns - 1))
      let column = Math.min(columns - 1, Math.max(least, wanted))
      while ((heights.get(column) ?? 0) >= PILE && column < columns - 1) column += 1
      const row = heights.get(column) ?? 0
      heights.set(column, row + 1)
      least = column
      return { column, row }
    })
}
