/**
 * `npm run test:quick`: types, the architecture and the tests in Node of every room with a changed file, in under a
 * minute for one room. Changed is what differs from the last commit, or that commit itself where nothing does; paths
 * given as arguments count instead. Says what was run and what was not.
 */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { createVitest } from 'vitest/node'
import { quickScope } from './quick-scope.mjs'

const root = path.resolve(import.meta.dirname, '..')
const started = performance.now()
const list = (...args) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((line) => line !== '')

/** The changed files, and how they were found. */
function changedFiles() {
  const given = process.argv.slice(2).map((file) => path.relative(root, path.resolve(file)))
  const missing = given.filter((file) => !existsSync(path.join(root, file)))
  if (missing.length > 0) {
    console.error(`test:quick: found ${missing.join(', ')}; allowed: paths of files there are`)
    process.exit(2)
  }
  if (given.length > 0) return { files: given, how: 'named' }
  const files = [...list('diff', '--name-only', 'HEAD'), ...list('ls-files', '--others', '--exclude-standard')]
  if (files.length > 0) return { files, how: 'changed since the last commit' }
  const last = list('show', '--format=', '--name-only', '--first-parent', 'HEAD')
  return { files: last, how: 'in the last commit, for nothing has changed since' }
}

const { files, how } = changedFiles()
const { folders, unanswered } = quickScope(files)
console.log(`${files.length} files ${how}: types, and the tests in ${folders.join(', ')}`)

const types = spawn(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit'], { cwd: root, stdio: 'inherit' })
const typed = once(types, 'exit')

const vitest = await createVitest('test', { root, watch: false, project: ['unit', 'alone'], related: files })
await vitest.standalone() // starts the reporters
const inScope = ({ moduleId }) => {
  const file = path.relative(root, moduleId).replaceAll(path.sep, '/')
  return folders.some((folder) => file.startsWith(folder))
}
const every = await vitest.globTestSpecifications()
const related = await vitest.getRelevantTestSpecifications()
const elsewhere = related.filter((test) => !inScope(test)).length
const chosen = every.filter(inScope)
const { unhandledErrors } = await vitest.runTestSpecifications(chosen)
const failed = vitest.state.getFailedFilepaths().length
await vitest.close()

const [code] = await typed
console.log(`types: ${code === 0 ? 'good' : 'faults'}; ${chosen.length - failed} of ${chosen.length} test files passed`)
console.log(
  `not run: ${elsewhere} more test files that load what changed (npm run test:unit), the browser, end to end (npm test)`,
)
if (unanswered.length > 0) console.log(`no test run here looks at ${unanswered.join(', ')}`)
console.log(`test:quick took ${((performance.now() - started) / 1000).toFixed(1)} s`)
process.exit(code === 0 && failed === 0 && unhandledErrors.length === 0 ? 0 : 1)
