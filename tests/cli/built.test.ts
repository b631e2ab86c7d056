import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { APP_VERSION } from '@/simulation/files/app-version'
import { copiedCheckout, started } from './program'

const root = copiedCheckout()
afterAll(() => rmSync(root, { recursive: true, force: true }))
const program = join(root, 'bin/standoff.mjs')
const builds = () => readdirSync(join(root, 'dist-cli')).filter((name) => !name.startsWith('.'))

const edit = (file: string, from: string, to: string) => {
  const path = join(root, file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
}

it('two programs that find nothing built both work, and leave one build and nothing half', async () => {
  const ends = await Promise.all([started(program, 'list'), started(program, 'list')])
  for (const { status, stdout, stderr } of ends) {
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('tiktok-2025')
  }
  expect(readdirSync(join(root, 'dist-cli'))).toEqual(builds())
  expect(builds()).toHaveLength(1)
})

it('is started by a link from any folder', async () => {
  const link = join(mkdtempSync(join(tmpdir(), 'standoff-bin-')), 'standoff')
  symlinkSync(program, link)
  const { status, stdout, stderr } = await started(link, 'run', 'tiktok-2025', '--runs', '20000', '--workers', '2')
  expect([status, stderr]).toEqual([0, '']) // the pool complains where a worker cannot be started
  expect(stdout).toMatch(/hash [0-9a-f]{64}/)
})

it('is built again after a change of the sources, and only then; a fault of them is told in their places', async () => {
  const before = builds()
  utimesSync(join(root, 'src/cli/commands/list.ts'), 1, 1)
  await started(program, 'list')
  expect(builds()).toEqual(before)
  edit('src/simulation/files/app-version.ts', `'${APP_VERSION}'`, "'9.8.7'")
  edit('src/cli/run-cli.ts', 'try {', "try {\n    if (args[0] === 'list') throw new TypeError('broken on purpose')")
  expect((await started(program, '--version')).stdout).toMatch(/^standoff 9\.8\.7,/)
  expect(builds()).toHaveLength(2)
  const { status, stderr } = await started(program, 'list')
  expect(status).toBe(1)
  expect(stderr).toMatch(/^TypeError: broken on purpose\n(?: +at .*\n)*? +at .*src\/cli\/run-cli\.ts:\d+:\d+/)
})

it('without its builder it says what is missing', async () => {
  rmSync(join(root, 'node_modules'))
  edit('package.json', '"private": true', '"private": false')
  const { status, stderr } = await started(program, 'list')
  expect(status).toBe(1)
  expect(stderr).toMatch(/^The command line is not built, and vite, .*npm ci\.\n$/)
})
