import type { Page } from '@playwright/test'
import { tokens } from '@/ui/theme/tokens'
import { expect } from './page'

/** A4 at 96 pixels an inch within margins of 1 cm. */
const sheet = { width: 718, height: 1047 }

/** A card's and a row's own padding may lie below the last line, the 48 pixels that a place has under it on screen may not. */
const MOST_BLANK = 47

const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`

const faultsOnPaper = (page: Page): Promise<readonly string[]> =>
  page.evaluate((MOST_BLANK) => {
    const wide = document.documentElement.clientWidth
    const seen = [...document.querySelectorAll<HTMLElement | SVGElement>('body *')].filter((node) =>
      node.checkVisibility({ visibilityProperty: true }),
    )
    const named = (node: Element) => `${node.tagName} ${(node.textContent ?? '').trim().slice(0, 30)}`
    // Padding under the last line can become a sheet of its own.
    const { scrollHeight } = document.documentElement
    const leaves = seen.filter(
      (node) =>
        node.matches('a, input, svg') || (node.childElementCount === 0 && (node.textContent ?? '').trim() !== ''),
    )
    const last = Math.max(...leaves.map((node) => node.getBoundingClientRect().bottom + window.scrollY))
    const blank = scrollHeight > window.innerHeight ? Math.round(scrollHeight - last) : 0
    return [
      ...(blank > MOST_BLANK ? [`ends with ${blank} empty pixels`] : []),
      ...seen
        .filter((node) => ['sticky', 'fixed'].includes(getComputedStyle(node).position))
        .map((node) => `sticks: ${named(node)}`),
      ...seen
        .filter((node) => node.matches('svg, table') && node.getBoundingClientRect().right > wide + 1)
        .map((node) => `is cut: ${named(node)}`),
      ...seen.filter((node) => node.matches('nav')).map((node) => `is of no use on paper: ${named(node)}`),
    ]
  }, MOST_BLANK)

/** Printed from the dark theme, the screen is light, flat and as wide as the paper. */
export async function expectFitForPaper(page: Page, name: string): Promise<void> {
  await page.setViewportSize(sheet)
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await expect.poll(() => faultsOnPaper(page), { message: `${name} on paper` }).toEqual([])
  const [paper, ink] = await page.evaluate(() => {
    const { backgroundColor } = getComputedStyle(document.body)
    return [backgroundColor, getComputedStyle(document.querySelector('h1') ?? document.body).color]
  })
  expect([paper, ink], `${name} on paper`).toEqual(['rgb(255, 255, 255)', rgb(tokens.ink.light)])
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
}
