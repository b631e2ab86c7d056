/**
 * Photographs every screen of the built page at six widths, in both themes, and as printed, into `tour/` for a person to
 * look at: `npm run tour`, or `npm run tour -- outlook` for the screens whose name holds a word.
 */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { openScreen, screens } from '../tests/e2e/screens'
import { browserLaunchOptions } from './browser.mjs'
import { knownReader } from './known-reader'

const widths = [320, 390, 600, 768, 813, 1280]
const folder = path.resolve(import.meta.dirname, '../tour')
const words = process.argv.slice(2)
const chosen = screens.filter(({ name }) => words.every((word) => name.includes(word)))
if (chosen.length === 0)
  throw new Error(`No screen is named “${words.join(' ')}”. There are: ${screens.map(({ name }) => name).join('; ')}.`)

mkdirSync(folder, { recursive: true })
const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' })
const baseURL = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch(await browserLaunchOptions())
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme, baseURL, storageState: knownReader(baseURL) })
    for (const screen of chosen) {
      const file = (look: string) => path.join(folder, `${screen.name.replace(/[^\w.-]+/g, '-')} ${look}`)
      await page.setViewportSize({ width: 1280, height: 800 })
      await openScreen(page, screen)
      for (const width of widths) {
        await page.setViewportSize({ width, height: width < 600 ? 844 : 900 })
        await page.screenshot({ path: file(`${width} ${colorScheme}.png`), fullPage: true, animations: 'disabled' })
      }
      // A dark page prints as a light one does; one look is enough, and from the dark it says more.
      if (colorScheme === 'dark') await page.pdf({ path: file('print.pdf'), format: 'A4' })
      console.log(`${screen.name}, ${colorScheme}`)
    }
    await page.close()
  }
} finally {
  await browser.close()
  await server.close()
}
console.log(`Pictures are in ${folder}.`)
