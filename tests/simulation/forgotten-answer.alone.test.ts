import { expect, it, vi } from 'vitest'
import type * as list from '@/scenarios/forced-sale/cases'
import { loadStoredAnswer } from '@/simulation/load-stored-answer'

vi.mock('@/scenarios/forced-sale/cases', async (original) => ({
  ...(await original<typeof list>()),
  isPresetId: () => true,
}))

it('a registered case whose answer was never written says how to write it', async () => {
  await expect(loadStoredAnswer('forgotten')).rejects.toThrow(
    'No answer is kept with "forgotten"; to write it: npm run answers -- forgotten',
  )
  expect((await loadStoredAnswer('grindr-2019')).answer.horizonWeeks).toBeGreaterThan(0)
})
