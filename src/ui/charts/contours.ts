export type Point = { readonly x: number; readonly y: number }
export type Segment = { readonly from: Point; readonly to: Point }

/**
 * The lines along which a grid of values is `level`, in units of cells, cell (i, j) at (i, j), by marching squares: between
 * four neighbouring cells values are interpolated linearly along the edges; a saddle is cut by the mean of its corners.
 */
export function contourOf(values: ArrayLike<number>, columns: number, level: number): readonly Segment[] {
  const rows = values.length / columns
  const at = (i: number, j: number) => values[j * columns + i] ?? 0
  const segments: Segment[] = []
  for (let j = 0; j + 1 < rows; j++) {
    for (let i = 0; i + 1 < columns; i++) {
      const corners = [at(i, j), at(i + 1, j), at(i + 1, j + 1), at(i, j + 1)] as const
      const places = [
        { x: i, y: j },
        { x: i + 1, y: j },
        { x: i + 1, y: j + 1 },
        { x: i, y: j + 1 },
      ] as const
      const crossings = ([0, 1, 2, 3] as const).flatMap((edge) => {
        const next = ((edge + 1) % 4) as 0 | 1 | 2 | 3
        const [a, b] = [corners[edge], corners[next]]
        if (a >= level === b >= level) return []
        const part = (level - a) / (b - a)
        const [p, q] = [places[edge], places[next]]
        return [{ x: p.x + (q.x - p.x) * part, y: p.y + (q.y - p.y) * part }]
      })
      const [a, b, c, d] = crossings
      if (a === undefined || b === undefined) continue
      if (c === undefined || d === undefined) {
        segments.push({ from: a, to: b })
        continue
      }
      const mean = (corners[0] + corners[1] + corners[2] + corners[3]) / 4
      // Corner 0 lies on the side of the mean: lines run around corners 1 and 3, else around 0 and 2.
      if (corners[0] >= level === mean >= level) segments.push({ from: a, to: b }, { from: c, to: d })
      else segments.push({ from: d, to: a }, { from: b, to: c })
    }
  }
  return segments
}
