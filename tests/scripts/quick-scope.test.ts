import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { quickScope } from '../../scripts/quick-scope.mjs'

const always = 'tests/architecture.test.ts'

it.each([
  ['src/engine/solve/forward.ts', 'tests/engine/'],
  ['src/ui/main.tsx', 'tests/ui/'],
  ['tests/engine/solve/forward.test.ts', 'tests/engine/'],
  ['scripts/write-answers.ts', 'tests/scripts/'],
  ['scripts/prove/figures.ts', 'tests/prove/'],
])('a change of %s asks the tests of its room, and the architecture', (file, folder) => {
  expect(quickScope([file])).toEqual({ folders: [always, folder], unanswered: [] })
})

it('two rooms ask the tests of both, each once; what no test in Node looks at is said', () => {
  const changed = [
    'src/ui/app.tsx',
    'src/ui/main.tsx',
    'src/cli/main.ts',
    'README.md',
    'tests/e2e/files.spec.ts',
    always,
  ]
  expect(quickScope(changed)).toEqual({
    folders: [always, 'tests/ui/', 'tests/cli/'],
    unanswered: ['README.md', 'tests/e2e/files.spec.ts'],
  })
})

it('every room of the sources has its folder of tests', () => {
  const folders = readdirSync('tests')
  for (const room of readdirSync('src')) if (room !== 'types') expect(folders).toContain(room)
})
