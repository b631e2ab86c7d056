import { classOutcome, hashTally, packSampler, sampleBlock, seedWords } from '@/engine'
import { presetById } from '@/scenarios'
import { chainOf, storedGraph } from '@/simulation'
import { expect, openOutlook, showAll, test } from './page'

test('the page shows the hash that Node counts for the same seed', async ({ page }) => {
  const scenario = presetById('tiktok-2025')
  if (scenario === undefined) throw new Error('The first case is missing.')
  const chain = chainOf(storedGraph(), scenario, {}, scenario.horizonWeeks)
  const tally = sampleBlock(packSampler(chain), seedWords('tiktok-1'), 0, 200_000)
  await openOutlook(page)
  await showAll(page)
  await expect(page.getByText(hashTally(tally, classOutcome(chain), chain.outcomes.length)).first()).toBeVisible()
})
