/** Cell (i, j) of a map in pixels; i and j may lie between cells. j counts upwards. */
export type MapGeometry = {
  readonly columns: number
  readonly rows: number
  readonly size: number
  readonly high: number
  readonly width: number
  readonly height: number
  readonly left: (i: number) => number
  readonly top: (j: number) => number
}

export const MAP_LEFT = 56
export const MAP_TOP = 6
const [RIGHT, BOTTOM] = [10, 28]

export function mapGeometry(columns: number, rows: number, width: number): MapGeometry {
  const size = Math.max(12, Math.min(30, Math.floor((width - MAP_LEFT - RIGHT) / columns)))
  const high = Math.min(size, 22)
  return {
    columns,
    rows,
    size,
    high,
    width: MAP_LEFT + columns * size + RIGHT,
    height: MAP_TOP + rows * high + BOTTOM,
    left: (i) => MAP_LEFT + i * size,
    top: (j) => MAP_TOP + (rows - 1 - j) * high,
  }
}

const within = (value: number, count: number) => Math.min(count - 1, Math.max(0, value))

/** The cell under a point of the grid, measured from its left and top edge. */
export function cellAt({ columns, rows, size, high }: MapGeometry, x: number, y: number): number {
  const down = within(Math.floor(y / high), rows)
  return (rows - 1 - down) * columns + within(Math.floor(x / size), columns)
}

/** The cell nearest to a place given in cells. */
export const nearestCell = ({ columns, rows }: MapGeometry, x: number, y: number): number =>
  within(Math.round(y), rows) * columns + within(Math.round(x), columns)

/** Where a key leads from a cell: arrows one cell, up to higher values; Home and End to the ends of its row. */
export function cellAfter(key: string, cell: number, { columns, rows }: MapGeometry): number | undefined {
  const [i, j] = [cell % columns, Math.floor(cell / columns)]
  const at = (column: number, row: number) => within(row, rows) * columns + within(column, columns)
  switch (key) {
    case 'ArrowLeft':
      return at(i - 1, j)
    case 'ArrowRight':
      return at(i + 1, j)
    case 'ArrowUp':
      return at(i, j + 1)
    case 'ArrowDown':
      return at(i, j - 1)
    case 'Home':
      return at(0, j)
    case 'End':
      return at(columns - 1, j)
    default:
      return undefined
  }
}
