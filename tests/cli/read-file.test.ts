import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { standoff } from './program'

const reading = [
  { command: 'validate', what: 'scenario file' },
  { command: 'solve', what: 'scenario file' },
  { command: 'replay', what: 'result file' },
  { command: 'merge', what: 'part of a result' },
]

it.each(reading)('$command leaves a device that never ends in time', ({ command }) => {
  const { status, stdout, stderr } = standoff(command, '/dev/zero')
  expect([status, stdout, stderr]).toEqual([
    2,
    '',
    '/dev/zero: found more than 64000000 bytes; allowed: no more than that\n',
  ])
})

it.each(reading)('$command says that a folder is one', ({ command, what }) => {
  const folder = mkdtempSync(join(tmpdir(), 'standoff-folder-'))
  const { status, stderr } = standoff(command, folder)
  expect([status, stderr]).toEqual([2, `${folder}: found a folder; allowed: a readable ${what}\n`])
})

it('a scenario is read from a pipe as well', () => {
  const line = `"${process.execPath}" bin/standoff.mjs export grindr-2019 --format json | "${process.execPath}" bin/standoff.mjs validate /dev/stdin`
  expect(execFileSync('sh', ['-c', line], { encoding: 'utf8' })).toMatch(/^\/dev\/stdin: good\. /)
})

it('a pipe that gives too much is told as such, not as what is left of it', () => {
  const line = `head -c 64000002 /dev/zero | "${process.execPath}" bin/standoff.mjs validate /dev/stdin 2>&1; true`
  expect(execFileSync('sh', ['-c', line], { encoding: 'utf8' })).toBe(
    '/dev/stdin: found more than 64000000 bytes; allowed: no more than that\n',
  )
})
