import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  chunkAround,
  contentHeight,
  firstInView,
  MOST_PIXELS,
  type RowWindow,
  rowsInView,
  scrollTopOf,
  scrollToShow,
} from '@/ui/analyse/runs/row-window'

const windows = fc
  .record({
    rows: fc.integer({ min: 1, max: 1_000_000 }),
    rowHeight: fc.constantFrom(32, 44),
    inView: fc.integer({ min: 1, max: 40 }),
  })
  .map(({ rows, rowHeight, inView }): RowWindow => ({ rows, rowHeight, height: Math.min(rows, inView) * rowHeight }))

const way = (view: RowWindow) => contentHeight(view) - view.height

it('never asks a browser for more height than it bears, and for exactly the rows where they are fewer', () => {
  expect(contentHeight({ rows: 1_000_000, rowHeight: 32, height: 480 })).toBe(MOST_PIXELS)
  expect(contentHeight({ rows: 1000, rowHeight: 32, height: 480 })).toBe(32_000)
})

it('cuts the first row where it scrolled into it', () => {
  expect(firstInView({ rows: 100, rowHeight: 32, height: 320 }, 50)).toEqual({ row: 1, hidden: 18 })
})

it('shows the first row at the top and the last row whole at the bottom', () => {
  fc.assert(
    fc.property(windows, (view) => {
      expect(firstInView(view, 0)).toEqual({ row: 0, hidden: 0 })
      const { row, hidden } = firstInView(view, way(view))
      // A row's place is a sum of products below 2^53, exact to far less than a thousandth of a px.
      expect(row * view.rowHeight + hidden + view.height).toBeCloseTo(view.rows * view.rowHeight, 3)
    }),
  )
})

it('finds a row again where it scrolled to', () => {
  fc.assert(
    fc.property(windows, fc.double({ min: 0, max: 1, noNaN: true }), (view, share) => {
      const most = Math.max(0, view.rows - Math.floor(view.height / view.rowHeight))
      const row = Math.floor(share * most)
      expect(firstInView(view, scrollTopOf(view, row)).row).toBe(row)
    }),
  )
})

it('scrolls as little as it can to show a row whole', () => {
  fc.assert(
    fc.property(
      windows,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (view, at, to) => {
        const scrollTop = at * way(view)
        const row = Math.floor(to * (view.rows - 1))
        const next = scrollToShow(view, scrollTop, row)
        const { row: first, hidden } = firstInView(view, next)
        const above = (row - first) * view.rowHeight - hidden
        expect(above).toBeGreaterThanOrEqual(-1e-3)
        expect(above + view.rowHeight).toBeLessThanOrEqual(view.height + 1e-3)
        const seen = firstInView(view, scrollTop)
        const before = (row - seen.row) * view.rowHeight - seen.hidden
        if (before > 1e-3 && before + view.rowHeight < view.height - 1e-3) expect(next).toBe(scrollTop)
      },
    ),
  )
})

it('asks for a chunk that covers the rows in view and a hundred on both sides', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 50 }), (row, inView) => {
      const { from, rows } = chunkAround(row, inView)
      expect(from).toBeLessThanOrEqual(Math.max(0, row - 100))
      expect(from + rows).toBeGreaterThanOrEqual(row + inView + 100)
      expect(from % 100).toBe(0)
    }),
  )
  expect(rowsInView({ rows: 99, rowHeight: 32, height: 480 })).toBe(16)
})
