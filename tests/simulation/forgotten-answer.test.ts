import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { loadStoredAnswer } from '@/simulation/load-stored-answer'

it('a registered case whose answer was never written says how to write it', async () => {
  const [first] = forcedSale.presets
  if (first === undefined) throw new Error('there is no preset')
  const presets = [...forcedSale.presets, { ...first, id: 'forgotten' }]
  await expect(loadStoredAnswer({ ...forcedSale, presets }, 'forgotten')).rejects.toThrow(
    'No answer is kept with "forgotten"; to write it: npm run answers -- forgotten',
  )
  expect((await loadStoredAnswer(forcedSale, 'grindr-2019')).answer.horizonWeeks).toBeGreaterThan(0)
})

it('a negotiation that keeps answers, and none with a case, says the same', async () => {
  const lacksOne = { ...forcedSale, loadAnswer: async () => undefined }
  await expect(loadStoredAnswer(lacksOne, 'tiktok-2025')).rejects.toThrow('No answer is kept with "tiktok-2025"')
})
