import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { encodeLink } from '@/simulation/link/link-codec'
import { untouched } from '@/simulation/link/link-rules'
import { opened } from '../forced-sale'
import { expect, FEW_RUNS, test } from './page'

const basis = untouched(tiktok2025)
const options = { tray: '0!tiktok-2025*104***!tiktok-2025*104**round:0.2***' }
const fragment = encodeLink(
  {
    recipe: { ...basis, runs: FEW_RUNS },
    place: { name: 'analyse', section: 'compare', options },
    modelVersion: opened.graph.version,
  },
  { basis, defaultCase: basis.scenario },
)

test('pairs are read by keyboard alone: one stop, arrows, Enter opens both histories, and one pair at a time', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(`/#${fragment}`)
  const pairs = page.getByRole('group', { name: 'A hundred pairs of futures' }).getByRole('button')
  await expect(pairs).toHaveCount(100, { timeout: 90_000 })
  await expect(
    page.getByText(/^Exact: A [\d.]+, B [\d.]+ sold of 100, so [\d.]+ more\. Drawn: 20,000 pairs\.$/),
  ).toBeVisible()
  expect(await pairs.evaluateAll((all) => all.filter(({ tabIndex }) => tabIndex === 0).length)).toBe(1)

  await pairs.first().focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await expect(pairs.nth(98)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Pair 99 of 100' })).toBeFocused()
  await expect(page.getByRole('link', { name: 'Step through B of pair 99' })).toBeVisible()
  await expect(page).toHaveURL(/o\.pair=\d+/)
  await page.getByRole('button', { name: 'Close' }).press('Enter')
  await expect(pairs.nth(98)).toBeFocused()

  // Without motion there is nothing to play: a press shows a pair.
  await page.getByRole('button', { name: 'Next pair' }).press('Enter')
  await page.getByRole('button', { name: 'Next pair' }).press('Enter')
  const running = page.getByText(/^Only with B \d+, only with A \d+, alike \d+\.$/)
  const counts = async () => (await running.innerText()).match(/\d+/g)?.map(Number) ?? []
  expect((await counts()).reduce((sum, count) => sum + count, 0)).toBe(2)

  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.getByRole('button', { name: 'One pair at a time' }).press('Enter')
  await expect.poll(async () => (await counts()).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(2)
  await pairs.nth(98).focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: 'One pair at a time' })).toBeVisible()
})
