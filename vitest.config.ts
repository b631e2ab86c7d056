import { playwright } from '@vitest/browser-playwright'
import { defineConfig, mergeConfig } from 'vitest/config'
import { browserLaunchOptions } from './scripts/browser.mjs'
import viteConfig from './vite.config.ts'

/** Where a machine-readable copy of the results goes; the gate counts tests with it. */
const resultsFile = process.env.VITEST_RESULTS

const alone = 'tests/**/*.alone.test.{ts,tsx}'

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      reporters: resultsFile ? ['default', ['json', { outputFile: resultsFile }]] : ['default'],
      // Every core: the default leaves one idle, which on two cores is half of the machine.
      maxWorkers: '100%',
      // A guard against hanging, not a measure: these tests share the cores with a browser and a compiler.
      testTimeout: 300_000,
      hookTimeout: 300_000,
      coverage: {
        provider: 'v8',
        include: ['src/**'],
        exclude: ['src/ui/**'],
        reporter: ['text-summary', 'html', 'json-summary'],
      },
      projects: [
        {
          // Tests that leave everything as they found it share one process a core, and with it what they import.
          extends: true as const,
          test: {
            name: 'unit',
            environment: 'node',
            include: ['tests/**/*.test.{ts,tsx}'],
            exclude: ['tests/browser/**', 'tests/e2e/**', alone],
            isolate: false,
          },
        },
        {
          // Tests that change what is global or start workers get a process each. Vitest begins with the project whose name
          // is first in the alphabet: the longest file of all is one of these, and must not be the last to start.
          extends: true as const,
          test: { name: 'alone', environment: 'node', include: [alone] },
        },
        {
          extends: true as const,
          test: {
            name: 'browser',
            include: ['tests/browser/**/*.test.{ts,tsx}'],
            // As long as the end-to-end tests wait: a part of the page may still be on its way, and a second would time it.
            expect: { poll: { timeout: 30_000 } },
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({ launchOptions: await browserLaunchOptions() }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
      ],
    },
  }),
)
