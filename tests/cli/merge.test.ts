import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { cli } from './run-here'

const folder = mkdtempSync(join(tmpdir(), 'standoff-merge-'))
const place = (name: string) => join(folder, name)
const run = (...more: readonly string[]) =>
  cli('run', 'tiktok-2025', '--runs', '20000', '--seed', 'm', '--horizon', '52', '--workers', '1', ...more)
const part = (shard: string, name: string, ...more: readonly string[]) =>
  run('--shard', shard, '--out', place(name), ...more)
beforeAll(async () => {
  for (const shard of ['1/3', '2/3', '3/3']) expect((await part(shard, `${shard[0]}.json`)).exit).toBe(0)
})

it('parts in any order give what one drawing prints, letter by letter, and a result that replays', async () => {
  const whole = await run('--json')
  const merged = await cli(
    'merge',
    place('3.json'),
    place('1.json'),
    place('2.json'),
    '--json',
    '--out',
    place('all.json'),
  )
  expect([merged.exit, merged.out]).toEqual([0, whole.out])
  expect((await cli('replay', place('all.json'))).exit).toBe(0)
})

it('a missing part: exit 3, nothing printed, and which runs are missing', async () => {
  const { exit, out, complaint } = await cli('merge', place('1.json'), place('3.json'))
  expect([exit, out]).toEqual([3, ''])
  expect(complaint).toContain('6,666 to 13,332')
})

it('refuses the same runs twice, and parts of another recipe', async () => {
  const twice = await cli('merge', place('1.json'), place('2.json'), place('2.json'), place('3.json'))
  expect([twice.exit, twice.out]).toEqual([2, ''])
  expect(twice.complaint).toContain('/shard')
  await part('2/3', 'other.json', '--set', 'ext_grant=0.5')
  const other = await cli('merge', place('1.json'), place('other.json'), place('3.json'))
  expect([other.exit, other.out]).toEqual([2, ''])
  for (const words of ['other.json', '/ground/recipe', '1.json']) expect(other.complaint).toContain(words)
})

it.each([
  { name: 'a part without a file for it', args: ['--shard', '1/2'], says: ['--out'] },
  { name: 'a part beyond the last', args: ['--shard', '3/2', '--out', place('x')], says: ['--shard', '"3/2"', 'k/n'] },
  { name: 'part nothing', args: ['--shard', '0/2', '--out', place('x')], says: ['--shard'] },
  { name: 'a folder for the file', args: ['--shard', '1/2', '--out', folder], says: ['which is a folder'] },
])('$name is bad input before anything is drawn', async ({ args, says }) => {
  const { exit, out, complaint } = await run(...args)
  expect([exit, out]).toEqual([2, ''])
  for (const words of says) expect(complaint).toContain(words)
  expect(existsSync(place('x'))).toBe(false)
})

it.each([
  { name: 'a result', text: '{"format":"standoff-result"}', says: ['/format', 'standoff-shard'] },
  { name: 'nothing', text: '', says: ['the file is empty'] },
])('$name is no part: exit 2', async ({ name, text, says }) => {
  writeFileSync(place(name), text)
  const { exit, complaint } = await cli('merge', place('1.json'), place(name))
  expect(exit).toBe(2)
  for (const words of says) expect(complaint).toContain(words)
})
