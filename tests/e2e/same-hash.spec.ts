import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { classOutcome, hashTally, packSampler, sampleBlock, seedWords } from '@/engine'
import { chainOf } from '@/simulation'
import { opened, presetById } from '../forced-sale'
import { expect, openOutlook, showAll, test } from './page'

test('the page shows the hash that Node counts for the same seed', async ({ page }) => {
  const scenario = presetById('tiktok-2025')
  if (scenario === undefined) throw new Error('The first case is missing.')
  const chain = chainOf(opened, scenario, {}, scenario.horizonWeeks)
  const tally = sampleBlock(packSampler(chain), seedWords('tiktok-1'), 0, 200_000)
  await openOutlook(page, '')
  await showAll(page)
  await expect(page.getByText(hashTally(tally, classOutcome(chain), chain.outcomes.length)).first()).toBeVisible()
})

const standoff = (...args: readonly string[]) =>
  execFileSync(process.execPath, ['bin/standoff.mjs', ...args], { encoding: 'utf8' }).trimEnd()
const drawn = ['grindr-2019', '--runs', '3000', '--seed', 'from a shell', '--horizon', '52', '--set', 'close_step=0.2']

test('a link from the command line opens the recipe whose hash the command line counts', async ({ page }) => {
  const { hash } = JSON.parse(standoff('run', ...drawn, '--json'))
  await openOutlook(page, standoff('link', ...drawn, '--if', 'event:home.blocks:0'))
  await expect(page.getByText(/^Only if /).first()).toBeVisible()
  await showAll(page)
  await expect(page.getByText(hash).first()).toBeVisible()
})

test('the runs that the page saves are the bytes that the command line writes, first weeks and all', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'standoff-runs-'))
  standoff('export', ...drawn, '--format', 'csv', '--out', join(folder, 'csv'))
  await page.goto(`/${standoff('link', ...drawn, '--place', 'analyse/files')}`)
  await expect(page.getByText('@misc')).toBeVisible({ timeout: 60_000 })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV: Runs', exact: true }).click(),
  ])
  const text = readFileSync(await download.path(), 'utf8')
  expect(text).toContain(',first_home.blocks,')
  expect(text).toBe(readFileSync(join(folder, 'csv/runs.csv'), 'utf8'))
})
