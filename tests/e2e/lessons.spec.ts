import type { Page } from '@playwright/test'
import { axeFindings, expect, test } from './page'

const PHONE = { width: 390, height: 844 }
const DESK = { width: 1280, height: 800 }

/** Holds the screen to the window, at a desk and then on a phone, where the page goes on. */
async function expectOneScreen(page: Page, lesson: number): Promise<void> {
  const excess = () =>
    page.evaluate(() => {
      const { scrollHeight, scrollWidth } = document.documentElement
      return Math.max(scrollHeight - window.innerHeight, scrollWidth - window.innerWidth)
    })
  for (const size of [DESK, PHONE]) {
    await page.setViewportSize(size)
    await expect(page.getByText('The model is at work')).toHaveCount(0)
    await expect.poll(excess, { message: `lesson ${lesson} at ${size.width}`, timeout: 5000 }).toBeLessThanOrEqual(0)
  }
}

/** Answers with a key, once the answers are there. */
async function choose(page: Page, key: string): Promise<void> {
  await expect(page.locator('[data-answer]').first()).toBeVisible()
  await page.keyboard.press(key)
}

test('six lessons by keyboard alone, each step one screen at a desk and on a phone', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await page.goto('/')
  await page.keyboard.press('g')
  await page.keyboard.press('l')
  await page.getByRole('button', { name: 'Start: A hundred futures' }).press('Enter')
  for (let lesson = 1; lesson <= 6; lesson++) {
    const title = page.getByRole('heading', { level: 1, name: new RegExp(`^${lesson} · `) })
    await expect(title).toBeFocused()
    await expectOneScreen(page, lesson)
    const marks = page.getByRole('slider')
    const isByMarks = (await marks.count()) > 0
    if (isByMarks) for (const digit of '40') await marks.press(digit)
    else await choose(page, '2')
    await (isByMarks ? marks.press('Enter') : page.keyboard.press('Enter'))
    await expect(page.getByText(/^You said/)).toBeVisible()
    if (lesson === 1) {
      await page.getByRole('button', { name: 'Play 1,000' }).press('Enter')
      await expect(page.getByText(/^The last 1,000: [67]\d\d sold\.$/)).toBeVisible()
      await title.focus()
    }
    await expectOneScreen(page, lesson)
    if (lesson === 5) expect(await axeFindings(page)).toEqual([])
    await title.focus()
    await page.keyboard.press('Enter')
    for (const next of ['Next question', 'Try it on a second case']) {
      await expect(page.getByRole('button', { name: next })).toBeVisible()
      await choose(page, '1')
      await expectOneScreen(page, lesson)
      await page.keyboard.press('Enter')
    }
    await choose(page, '1')
    await expect(page.getByText(/^You said/)).toBeVisible()
    await expectOneScreen(page, lesson)
    await page.keyboard.press('2')
    await expectOneScreen(page, lesson)
    await page.keyboard.press('Enter')
  }
  await expect(page.getByText(/^✓ done, \d of 3 right$/)).toHaveCount(6)
  await page.getByRole('button', { name: 'again: The clock' }).press('Enter')
  await page.keyboard.press('Backspace')
  await expect(page.getByRole('button', { name: 'Start: The clock' })).toBeVisible()
})
