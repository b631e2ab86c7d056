import type { Page } from '@playwright/test'
import { expect, legendCounts, openOutlook, pressWhen, showAll, test } from './page'

/** A policy of one number. */
const meetings = (page: Page) => page.getByRole('slider', { name: /How often do the two sides meet/ })

test('sentence, legend, marks and table say the same', async ({ page }) => {
  await openOutlook(page, '')
  await page.getByRole('radio', { name: 'Two years' }).check({ force: true })
  const counts = await legendCounts(page)
  expect(counts.reduce((a, b) => a + b, 0)).toBe(100)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`in ${counts[0]} within two`))
  const marks = page.getByRole('group', { name: 'A hundred possible futures' }).getByRole('button')
  await expect(marks).toHaveCount(100)
  await expect(page.locator('button[aria-label^="Sold, future"]')).toHaveCount(counts[0] ?? -1)
  await showAll(page)
  const sold = page.getByRole('row', { name: /^Sold/ }).first()
  await expect(sold).toContainText('%')
  // Dealing hundred marks moves a share by less than one of them.
  const share = Number(/([\d.]+)\s%/.exec(await sold.innerText())?.[1])
  expect(Math.abs(share - (counts[0] ?? Number.NaN))).toBeLessThan(1)
})

test('a moved number moves the sentence, the strip and the link; undo takes it back', async ({ page }) => {
  await openOutlook(page)
  const headline = page.getByRole('heading', { level: 1 })
  const before = await headline.innerText()
  const slider = meetings(page)
  await slider.focus()
  await slider.press('Home')
  await expect(headline).not.toHaveText(before)
  await expect(page.getByRole('button', { name: '1 number changed' })).toBeVisible()
  await expect(page).toHaveURL(/#.*n=/)
  const after = await headline.innerText()
  await page.keyboard.press('Control+z')
  await expect(headline).toHaveText(before)
  await page.keyboard.press('Control+Shift+z')
  await expect(headline).toHaveText(after)
  await expect(page).toHaveURL(/#.*n=/)
  await page.reload()
  await expect(headline).toHaveText(after)
  await expect(page.getByText('1 number differs from TikTok 2025')).toBeVisible()
  await page.getByRole('button', { name: 'Reset', exact: true }).click()
  await expect(headline).toHaveText(before)
})

test('a change stands in the address at once: the page may be loaded anew before the hand is still', async ({
  page,
}) => {
  await openOutlook(page)
  const slider = meetings(page)
  await slider.focus()
  const address = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        // The next task after the key's own: what is to be written later is not yet.
        addEventListener('keydown', () => setTimeout(() => resolve(location.hash)), { once: true })
      }),
  )
  await slider.press('Home')
  expect(await address).toMatch(/n=/)
  await page.reload()
  await expect(page.getByRole('button', { name: '1 number changed' })).toBeVisible()
})

test('the exact answer follows the pointer while it drags', async ({ page }) => {
  await openOutlook(page)
  const headline = page.getByRole('heading', { level: 1 })
  const before = await headline.innerText()
  const box = await page.getByRole('slider').first().boundingBox()
  if (box === null) throw new Error('The slider has no place on the page.')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x - 60, box.y + box.height / 2, { steps: 6 })
  await expect(headline).not.toHaveText(before)
  await page.mouse.up()
  await page.keyboard.press('Control+z')
  await expect(headline).toHaveText(before)
})

test('a mark opens its run from the start, whatever its ending; Back returns to the Outlook as it was', async ({
  page,
}) => {
  await openOutlook(page)
  const headline = page.getByRole('heading', { level: 1 })
  const untouched = await headline.innerText()
  await page.getByRole('slider').first().press('PageUp')
  await expect(page).toHaveURL(/n=/)
  // The address has the new number at once, the headline once it is solved.
  await expect(headline).not.toHaveText(untouched)
  const before = await headline.innerText()
  const marks = page.getByRole('group', { name: 'A hundred possible futures' })
  await expect(marks.locator('[aria-disabled]')).toHaveCount(0)
  await marks.locator('button[aria-label^="Banned for good"]').first().click()
  await expect(headline).toHaveText(/^Start/)
  await expect(page).toHaveURL(/run=\d+/)
  await page.keyboard.press('End')
  await expect(page.getByRole('heading', { name: /^Banned for good in week/ })).toBeVisible()
  await page.goBack()
  await expect(headline).toHaveText(before)
})

