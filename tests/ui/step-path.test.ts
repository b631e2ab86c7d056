import fc from 'fast-check'
import { expect, it } from 'vitest'
import { roundTicksOver } from '@/ui/charts/round-ticks'
import { stepArea, stepLine } from '@/ui/charts/step-path'

it('a step holds its height until the next one begins', () => {
  const points = [
    { x: 0, y: 9 },
    { x: 10, y: 5 },
    { x: 20.004, y: 2 },
  ]
  expect(stepLine(points)).toBe('M0 9H10V5H20V2')
  const lower = points.map(({ x }, index) => ({ x, y: 10 - index }))
  expect(stepArea(points, lower)).toBe('M0 9H10V5H20V2L20 8V9H10V10H0Z')
  expect(stepArea([], [])).toBe('')
})

/** The area of a path of M, L, H, V and Z by the shoelace formula. */
function areaOf(path: string): number {
  let [x, y] = [0, 0]
  const corners = [...path.matchAll(/([MLHV])([^MLHVZ]*)/g)].map(([, kind, text = '']) => {
    const numbers = text.trim().split(' ').map(Number)
    if (kind === 'H') x = numbers[0] ?? 0
    else if (kind === 'V') y = numbers[0] ?? 0
    else [x = 0, y = 0] = numbers
    return [x, y] as const
  })
  const twice = corners.reduce((sum, [ax, ay], at) => {
    const [bx, by] = corners[(at + 1) % corners.length] ?? [0, 0]
    return sum + ax * by - bx * ay
  }, 0)
  return Math.abs(twice) / 2
}

it('the area between two step curves is the sum of its steps', () => {
  const step = fc.record({ width: fc.integer({ min: 1, max: 30 }), y: fc.nat(100), height: fc.nat(100) })
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 40 }), (steps) => {
      let x = 0
      const xs = steps.map(({ width }, index) => {
        x += index === 0 ? 0 : width
        return x
      })
      const path = stepArea(
        steps.map(({ y }, index) => ({ x: xs[index] ?? 0, y })),
        steps.map(({ y, height }, index) => ({ x: xs[index] ?? 0, y: y + height })),
      )
      // The last step has no width: it only closes the curve. Integers below 2⁵³, so the sums are exact.
      const sum = steps
        .slice(0, -1)
        .reduce((all, { height }, index) => all + height * (steps[index + 1]?.width ?? 0), 0)
      expect(areaOf(path)).toBe(sum)
    }),
  )
})

it('round ticks from 0 end at or just above the top', () => {
  expect(roundTicksOver(6.7, 6)).toEqual([0, 2, 4, 6, 8])
  expect(roundTicksOver(1.003, 6)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1, 1.2])
  expect(roundTicksOver(4, 4)).toEqual([0, 2, 4])
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e5, noNaN: true }), (top) => {
      const ticks = roundTicksOver(top, 6)
      const [last = 0, before = 0] = [ticks.at(-1), ticks.at(-2)]
      expect(last).toBeGreaterThanOrEqual(top * (1 - 1e-9))
      expect(before).toBeLessThan(top)
    }),
  )
})
