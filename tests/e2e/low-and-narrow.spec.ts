import type { Page } from '@playwright/test'
import { glossary } from '@/scenarios/forced-sale/glossary'
import { expect, test } from './page'
import { screens, turnToScreen } from './screens'

const anyTerm = new RegExp(`^(?:${glossary.flatMap(({ term, also }) => [term, ...also]).join('|')})$`)
const outlook = screens.find(({ name }) => name === 'outlook')

async function openIt(page: Page, screen = outlook): Promise<void> {
  if (screen === undefined) throw new Error('No such screen.')
  await turnToScreen(page, screen)
}

/** The share of the window that lies under what sticks while the page is scrolled. */
const covered = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const rows = Array.from({ length: window.innerHeight }, () => false)
    for (const node of document.querySelectorAll('body *')) {
      if (!['sticky', 'fixed'].includes(getComputedStyle(node).position) || !node.checkVisibility()) continue
      const { top, bottom, width } = node.getBoundingClientRect()
      if (width < window.innerWidth / 2) continue
      for (let y = Math.max(0, Math.floor(top)); y < Math.min(rows.length, bottom); y++) rows[y] = true
    }
    return rows.filter(Boolean).length / rows.length
  })

for (const [zoom, width, height] of [
  [400, 320, 256],
  [200, 640, 360],
] as const)
  test(`at ${zoom} % zoom no more than a quarter of the window is covered`, async ({ page }) => {
    for (const screen of screens.filter(({ name }) =>
      ['outlook', 'step watch 7 20', 'analyse numbers', 'cases library', 'cases happened', 'cases make'].includes(name),
    )) {
      await page.setViewportSize({ width, height })
      await turnToScreen(page, screen)
      const whole = await page.evaluate(() => document.documentElement.scrollHeight)
      for (const share of [0.2, 0.4, 0.6]) {
        await page.evaluate((top) => window.scrollTo({ top }), whole * share)
        expect(await covered(page), `${screen.name}, scrolled by ${share}`).toBeLessThanOrEqual(0.25)
      }
    }
  })

for (const [width, height] of [
  [390, 844],
  [320, 256],
] as const) {
  test(`the answer stays in sight of the slider that moves it: ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openIt(page)
    const line = page.getByRole('region', { name: 'The answer now' })
    for (const index of [3, 4]) {
      const slider = page.getByRole('slider').nth(index)
      await slider.scrollIntoViewIfNeeded()
      await slider.focus()
      await expect(line).toBeInViewport({ ratio: 1 })
      await expect(slider).toBeInViewport({ ratio: 1 })
      const before = await line.innerText()
      await slider.press('PageUp')
      await slider.press('PageUp')
      await expect(line).not.toHaveText(before)
      const [thumb, box] = [await slider.boundingBox(), await line.boundingBox()]
      expect((thumb?.y ?? 0) + (thumb?.height ?? 0), 'the thumb is above the line').toBeLessThanOrEqual(box?.y ?? 0)
    }
  })
}

test('a what-if on a phone is asked in the bar and answered in sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openIt(page)
  await page.evaluate(() => window.scrollTo({ top: 1500 }))
  await page.getByRole('button', { name: '+ what if …' }).click()
  await page.getByRole('button', { name: 'Look at these futures' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
})

test('an event chosen on a phone shows what it brought', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openIt(
    page,
    screens.find(({ name }) => name === 'step watch 7 20'),
  )
  await page.locator('[aria-keyshortcuts="1"]').click()
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(/^Week 21/)
  await expect(heading).toBeInViewport()
})

test('the open case leads to every other', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openIt(page)
  await page.getByRole('button', { name: 'TikTok 2025: choose another case' }).click()
  const menu = page.getByRole('dialog', { name: 'TikTok 2025: choose another case' })
  await expect(menu.getByRole('button', { name: 'TikTok 2025', exact: true })).toHaveAttribute('aria-current', 'true')
  await menu.getByRole('button', { name: 'Grindr 2019' }).click()
  await expect(page.getByRole('button', { name: 'Grindr 2019: choose another case' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('button', { name: 'TikTok 2025: choose another case' })).toBeVisible()
})

test('what drives a chance is whole on a phone', async ({ page }) => {
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 844 })
    await openIt(
      page,
      screens.find(({ name }) => name === 'step watch 7 20'),
    )
    await page
      .getByRole('button', { name: /^What drives/ })
      .first()
      .click()
    await expect(page.getByRole('dialog', { name: /^What drives/ })).toBeInViewport({ ratio: 1 })
  }
})

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })
  test('a glossary note stays until a press outside', async ({ page }) => {
    await openIt(
      page,
      screens.find(({ name }) => name === 'step watch 7 20'),
    )
    const term = page.getByRole('button', { name: anyTerm }).first()
    await term.scrollIntoViewIfNeeded()
    const note = page.getByRole('tooltip')
    await term.tap()
    await expect(note).toBeVisible()
    // A finger that leaves the glass is no reader that leaves the word.
    await term.dispatchEvent('pointerleave', { pointerType: 'touch', bubbles: false })
    await term.dispatchEvent('mouseout', { bubbles: true })
    await expect(note).toBeVisible()
    await note.tap()
    await expect(note).toBeVisible()
    await page.getByRole('heading', { level: 1 }).tap()
    await expect(note).toBeHidden()
  })
})

test('a link to a section lands on its title, whatever is drawn above it later', async ({ page }) => {
  for (const [section, name] of [
    ['stakes', 'Who feels it'],
    ['know', 'How do we know?'],
  ] as const) {
    await page.goto('/')
    // By key: the button moves as long as sections above it are being drawn.
    await page.getByRole('button', { name: `Link to ${name}` }).press('Enter')
    await expect(page).toHaveURL(new RegExp(`at=${section}`))
    const link = page.url()
    await page.goto('about:blank')
    await page.goto(link)
    const title = page.getByRole('heading', { level: 2, name })
    await expect(page.getByText('Hash of the runs')).toBeAttached()
    const isAtTop = async () => {
      const top = (await title.boundingBox())?.y ?? -1
      return top >= 96 && top < 200
    }
    await expect.poll(isAtTop, { message: name }).toBe(true)
  }
})
