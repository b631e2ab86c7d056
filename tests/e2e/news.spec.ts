import { axeFindingsInBothThemes, expect, test } from './page'
import { openScreen, screens } from './screens'

const report = screens.find(({ name }) => name === 'learn news')

test('a report is judged by keyboard, and what was said is there after loading anew', async ({ page }) => {
  if (report === undefined) throw new Error('There is no screen of the report.')
  await openScreen(page, report)
  const standing = page.getByText(/^claim \d of 7/)
  await expect(standing).toHaveText('claim 1 of 7')
  await page.getByRole('button', { name: 'Half right', exact: true }).press('Enter')
  await expect(page.getByText('Half right: you said so too.')).toBeVisible()
  await expect(page.getByText(/cuts off 170 million people by the company’s count, and 115 million/)).toBeVisible()
  expect(await axeFindingsInBothThemes(page)).toEqual([])
  await page.getByRole('button', { name: 'Claim 2', exact: true }).press('Enter')
  await expect(page.getByRole('heading', { name: /^2 · “steep tariffs/ })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Half right. You said: as reported.')).toBeVisible()
  await page.reload()
  await expect(standing).toHaveText('claim 2 of 7 · 1 of 2 with the record')
  await page.getByRole('button', { name: 'All 7 as a table' }).click()
  await page.getByRole('button', { name: 'Judge them again' }).click()
  await expect(standing).toHaveText('claim 1 of 7')
})
