import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { BadInput } from '../bad-input'
import type { LinesFile } from './prism-texts'

const CHUNK = 1 << 16
const MOST_LINKS = 40

/** What stands at a path and is no file that could be replaced; undefined where nothing or a plain file does. */
function otherThanFile(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined || stat.isFile()) return undefined
  if (stat.isDirectory()) return 'a folder'
  if (stat.isFIFO()) return 'a pipe'
  return stat.isSocket() ? 'a socket' : 'a device'
}

/** Where a path leads: a link is followed, also to a file that is not there yet. @throws {BadInput} for links in a circle. */
function targetOf(path: string): string {
  let target = path
  for (let links = 0; lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() === true; links++) {
    if (links === MOST_LINKS) throw new BadInput('--out', `${path}, a link that leads nowhere`, 'the path of a file')
    target = resolve(dirname(target), readlinkSync(target))
  }
  return target
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)

/** Writes lines through a small buffer. Memory: one chunk. */
function writeLines(path: string, lines: Iterable<string>): void {
  const file = openSync(path, 'w')
  try {
    let buffered: string[] = []
    let length = 0
    const flush = (): void => {
      const bytes = Buffer.from(buffered.join(''), 'utf8')
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
      buffered = []
      length = 0
    }
    for (const line of lines) {
      buffered.push(line, '\n')
      length += line.length + 1
      if (length >= CHUNK) flush()
    }
    flush()
  } finally {
    closeSync(file)
  }
}

const partialOf = (target: string) => join(dirname(target), `.${basename(target)}.partial-${process.pid}`)

/** Writes under temporary names beside the files, then renames all: no reader ever sees half a file. */
function writeAll(folder: string, files: readonly LinesFile[]): void {
  const written = files.map(({ name, lines }) => ({ target: targetOf(join(folder, name)), lines }))
  for (const { target } of written) requireReplaceable(target)
  try {
    for (const { target, lines } of written) writeLines(partialOf(target), lines())
    for (const { target } of written) renameSync(partialOf(target), target)
  } catch (error) {
    for (const { target } of written) rmSync(partialOf(target), { force: true })
    throw new BadInput(folder, codeOf(error), 'a folder that can be written and has room')
  }
}

/** A device, a pipe or a folder is never replaced by a file, not even by force. @throws {BadInput} */
function requireReplaceable(path: string): void {
  const other = otherThanFile(path)
  if (other !== undefined) throw new BadInput('--out', `${path}, which is ${other}`, 'the path of a file')
}

/** What stands in the way of writing into this folder. Nothing is changed. @throws {BadInput} */
export function checkFolder(folder: string, force: boolean): void {
  if (!existsSync(folder)) return
  if (!statSync(folder).isDirectory()) throw new BadInput('--out', `${folder}, which is a file`, 'a folder')
  if (force) return
  const inside = readdirSync(folder).length
  if (inside > 0)
    throw new BadInput('--out', `${folder} with ${inside} files in it`, 'an empty or new folder, or --force')
}

/** Writes files into a folder, which is made if it is missing. @throws {BadInput} where the disk refuses; nothing half-written stays. */
export function writeFolder(folder: string, files: readonly LinesFile[]): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new BadInput('--out', `${folder}: ${codeOf(error)}`, 'a folder that can be made')
  }
  writeAll(folder, files)
}

/** What stands in the way of writing this file. Nothing is changed. @throws {BadInput} for what is no file, or a file that is there, unless `force`. */
export function checkFile(path: string, force: boolean): void {
  const target = targetOf(path)
  requireReplaceable(target)
  if (existsSync(target) && !force)
    throw new BadInput('--out', `${path}, which is there already`, 'a new file, or --force')
  if (!existsSync(dirname(target)))
    throw new BadInput('--out', `${path} in a folder that does not exist`, 'a folder that exists')
}

/** Writes one text, and a line end, to a path. @throws {BadInput} as `checkFile`, or where the disk refuses. */
export function writeText(path: string, text: string, force: boolean): void {
  checkFile(path, force)
  writeAll(dirname(path), [{ name: basename(path), lines: () => [text] }])
}

/** Writes bytes to a path, first under a temporary name. @throws {BadInput} as `checkFile`, or where the disk refuses. */
export function writeBytes(path: string, bytes: Uint8Array, force: boolean): void {
  checkFile(path, force)
  const target = targetOf(path)
  const partial = partialOf(target)
  try {
    writeFileSync(partial, bytes)
    renameSync(partial, target)
  } catch (error) {
    rmSync(partial, { force: true })
    throw new BadInput(path, codeOf(error), 'a folder that can be written and has room')
  }
}
