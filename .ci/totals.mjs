/**
 * Adds up the JSON reports of Vitest and Playwright into one line, `N passed, N failed`. A test file that could not
 * even be loaded counts as one failure. Exits non-zero on a failure, and when a report is missing or holds no test.
 */
import { existsSync, readFileSync } from 'node:fs'

const [vitestFile, playwrightFile] = process.argv.slice(2)
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)

const vitest = read(vitestFile)
const playwright = read(playwrightFile)
const unloaded = vitest?.testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
)
const counts = [
  vitest && {
    passed: vitest.numPassedTests,
    failed: vitest.numFailedTests + unloaded.length,
    skipped: vitest.numPendingTests + vitest.numTodoTests,
  },
  playwright && {
    passed: playwright.stats.expected,
    failed: playwright.stats.unexpected + playwright.stats.flaky,
    skipped: playwright.stats.skipped,
  },
]

const total = (kind) => counts.reduce((sum, count) => sum + (count?.[kind] ?? 0), 0)
const skipped = total('skipped') > 0 ? `, ${total('skipped')} skipped` : ''
if (counts.some((count) => !count || count.passed + count.failed === 0)) process.exitCode = 1
if (total('failed') > 0) process.exitCode = 1
console.log(`${total('passed')} passed, ${total('failed')} failed${skipped}`)
