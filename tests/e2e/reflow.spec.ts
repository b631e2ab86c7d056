import type { Page } from '@playwright/test'
import { expect, test } from './page'
import { openScreen, screens } from './screens'

/** Phones; a tablet upright and 1280 at 200 %, 150 % and 400 %; and both sides of every width at which the page changes. */
const widths = [320, 360, 390, 430, 520, 599, 600, 640, 700, 768, 813, 853, 899, 900, 959, 960, 1023, 1024, 1100, 1280]

/** WCAG 1.4.12: what a reader may set without losing anything. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`

/**
 * How many pixels the page can be scrolled sideways, and every text that reaches past an edge of the window without
 * lying in a box that scrolls by itself.
 */
const pastTheEdge = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found = new Set<string>()
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const parent = node.parentElement
      if (parent === null || (node.textContent ?? '').trim() === '') continue
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const { left, right, width } = range.getBoundingClientRect()
      if (width === 0 || (left >= -1 && right <= clientWidth + 1)) continue
      const holds = (box: Element | null): boolean =>
        box !== null &&
        (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(box).overflowX) || holds(box.parentElement))
      if (!holds(parent))
        found.add(`“${(node.textContent ?? '').trim().slice(0, 40)}” ${left.toFixed(0)} to ${right.toFixed(0)}`)
    }
    const excess = scrollWidth - clientWidth
    return excess > 0 ? [`scrolls by ${excess}`, ...found] : [...found]
  })

/** Charts follow a new width a frame later, so the window is asked until it is at rest. */
const expectNothingPastTheEdge = (page: Page, where: string) =>
  expect.poll(() => pastTheEdge(page), { message: where, intervals: [20, 40, 80, 160, 320] }).toEqual([])

for (const place of ['outlook', 'step', 'analyse numbers', 'analyse matters', 'analyse', 'cases'] as const) {
  const own = screens.filter(
    ({ name }) => name.startsWith(place) && !(place === 'analyse' && /^analyse (?:numbers|matters)/.test(name)),
  )
  test(`nothing scrolls sideways at any width: ${place}`, async ({ page }) => {
    for (const screen of own) {
      await page.setViewportSize({ width: 1280, height: 800 })
      await openScreen(page, screen)
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 })
        await expectNothingPastTheEdge(page, `${screen.name}, ${width} wide`)
      }
      await page.addStyleTag({ content: spacing })
      for (const width of [320, 600, 768, 813, 1024, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        await expectNothingPastTheEdge(page, `${screen.name}, ${width} wide, letters apart`)
      }
    }
  })
}
