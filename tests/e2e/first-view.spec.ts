import { MODEL_VERSION } from '@/scenarios/forced-sale/model-version'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { encodeLink } from '@/simulation/link/link-codec'
import { untouched } from '@/simulation/link/link-rules'
import { placeAt } from '@/simulation/link/places'
import { expect, test } from './page'

const basis = untouched(tiktok2025)
const changed = `/#${encodeLink(
  { recipe: { ...basis, changes: { ext_grant: 0.05 } }, place: placeAt('outlook'), modelVersion: MODEL_VERSION },
  { basis, defaultCase: tiktok2025.id },
)}`

const pageCode = /assets\/index-[^/]+\.js$/
const styleSheet = /assets\/index-[^/]+\.css$/
const workers = /assets\/exact\.worker-[^/]+\.js$/
const answer = /In \d+ of 100 futures/

test.describe('before the page’s code has come', () => {
  test.use({ silentButFor: /Failed to load resource|net::ERR_FAILED/ })

  for (const [width, scheme, begins, marked] of [
    [1280, 'light', /^Of 100 futures, in how many /, 0],
    [390, 'dark', answer, 100],
  ] as const) {
    test(`the document looks at ${width} pixels as the page will, in its ${scheme} theme`, async ({ page }) => {
      // A first visit is asked for a guess, and a reader who has met that is told the answer.
      if (marked === 0) await page.addInitScript(() => localStorage.clear())
      await page.setViewportSize({ width, height: 700 })
      await page.emulateMedia({ colorScheme: scheme })
      const look = () =>
        page.evaluate(() => {
          const shown = (selector: string) =>
            [...document.querySelectorAll(selector)].find((one) => one.checkVisibility())
          const heading = shown('h1')
          const { x, y, width, height } = heading?.getBoundingClientRect() ?? new DOMRect()
          return {
            text: heading?.textContent,
            at: [x, y, width, height],
            paper: getComputedStyle(document.body).backgroundColor,
            ink: heading && getComputedStyle(heading).color,
            marks: [...document.querySelectorAll('[role="group"] button')].filter((one) => one.checkVisibility())
              .length,
          }
        })
      await page.route(pageCode, (route) => route.abort())
      await page.goto('/')
      await page.evaluate(() => document.fonts.ready)
      const before = await look()
      expect(before.text).toMatch(begins)
      expect(before.marks).toBe(marked)
      await page.unroute(pageCode)
      await page.goto('/')
      await page.evaluate(() => document.fonts.ready)
      expect(await look()).toEqual(before)
      await expect(page.locator('.so-first-view')).toHaveCount(0)
    })
  }

  test('a link that asks for another answer is shown none', async ({ page }) => {
    await page.route(pageCode, (route) => route.abort())
    await page.goto(changed)
    await expect(page.getByText(answer).first()).toBeHidden()
  })

  for (const [asked, address, answers] of [
    ['the bare address', '/', 1],
    ['a link', changed, 0],
  ] as const)
    test(`${asked} shows ${answers} of the document’s four views before the style sheet`, async ({ page }) => {
      await page.route(pageCode, (route) => route.abort())
      await page.route(styleSheet, (route) => route.abort())
      await page.goto(address)
      await expect(page.locator('.so-first-view')).toHaveCount(4)
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 700 })
        await expect(page.getByRole('heading', { level: 1 }), `${width} wide`).toHaveCount(answers)
      }
    })
})

test('charts wait for the first answer of a link, and are drawn once it has come', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(workers, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(changed)
  await expect(page.getByRole('heading', { name: 'Endings' })).toBeVisible()
  // Runs after whatever the page draws in its idle time.
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestIdleCallback(() => requestIdleCallback(() => done()))
      }),
  )
  await expect(page.locator('#endings figure')).toHaveCount(0)
  release()
  await expect(page.locator('#endings figure').first()).toBeVisible()
})
