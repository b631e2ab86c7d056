import { type Browser, chromium, type Page } from 'playwright'
import { preview } from 'vite'
import { browserLaunchOptions } from '../../scripts/browser.mjs'
import { knownReader } from '../../scripts/known-reader'
import { instrument } from './instrument'
import { openSlowLine } from './slow-line'

export type OpenOptions = {
  readonly height?: number
  /** As on a phone: a processor four times as slow, 150 ms and 8 Mbit/s to the server. */
  readonly asPhone?: boolean
}

export type Bench = {
  readonly open: (fragment?: string, options?: OpenOptions) => Promise<Page>
  readonly close: () => Promise<void>
}

const PHONE = { slowdown: 4, roundTripMs: 150, bytesPerSecond: 1_000_000 }

/** Serves a built page, `dist` where none is named, and opens it in the browser of the tests, with its questions timed. */
export async function openBench(outDir = 'dist'): Promise<Bench> {
  const server = await preview({ preview: { port: 0 }, build: { outDir }, logLevel: 'error' })
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('The built page is not being served; run `npm run build` first.')
  const slowLine = await openSlowLine(Number(new URL(address).port), PHONE)
  const slowAddress = address.replace(/:\d+/, `:${slowLine.port}`)
  const browser: Browser = await chromium.launch(await browserLaunchOptions())
  return {
    open: async (fragment = '', { height = 900, asPhone = false } = {}) => {
      const from = asPhone ? slowAddress : address
      const context = await browser.newContext({ viewport: { width: 1440, height }, storageState: knownReader(from) })
      const page = await context.newPage()
      if (asPhone) {
        const session = await context.newCDPSession(page)
        await session.send('Emulation.setCPUThrottlingRate', { rate: PHONE.slowdown })
      }
      // The compiler names functions through a helper that the page does not have.
      await page.addInitScript('globalThis.__name ??= (named) => named')
      await page.addInitScript(instrument)
      await page.goto(`${from}${fragment}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      return page
    },
    close: async () => {
      await browser.close()
      slowLine.close()
      await server.close()
    },
  }
}

/** Waits until the runs of the recipe are drawn, so that nothing else works beside what is measured. */
export async function settled(page: Page): Promise<void> {
  await page.getByText('checked two ways').first().waitFor({ timeout: 120_000 })
  await page.waitForTimeout(1500)
}
