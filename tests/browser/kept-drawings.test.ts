import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { packSampler, sampleBlock, seedWords } from '@/engine'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { chainOf } from '@/simulation'
import { dropOldest, forgetDrawings, keepDrawing, MOST_DRAWINGS, readDrawing } from '@/ui/engine/kept-drawings'
import { opened } from '../forced-sale'

const tables = packSampler(chainOf(opened, tiktok2025, {}, tiktok2025.horizonWeeks))
const tally = sampleBlock(tables, seedWords('tiktok-1'), 0, 100)
const keys = Array.from({ length: MOST_DRAWINGS + 2 }, (_, at) => `drawing ${at}`)

beforeEach(forgetDrawings)
afterEach(() => void vi.restoreAllMocks())

/** Which of the drawings the browser's database holds. */
async function heldKeys(): Promise<readonly string[]> {
  const held = await Promise.all(keys.map((key) => readDrawing(key, tables, tally.runs)))
  return keys.filter((_, at) => held[at] !== undefined)
}

test('the newest drawings are kept, and one that is kept again counts as new', async () => {
  const clock = vi.spyOn(Date, 'now')
  for (const [at, key] of keys.entries()) {
    clock.mockReturnValue(at)
    await keepDrawing(key, tally, tables)
  }
  clock.mockReturnValue(keys.length)
  await keepDrawing('drawing 0', tally, tables)
  expect(await heldKeys()).toEqual(keys)
  await dropOldest()
  expect(await heldKeys()).toEqual(keys.filter((key) => key !== 'drawing 1' && key !== 'drawing 2'))
})

test('forgetting leaves no drawing', async () => {
  await keepDrawing('drawing 0', tally, tables)
  expect(await heldKeys()).toEqual(['drawing 0'])
  expect(await forgetDrawings()).toBe(true)
  expect(await heldKeys()).toEqual([])
})
