/** `npm test`: every part of the tests, and what each of them took. */
import path from 'node:path'
import { runParts } from './run-parts.mjs'

if (process.argv.length > 2) {
  console.error(`npm test runs everything, and takes no “${process.argv.slice(2).join(' ')}”. One file alone:`)
  console.error('  npx vitest run tests/…/x.test.ts, or npm run build && npx playwright test tests/e2e/x.spec.ts')
  process.exit(2)
}

const parts = [
  { name: 'a browser for the tests', program: ['scripts/browser.mjs'], isNeeded: true },
  { name: 'in Node and in a browser', program: ['node_modules/vitest/vitest.mjs', 'run'] },
  { name: 'the page, built', program: ['scripts/kept-build.mjs'], isNeeded: true },
  { name: 'end to end', program: ['node_modules/@playwright/test/cli.js', 'test'] },
]
const { good, lines } = await runParts(parts, { cwd: path.resolve(import.meta.dirname, '..'), total: 'npm test' })
console.log(`\n${lines.join('\n')}`)
process.exitCode = good ? 0 : 1
