import { expect, openOutlook, test } from './page'

test('a reader without a mouse: to the answer, into a future, to the numbers, and back', async ({ page }) => {
  await openOutlook(page)
  const headline = page.getByRole('heading', { level: 1 })
  const before = await headline.innerText()

  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'To the answer' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const slider = page.getByRole('slider').first()
  for (let presses = 0; presses < 6 && !(await slider.evaluate((node) => node === document.activeElement)); presses++) {
    await page.keyboard.press('Tab')
  }
  await expect(slider).toBeFocused()
  await page.keyboard.press('PageUp')
  await expect(headline).not.toHaveText(before)
  await page.keyboard.press('Control+z')
  await expect(headline).toHaveText(before)

  const marks = page.getByRole('group', { name: 'A hundred possible futures' })
  await expect(marks.locator('[aria-disabled]')).toHaveCount(0)
  await marks.getByRole('button').first().focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Let chance decide' })).toBeFocused()
  await page.goBack()
  await expect(headline).toHaveText(before)

  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await expect(page).toHaveURL(/p=analyse/)
  await page.goBack()
  await expect(headline).toHaveText(before)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})
