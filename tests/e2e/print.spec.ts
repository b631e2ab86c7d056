import { tokens } from '@/ui/theme/tokens'
import { expect, openOutlook, test } from './page'
import { openScreen, screens } from './screens'

test.use({ colorScheme: 'dark' })

const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`

test('a page opened and printed has all four sections, though the reader never came near them', async ({ page }) => {
  await openOutlook(page)
  const sections = ['Share of futures by ending', 'Weeks to settle', 'Revenue', 'Hash of the runs']
  // The page draws below the fold when it has nothing else to do; nobody scrolls here.
  for (const text of sections) await expect(page.getByText(text).first()).toBeAttached()
  await page.emulateMedia({ media: 'print' })
  for (const text of sections) await expect(page.getByText(text).first()).toBeVisible()
})

/** A card's and a row's own padding may lie below the last line, the 48 pixels that a place has under it on screen may not. */
const MOST_BLANK = 47

for (const place of ['outlook', 'step', 'analyse', 'cases']) {
  test(`print is light, flat and as wide as the paper: ${place}`, async ({ page }) => {
    // A4 at 96 pixels an inch within margins of 1 cm.
    await page.setViewportSize({ width: 718, height: 1047 })
    for (const screen of screens.filter(({ name }) => name.startsWith(place))) {
      await openScreen(page, screen)
      await page.emulateMedia({ media: 'print' })
      const faults = () =>
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
      await expect.poll(faults, { message: screen.name }).toEqual([])
      const [paper, ink] = await page.evaluate(() => {
        const { backgroundColor } = getComputedStyle(document.body)
        return [backgroundColor, getComputedStyle(document.querySelector('h1') ?? document.body).color]
      })
      expect([paper, ink], screen.name).toEqual(['rgb(255, 255, 255)', rgb(tokens.ink.light)])
      await page.emulateMedia({ media: 'screen' })
    }
  })
}

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
