import { expect, openOutlook, test } from './page'
import { openScreen, screens } from './screens'

test.use({ colorScheme: 'dark' })

test('a page opened and printed has all four sections, though the reader never came near them', async ({ page }) => {
  await openOutlook(page)
  const sections = ['Share of futures by ending', 'Weeks to settle', 'Revenue', 'Hash of the runs']
  // The page draws below the fold when it has nothing else to do; nobody scrolls here.
  for (const text of sections) await expect(page.getByText(text).first()).toBeAttached()
  await page.emulateMedia({ media: 'print' })
  for (const text of sections) await expect(page.getByText(text).first()).toBeVisible()
})

test('a printed source can be read as an address, and the print names its own', async ({ page }) => {
  const ledger = screens.find(({ name }) => name === 'cases ledger')
  if (ledger === undefined) throw new Error('There is no ledger.')
  await openScreen(page, ledger)
  await page.emulateMedia({ media: 'print' })
  const after = page.locator('main a[href^="http"]').first()
  const href = await after.getAttribute('href')
  expect(await after.evaluate((node) => getComputedStyle(node, '::after').content)).toContain(href)
  await expect(page.getByText(`${new URL(page.url()).origin}/#v=1&c=tiktok-2025`).first()).toBeVisible()
})
