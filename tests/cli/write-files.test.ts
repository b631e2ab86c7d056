import { execFileSync } from 'node:child_process'
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkFile, writeBytes, writeFolder, writeText } from '@/cli/export/write-files'

const folder = mkdtempSync(join(tmpdir(), 'standoff-write-'))
const place = (name: string) => join(folder, name)
const pipe = place('pipe')
execFileSync('mkfifo', [pipe])
symlinkSync(pipe, place('to-pipe'))
symlinkSync('/dev/null', place('to-device'))
symlinkSync(place('circle-b'), place('circle-a'))
symlinkSync(place('circle-a'), place('circle-b'))

const writers = [
  ['a text', (path: string) => writeText(path, 'new', true)],
  ['bytes', (path: string) => writeBytes(path, Uint8Array.of(1), true)],
] as const

it.each(writers)('%s never replaces what is no file, not even by force', (_what, write) => {
  const refused = (path: string, words: string) => expect(() => write(path)).toThrow(`which is ${words}`)
  refused(pipe, 'a pipe')
  refused(place('to-pipe'), 'a pipe')
  refused(folder, 'a folder')
  expect(() => write(place('circle-a'))).toThrow('a link that leads nowhere')
  expect(lstatSync(pipe).isFIFO()).toBe(true)
})

it('a device is refused before anything is written', () => {
  // Only the check is asked: a test that wrote to a device would break the machine of whoever breaks this.
  for (const path of ['/dev/null', place('to-device')]) {
    expect(() => checkFile(path, true)).toThrow('which is a device')
  }
})

it.each(writers)('%s goes where a link leads, and the link stays', (what, write) => {
  const far = place(`far of ${what}`)
  mkdirSync(far)
  writeFileSync(join(far, 'old'), 'old')
  const [link, second, dangling] = [place(`link ${what}`), place(`second ${what}`), place(`dangling ${what}`)]
  symlinkSync(join(far, 'old'), link)
  symlinkSync(link, second)
  symlinkSync(`far of ${what}/not-yet`, dangling)
  write(second)
  expect(readFileSync(join(far, 'old'), 'utf8')).not.toBe('old')
  write(dangling)
  expect([link, second, dangling].every((path) => lstatSync(path).isSymbolicLink())).toBe(true)
  expect(readdirSync(far).toSorted()).toEqual(['not-yet', 'old'])
})

it('a folder of files replaces none that is no file, and writes nothing then', () => {
  const out = place('out')
  mkdirSync(out)
  symlinkSync(pipe, join(out, 'b'))
  const files = ['a', 'b'].map((name) => ({ name, lines: () => ['x'] }))
  expect(() => writeFolder(out, files)).toThrow('which is a pipe')
  expect(readdirSync(out)).toEqual(['b'])
})