test('every ending leads to a run that ends so, the buyers too', async ({ page }) => {
  await openOutlook(page)
  await showAll(page)
  await page.getByRole('button', { name: 'Show buyers' }).click()
  const first = page.getByText('Step through the first run that ends so:').locator('..')
  for (const [name, ending] of [
    ['Kept', /^ByteDance keeps/],
    ['Sold to the Oracle-led group', /^Sold to the Oracle-led group/],
    ['Not settled', /^Not settled after/],
  ] as const) {
    await first.getByRole('button', { name: new RegExp(`^${name}`) }).click()
    await expect(page.locator('#let-chance')).toBeVisible()
    await page.keyboard.press('End')
    await expect(page.getByRole('heading', { name: ending })).toBeVisible()
    await page.goBack()
    await expect(first).toBeVisible()
    if (name === 'Kept') await page.getByRole('button', { name: 'Show buyers' }).click()
  }
})

test('a text that is no number stays, says what would do, and changes nothing', async ({ page }) => {
  await openOutlook(page)
  const headline = page.getByRole('heading', { level: 1 })
  const before = await headline.innerText()
  await page.getByRole('button', { name: 'Analyse', exact: true }).click()
  await page.getByRole('button', { name: 'Numbers', exact: true }).click()
  const field = page.getByRole('textbox', { name: /^Washington grants another delay/ }).first()
  await field.fill('3×')
  await field.press('Enter')
  await expect(field).toHaveValue('3×')
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByRole('alert').first()).toContainText('without ×')
  await page.getByRole('button', { name: 'Outlook', exact: true }).click()
  await expect(headline).toHaveText(before)
})

test('a cut link opens the case under a banner that keeps the link', async ({ page }) => {
  await openOutlook(page)
  await page.getByRole('slider').first().press('End')
  await expect(page).toHaveURL(/n=/)
  const cut = new URL(page.url()).hash.slice(0, -3)
  await page.goto('about:blank')
  await openOutlook(page, cut)
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByLabel('The link as it came')).toHaveValue(new RegExp(cut.slice(1, 12)))
})

test('ten million runs can be stopped: what was drawn stays', async ({ page }) => {
  await openOutlook(page)
  await page.getByRole('button', { name: /drawn · seed/ }).click()
  const runs = page
    .getByRole('dialog')
    .getByLabel(/runs|futures/i)
    .first()
  await runs.fill('10000000')
  const pressed = pressWhen(page, /10,000,000/, 'Cancel')
  await runs.press('Enter')
  await pressed
  await page.keyboard.press('Escape')
  await expect(page.getByText(/Stopped at [\d,]+\. These are valid\./)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible()
})

test('a chart reads out the row of its table under the pointer, and by arrow keys', async ({ page }) => {
  await openOutlook(page)
  await showAll(page)
  const figure = page.getByRole('figure', { name: /^Settled by week/ })
  await figure.getByText(/^Show the numbers/).click()
  const [, sold, kept] = await figure.getByRole('columnheader').allInnerTexts()
  const row = (await figure.getByRole('row', { name: /^3 / }).innerText()).split('\t')
  const chart = figure.locator('.recharts-surface').first()
  await chart.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  const reading = figure.locator('[aria-live]').filter({ hasText: 'Week 3; ' })
  await expect(reading).toContainText(`${sold}: ${row[1]}`)
  await expect(reading).toContainText(`${kept}: ${row[2]}`)
  await chart.blur()
  await chart.hover({ position: { x: 200, y: 100 } })
  await expect(figure.locator('[aria-live]')).toContainText(/Week \d+; Sold/)
})

test('charts follow the answer they are drawn from: the bars move with a number, and back', async ({ page }) => {
  await openOutlook(page)
  await showAll(page)
  const figure = page.getByRole('figure', { name: /^Settled by week/ })
  const band = figure.locator('path[fill="var(--solid)"]').first()
  const before = await band.getAttribute('d')
  await page.getByRole('slider').first().press('End')
  // Charts out of sight wait until they are seen.
  await figure.scrollIntoViewIfNeeded()
  await expect(band).not.toHaveAttribute('d', before ?? '')
  await page.keyboard.press('Control+z')
  await expect(band).toHaveAttribute('d', before ?? '')
})
