import { type Browser, chromium, type Page } from 'playwright'
import { preview } from 'vite'
import { browserLaunchOptions } from '../../scripts/browser.mjs'
import { instrument } from './instrument'

export type Bench = {
  readonly open: (fragment?: string, height?: number) => Promise<Page>
  readonly close: () => Promise<void>
}

/** Serves the built page and opens it in the browser of the tests, with the worker's questions timed. */
export async function openBench(): Promise<Bench> {
  const server = await preview({ preview: { port: 0 }, logLevel: 'error' })
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('The built page is not being served; run `npm run build` first.')
  const browser: Browser = await chromium.launch(await browserLaunchOptions())
  return {
    open: async (fragment = '', height = 900) => {
      const context = await browser.newContext({ viewport: { width: 1440, height } })
      const page = await context.newPage()
      // The compiler names functions through a helper that the page does not have.
      await page.addInitScript('globalThis.__name ??= (named) => named')
      await page.addInitScript(instrument)
      await page.goto(`${address}${fragment}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      return page
    },
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}

/** Waits until the runs of the recipe are drawn, so that nothing else works beside what is measured. */
export async function settled(page: Page): Promise<void> {
  await page.getByText('Exact and drawn agree').first().waitFor({ timeout: 120_000 })
  await page.waitForTimeout(1500)
}
