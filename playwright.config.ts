import { defineConfig } from '@playwright/test'
import { browserLaunchOptions } from './scripts/browser.mjs'
import { knownReader } from './scripts/known-reader'

const port = Number(process.env.STANDOFF_E2E_PORT ?? 43_117)
const baseURL = `http://127.0.0.1:${port}/`
/** Where a machine-readable copy of the results goes; the gate counts tests with it. */
const resultsFile = process.env.PLAYWRIGHT_RESULTS

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Guards against hanging, not measures: the page compiles its model beside the browser and the other worker.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  // One more than the gate's cores: a worker that waits for its page leaves a core idle.
  workers: 3,
  reporter: resultsFile ? [['dot'], ['json', { outputFile: resultsFile }]] : [['dot']],
  use: {
    baseURL,
    browserName: 'chromium',
    launchOptions: await browserLaunchOptions(),
    // The first visit is what a few tests are about; they ask for it.
    storageState: knownReader(baseURL),
  },
  webServer: {
    command: `npm run preview -- --host 127.0.0.1 --port ${port} --strictPort`,
    url: baseURL,
    reuseExistingServer: false,
    timeout: 20_000,
  },
})
