/** `npm test`: every part of the tests, each to its end whatever the others say, and what each of them took. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
if (process.argv.length > 2) {
  console.error(`npm test runs everything, and takes no “${process.argv.slice(2).join(' ')}”. One file alone:`)
  console.error('  npx vitest run tests/…/x.test.ts, or npm run build && npx playwright test tests/e2e/x.spec.ts')
  process.exit(2)
}

/** Name, program and arguments; a part that others need ends everything where it fails. */
const parts = [
  { name: 'a browser for the tests', program: ['scripts/browser.mjs'], isNeeded: true },
  { name: 'in Node and in a browser', program: ['node_modules/vitest/vitest.mjs', 'run'] },
  { name: 'the page, built', program: ['scripts/kept-build.mjs'], isNeeded: true },
  { name: 'end to end', program: ['node_modules/@playwright/test/cli.js', 'test'] },
]

const inWords = (ms) => {
  const seconds = Math.round(ms / 1000)
  return `${String(Math.floor(seconds / 60)).padStart(3)} min ${String(seconds % 60).padStart(2)} s`
}

const lines = []
const started = performance.now()
for (const { name, program, isNeeded } of parts) {
  const from = performance.now()
  const [code] = await once(spawn(process.execPath, program, { cwd: root, stdio: 'inherit' }), 'exit')
  lines.push(`${inWords(performance.now() - from)}  ${name}${code === 0 ? '' : ': FAILED'}`)
  if (code !== 0) process.exitCode = 1
  if (code !== 0 && isNeeded) break
}
console.log(`\n${lines.join('\n')}\n${inWords(performance.now() - started)}  npm test`)
