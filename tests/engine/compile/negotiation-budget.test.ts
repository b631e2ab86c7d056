import { expect, it } from 'vitest'
import { opened } from '../../forced-sale'

const { graph } = opened
// Of each state the row of the one question, without that of the deadline behind it.
const asked = Array.from({ length: graph.n }, (_, s) => (graph.rowStart[2 * s + 1] ?? 0) - (graph.rowStart[2 * s] ?? 0))
const longestRow = Math.max(...asked)
const weeklyEdges = asked.reduce((sum, edges) => sum + edges, 0)

// Counted by hand: 9 laws (4 delays × delayed, lapsed; dark) × 26 deals (5 + 5 fields, 4 buyers × 4 pending stages)
// × 7 tariffs × 2 terms = 3,276, and 12 endings (4 buyers × 2 terms, 3 ways to keep, 1 ban).
it('the chain has exactly the states of the model’s table, within its budget', () => {
  expect(graph.n).toBe(9 * 26 * 7 * 2 + 12)
  expect(graph.n).toBeLessThanOrEqual(3_500)
})

// By hand: deals 12,348 − 504 (funding cannot fail once signed), tariffs 9,612, terms 1,323, courts, Congress and
// restoration (4·5 + 4·5 + 6) × 364 = 16,744, withdrawals where no deal is pending 9 × 10 × 14 = 1,260.
it('and exactly its weekly edges', () => {
  expect(weeklyEdges).toBe(12_348 - 504 + 9_612 + 1_323 + 16_744 + 1_260)
  expect(weeklyEdges).toBeLessThanOrEqual(42_000)
  expect(longestRow).toBe(18)
})

it('absorbing states have an empty row and every other state has one', () => {
  for (let s = 0; s < graph.n; s++) {
    const length = (graph.rowStart[2 * s + 2] ?? 0) - (graph.rowStart[2 * s] ?? 0)
    expect(length > 0).toBe(graph.ending[s] === -1)
  }
})
