import { strike } from '@/scenarios/strike'
import { strikeGeneric } from '@/scenarios/strike/presets/strike-generic.scenario'
import { openNegotiation } from '@/simulation'
import { conditionedAnswer } from '@/simulation/analyse'
import { axeFindings, expect, test, withFewFutures } from './page'
import { openScreen, strikeLink, strikeScreens, turnToScreen } from './screens'

test('the menu leads from the first negotiation to the second, whose places are all there', async ({ page }) => {
  await page.goto(`/${withFewFutures}`)
  await page.getByRole('button', { name: 'TikTok 2025: choose another case' }).click()
  const strikes = page.getByRole('dialog').getByRole('region', { name: 'Strike' })
  expect(await axeFindings(page)).toEqual([])
  await strikes.getByRole('button', { name: strikeGeneric.title }).click()
  await expect(page).toHaveTitle(`Outlook · ${strikeGeneric.title} · Standoff`)
  await expect(page.getByText('checked two ways').first()).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('This link could not be read')).toHaveCount(0)
  for (const screen of strikeScreens) {
    await turnToScreen(page, screen)
    expect(await axeFindings(page), screen.name).toEqual([])
  }
})

test('a link of the strike opens on a phone with its own exact answer', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openScreen(page, strikeLink)
  const { changes, conditions, horizonWeeks } = strikeLink.recipe
  const opened = await openNegotiation(strike)
  const { groups } = conditionedAnswer(opened, strikeGeneric, changes, horizonWeeks, conditions)
  const stopped = Math.round(100 * (groups.stopped ?? 0))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `In ${stopped} of 100 such futures it takes a stoppage to settle it.`,
  )
  await expect(page.getByText(`1 number differs from ${strikeGeneric.title}.`)).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await page.getByRole('button', { name: 'Step through one future' }).click()
  await page.getByRole('button', { name: 'Let chance decide' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/^Week \d+/)
})
