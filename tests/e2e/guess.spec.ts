import type { Page } from '@playwright/test'
import { axeFindings, expect, test } from './page'

test.use({ storageState: { cookies: [], origins: [] }, hasTouch: true })

const marks = (page: Page) => page.getByRole('slider', { name: /^Of 100 futures, in how many is TikTok/ })
const answer = (page: Page) => page.getByRole('heading', { level: 1, name: /^In \d+ of 100 futures/ })
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('standoff.guess.tiktok-2025'))

/** The middle of mark 40: the last of the eighth column. */
async function fortieth(page: Page) {
  const box = await marks(page).locator('i').nth(39).boundingBox()
  if (box === null) throw new Error('There is no mark 40.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('a guess by keyboard, mouse or touch is the same, and is asked for once', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/')
  await expect(answer(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: /changed|drawn/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Lock in and look' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Set a mark first, or skip.' })).toBeVisible()

  const { x, y } = await fortieth(page)
  await page.touchscreen.tap(x, y)
  await expect(marks(page)).toHaveAttribute('aria-valuetext', '40 of 100 sold')
  await marks(page).press('End')
  await page.mouse.move(x - 200, y)
  await page.mouse.down()
  await page.mouse.move(x, y)
  await page.mouse.up()
  await expect(marks(page)).toHaveAttribute('aria-valuetext', '40 of 100 sold')
  await marks(page).press('Home')
  for (const digit of '40') await marks(page).press(digit)
  await expect(marks(page)).toHaveAttribute('aria-valuetext', '40 of 100 sold')
  expect(await axeFindings(page)).toEqual([])

  await marks(page).press('Enter')
  await expect(answer(page)).toBeFocused()
  expect(JSON.parse((await kept(page)) ?? '')).toMatchObject({ n: 40, skipped: false })
  await page.reload()
  await expect(answer(page)).toBeVisible()
  await expect(marks(page)).toHaveCount(0)
})

test('the answer is one press away, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/')
  await page.getByRole('button', { name: 'Skip' }).tap()
  await expect(answer(page)).toBeFocused()
  expect(JSON.parse((await kept(page)) ?? '')).toMatchObject({ skipped: true })
})
