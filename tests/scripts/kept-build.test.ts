import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ensureBuilt, sourcesHash } from '../../scripts/kept-build.mjs'

let folder: string
let builds: number

const build = (into: string) => {
  builds++
  writeFileSync(path.join(into, 'index.html'), `page ${builds}`)
}
const ensure = () => ensureBuilt({ folder, build })
const page = () => readFileSync(path.join(folder, 'dist/index.html'), 'utf8')
const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text)

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kept-build-'))
  builds = 0
  for (const name of ['src/ui', 'public', 'tests']) mkdirSync(path.join(folder, name), { recursive: true })
  for (const file of [
    ...['src/ui/main.tsx', 'src/a.ts', 'public/favicon.svg', 'index.html', 'vite.config.ts', 'tsconfig.json'],
    ...['package.json', 'package-lock.json'],
  ]) {
    write(file, file)
  }
})
afterEach(() => rmSync(folder, { recursive: true }))

it('builds once, and keeps the page while no source changes, whatever else does', () => {
  expect(ensure()).toBe('built')
  expect(ensure()).toBe('kept')
  write('tests/a.test.ts', 'no source of the page')
  utimesSync(path.join(folder, 'src/a.ts'), 1, 1)
  expect(ensure()).toBe('kept')
  expect(builds).toBe(1)
})

it.each(['src/ui/main.tsx', 'public/favicon.svg', 'index.html', 'vite.config.ts', 'package-lock.json'])(
  'builds again when %s changes, and keeps that',
  (file) => {
    ensure()
    write(file, 'other words')
    expect([ensure(), ensure()]).toEqual(['built', 'kept'])
  },
)

it('builds again when a source is added, taken away, renamed, or gives bytes to its neighbour', () => {
  ensure()
  write('src/b.ts', '')
  expect(ensure()).toBe('built')
  rmSync(path.join(folder, 'src/b.ts'))
  expect(ensure()).toBe('built')
  cpSync(path.join(folder, 'src/a.ts'), path.join(folder, 'src/c.ts'))
  rmSync(path.join(folder, 'src/a.ts'))
  expect(ensure()).toBe('built')
  write('src/c.ts', 'ab')
  write('src/d.ts', 'c')
  const before = sourcesHash(folder)
  write('src/c.ts', 'a')
  write('src/d.ts', 'bc')
  expect(sourcesHash(folder)).not.toBe(before)
})

it('does not keep what is gone, nor a build during which a source changed', () => {
  ensure()
  rmSync(path.join(folder, 'dist'), { recursive: true })
  expect(ensure()).toBe('built')
  const meanwhile = (into: string) => {
    build(into)
    write('src/a.ts', 'written while it was built')
  }
  write('src/a.ts', 'changed')
  expect(ensureBuilt({ folder, build: meanwhile })).toBe('built')
  expect([ensure(), ensure()]).toEqual(['built', 'kept'])
})

it('a page that is served stays whole while the next is built, and where that fails', () => {
  ensure()
  write('src/a.ts', 'broken')
  const fails = (into: string) => {
    expect(page()).toBe('page 1')
    writeFileSync(path.join(into, 'index.html'), 'half a pa')
    throw new Error('The build failed.')
  }
  expect(() => ensureBuilt({ folder, build: fails })).toThrow('The build failed.')
  expect([page(), readdirSync(folder).filter((name) => name.startsWith('dist'))]).toEqual(['page 1', ['dist']])
  expect([ensure(), page()]).toEqual(['built', 'page 2'])
})
