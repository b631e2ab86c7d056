import { describe, expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { arcsOf, faintArcs } from '@/ui/step/statechart/arcs'
import { arrowsOf } from '@/ui/step/statechart/arrows'
import type { PlacedSlot } from '@/ui/step/statechart/chart.types'
import { chartOf } from '@/ui/step/statechart/chart-layout'
import type { Slot } from '@/ui/step/statechart/slots'
import { textWidth } from '@/ui/step/statechart/text-width'
import { neighbourOf } from '@/ui/step/statechart/use-roving-slots'
import { plan } from './forced-sale-plan'

const asides = new Set(plan.slots.filter(({ kind }) => kind === 'aside').map(({ id }) => id))

/** A phone's widest drawing, a projector's page, a narrow window, the wireframe's, and the widest. */
const widths = [440, 492, 560, 610, 720, 812, 824, 984, 1000]

const overlap = (a: PlacedSlot, b: PlacedSlot): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

it('takes 824 × 412: a row of 71, 85 with brackets, more where two asides stand beside it, two rows of tariffs', () => {
  const { width, height, lanes, head, brackets } = chartOf(plan)
  expect([width, height, head]).toEqual([824, 412, 'before'])
  expect(lanes.map(({ lane, y, h }) => [lane.id, y, h])).toEqual([
    ['law', 0, 85],
    ['sale', 91, 82],
    ['bidders', 179, 85],
    ['tariffs', 270, 2 * 71],
  ])
  expect(brackets.map(({ label }) => label)).toEqual([
    'Deadline extension',
    'Ban',
    'In the field',
    'Buyer, once agreed',
  ])
})

describe.each(widths)('%i pixels wide', (width) => {
  const chart = chartOf(plan, { width })

  it('places every slot once, inside its lane', () => {
    expect(chart.slots.map(({ id }) => id).sort()).toEqual(plan.slots.map(({ id }) => id).sort())
    for (const { id, lane, x, y, w, h } of chart.slots) {
      const box = chart.lanes.find((one) => one.lane.id === lane)
      expect(x, id).toBeGreaterThanOrEqual(8)
      expect(x + w, id).toBeLessThanOrEqual(width - 8)
      expect(y, id).toBeGreaterThanOrEqual(box?.y ?? Number.POSITIVE_INFINITY)
      expect(y + h, id).toBeLessThanOrEqual((box?.y ?? 0) + (box?.h ?? 0) - 2)
    }
  })

  it('lets no slot lie on another, and no bracket on its neighbour', () => {
    const pairs = chart.slots.flatMap((a, i) =>
      chart.slots
        .slice(i + 1)
        .filter((b) => overlap(a, b))
        .map((b) => [a.id, b.id]),
    )
    expect(pairs).toEqual([])
    for (const a of chart.brackets) {
      for (const b of chart.brackets) if (a !== b && a.y === b.y) expect(a.x2 < b.x1 || b.x2 < a.x1).toBe(true)
    }
  })

  it('keeps pills in the order of the machine, threats at their levels, diamonds 24 px apart', () => {
    const pills = chart.slots.filter(({ kind }) => kind !== 'aside')
    for (const [i, slot] of pills.entries()) {
      const next = pills[i + 1]
      if (next === undefined || next.lane !== slot.lane) continue
      expect(next.row > slot.row || next.x >= slot.x + slot.w, next.id).toBe(true)
      if (next.short === '+ threat')
        expect([next.x, next.row, slot.short], next.id).toEqual([slot.x + slot.w, slot.row, next.of])
      if (slot.kind === 'answer' && next.kind === 'answer' && slot.row === next.row) {
        expect(next.x - slot.x).toBeGreaterThanOrEqual(24)
      }
    }
  })

  it('draws every arrow within its lane', () => {
    const arrows = arrowsOf(plan)
    const pairs = new Set(arrows.filter(({ from }) => !asides.has(from)).map(({ from, to }) => `${from} ${to}`))
    expect(faintArcs(chart, arrows).length).toBe(pairs.size)
    for (const { from, to } of arrows) {
      const lane = chart.slots.find(({ id }) => id === from)?.lane
      const box = chart.lanes.find((one) => one.lane.id === lane)
      if (box === undefined) throw new Error(from)
      for (const { line } of [...arcsOf(chart, [from, to]), ...faintArcs(chart, [{ from, to }])]) {
        for (const y of heightsOf(line)) {
          expect(y, `${from} ${to}`).toBeGreaterThanOrEqual(box.y)
          expect(y, `${from} ${to}`).toBeLessThanOrEqual(box.y + box.h)
        }
      }
    }
  })
})

/** Heights of 21 points of a cubic "Mx yCx y x y x y": the curve itself, not its controls. */
function heightsOf(line: string): readonly number[] {
  const numbers = line.match(/-?[\d.]+/g)?.map(Number) ?? []
  const [a = 0, b = 0, c = 0, d = 0] = [1, 3, 5, 7].map((i) => numbers[i])
  return Array.from({ length: 21 }, (_, i) => {
    const [t, u] = [i / 20, 1 - i / 20]
    return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d
  })
}

it('leaves room for the chances of neighbours that can be possible together', () => {
  // "<1 in 100" at 12 px is the widest chance without ↻; in the field only every second count is next.
  const chance = textWidth('<1 in 100', 12)
  const { slots } = chartOf(plan)
  const pills = slots.filter(({ kind, group }) => kind === 'state' && group !== 'In the field')
  for (const [i, slot] of pills.entries()) {
    const next = pills[i + 1]
    if (next === undefined || next.y !== slot.y) continue
    // Of two pills that touch the first one's chance ends where its pill does.
    if (next.joins === 'before') expect((next.w - chance) / 2, next.id).toBeGreaterThanOrEqual(4)
    else expect(next.x + next.w / 2 - slot.x - slot.w / 2, next.id).toBeGreaterThanOrEqual(chance)
  }
})

it('reaches every slot with the arrow keys from any other', () => {
  for (const width of [560, 824]) {
    const { slots } = chartOf(plan, { width })
    const seen = new Set<string>()
    const walk = (slot: PlacedSlot | undefined): void => {
      if (slot === undefined || seen.has(slot.id)) return
      seen.add(slot.id)
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) walk(neighbourOf(slots, slot, key))
    }
    for (const start of ['law.withdrawn', 'terms.fullSale', 'tariffs.standstillElevated.imposed']) {
      seen.clear()
      walk(slots.find(({ id }) => id === start))
      expect(seen.size, start).toBe(slots.length)
    }
  }
})

it('keeps the names of the buyers of every case within the drawing', async () => {
  const { loadPreset } = await import('@/scenarios/presets')
  for (const { id } of forcedSale.presets) {
    const { buyers } = await loadPreset(forcedSale, id)
    const labelOf = ({ buyer, short }: Slot) => (buyer === undefined ? short : (buyers[buyer]?.short ?? ''))
    expect(chartOf(plan, { labelOf }).head, id).toBe('before')
  }
})
