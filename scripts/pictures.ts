/** Makes the pictures of README.md from the built page: `npm run pictures`. */
import path from 'node:path'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { firstCase } from '@/scenarios/forced-sale/first-case'
import { encodeLink } from '@/simulation/link/link-codec'
import type { Place } from '@/simulation/link/places'
import { openScreen } from '../tests/e2e/screens'
import { browserLaunchOptions } from './browser.mjs'
import { knownReader } from './known-reader'
import { opened } from './opened'

const { id, horizonWeeks } = firstCase
const recipe = { scenario: id, changes: {}, edits: {}, conditions: [], horizonWeeks, seed: 'tiktok-1', runs: 200_000 }

/** The places in the order of the page, and a text that stands there once all of it does. */
const pictures: readonly (readonly [Place, string | RegExp])[] = [
  [{ name: 'outlook', section: undefined, options: {} }, 'checked two ways'],
  [{ name: 'step', section: 'watch', options: { wk: '20' } }, /^A sale in \d+/],
  [{ name: 'analyse', section: 'matters', options: {} }, /moves it most/],
  [{ name: 'cases', section: 'happened', options: { at: '11' } }, /Arrow keys move/],
]

const folder = path.resolve(import.meta.dirname, '../docs')
const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' })
const baseURL = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch(await browserLaunchOptions())
try {
  const page = await browser.newPage({
    ...{ colorScheme: 'light', reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } },
    ...{ baseURL, storageState: knownReader(baseURL) },
  })
  for (const [place, text] of pictures) {
    const link = encodeLink({ recipe, place, modelVersion: opened.modelVersion }, { basis: recipe, defaultCase: id })
    await openScreen(page, { name: place.name, recipe, fragment: `#${link}`, text })
    await page.getByText('checked two ways').first().waitFor()
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
    await page.screenshot({ path: path.join(folder, `${place.name}.png`), animations: 'disabled' })
    console.log(`docs/${place.name}.png`)
  }
} finally {
  await browser.close()
  await server.close()
}
