/** Rows of one height behind a window that scrolls over all of them. Lengths in px. */
export type RowWindow = { readonly rows: number; readonly rowHeight: number; readonly height: number }

/** Browsers cut elements off at 17 to 33 million px; a million rows of 44 px are longer. */
export const MOST_PIXELS = 12_000_000

/** How tall the scrolled content is made: the rows' own height, or as much as a browser bears. */
export const contentHeight = ({ rows, rowHeight }: RowWindow): number => Math.min(rows * rowHeight, MOST_PIXELS)

/** How far the rows move for a px of scrolling: 1, or more where the content is shorter than its rows. */
function gear(window: RowWindow): number {
  const way = contentHeight(window) - window.height
  return way <= 0 ? 1 : (window.rows * window.rowHeight - window.height) / way
}

const mostTop = ({ rows, rowHeight, height }: RowWindow): number => Math.max(0, rows * rowHeight - height)

/** The row at the window's top edge, with how much of it is hidden above. */
export function firstInView(window: RowWindow, scrollTop: number): { readonly row: number; readonly hidden: number } {
  const top = Math.min(mostTop(window), Math.max(0, scrollTop * gear(window)))
  const row = Math.min(Math.max(0, window.rows - 1), Math.floor(top / window.rowHeight + 1e-6))
  return { row, hidden: Math.max(0, top - row * window.rowHeight) }
}

/** How many rows can be seen at once, cut ones included. */
export const rowsInView = ({ height, rowHeight }: RowWindow): number => Math.ceil(height / rowHeight) + 1

/** Where to scroll so that a row lies at the top edge. */
export const scrollTopOf = (window: RowWindow, row: number): number =>
  Math.min(mostTop(window), Math.max(0, row * window.rowHeight)) / gear(window)

/** Where to scroll, as little as possible, so that a row is whole in view. */
export function scrollToShow(window: RowWindow, scrollTop: number, row: number): number {
  const top = scrollTop * gear(window)
  const above = row * window.rowHeight
  const below = above + window.rowHeight - window.height
  if (top > above) return above / gear(window)
  return top < below ? below / gear(window) : scrollTop
}

const CHUNK = 100

/** Which rows to ask for so that a window starting at `row` has a hundred of them to spare on both sides. */
export function chunkAround(row: number, inView: number): { readonly from: number; readonly rows: number } {
  const from = Math.max(0, Math.floor(row / CHUNK) - 1) * CHUNK
  const to = (Math.ceil((row + inView) / CHUNK) + 1) * CHUNK
  return { from, rows: to - from }
}
