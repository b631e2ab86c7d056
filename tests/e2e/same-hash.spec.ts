import { execFileSync } from 'node:child_process'
import { classOutcome, hashTally, packSampler, sampleBlock, seedWords } from '@/engine'
import { presetById } from '@/scenarios'
import { chainOf, storedGraph } from '@/simulation'
import { expect, openOutlook, showAll, test } from './page'

test('the page shows the hash that Node counts for the same seed', async ({ page }) => {
  const scenario = presetById('tiktok-2025')
  if (scenario === undefined) throw new Error('The first case is missing.')
  const chain = chainOf(storedGraph(), scenario, {}, scenario.horizonWeeks)
  const tally = sampleBlock(packSampler(chain), seedWords('tiktok-1'), 0, 200_000)
  await openOutlook(page, '')
  await showAll(page)
  await expect(page.getByText(hashTally(tally, classOutcome(chain), chain.outcomes.length)).first()).toBeVisible()
})

test('a link from the command line opens the recipe whose hash the command line counts', async ({ page }) => {
  const standoff = (...args: readonly string[]) =>
    execFileSync(process.execPath, ['bin/standoff.mjs', ...args], { encoding: 'utf8' }).trimEnd()
  const drawn = ['--runs', '3000', '--seed', 'from a shell', '--horizon', '52']
  const flags = ['grindr-2019', '--set', 'close=0.2', '--if', 'event:home.blocks:0', ...drawn]
  const { hash } = JSON.parse(standoff('run', ...flags, '--json'))
  await openOutlook(page, standoff('link', ...flags))
  await expect(page.getByText(/^Only if /).first()).toBeVisible()
  await showAll(page)
  await expect(page.getByText(hash).first()).toBeVisible()
})
