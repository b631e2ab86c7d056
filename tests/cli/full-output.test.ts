import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

const standoff = (rest: string) =>
  spawnSync('sh', ['-c', `"${process.execPath}" bin/standoff.mjs ${rest}`], { encoding: 'utf8' })

it('a full standard output: one clear line, no trace, exit 4', () => {
  const { status, stderr } = standoff('list --numbers > /dev/full')
  expect(stderr).toBe(
    'standard output: found no room left; allowed: a place with room. What was printed is not whole.\n',
  )
  expect(status).toBe(4)
})

it('a reader that has read enough: nothing is said', () => {
  const { status, stdout, stderr } = standoff('export tiktok-2025 --format json | head -c 5')
  expect([status, stdout, stderr]).toEqual([0, '{\n  "', ''])
})

it('a standard error that is full as well does not change the exit code', () => {
  expect(standoff('list --numbers > /dev/full 2> /dev/full').status).toBe(4)
  expect(standoff('run no-such-case 2> /dev/full').status).toBe(2)
})
