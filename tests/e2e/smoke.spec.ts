import { expect, test } from '@playwright/test'

test('the page opens with its heading and a silent console', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))

  await page.goto('/')
  await expect(page).toHaveTitle(/Standoff/)
  await expect(page.getByRole('heading').first()).toBeVisible()
  expect(complaints).toEqual([])
})
