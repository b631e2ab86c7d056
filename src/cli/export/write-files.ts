import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { BadInput } from '../bad-input'
import type { LinesFile } from './prism-texts'

const CHUNK = 1 << 16

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

/** Writes under temporary names in the same folder, then renames all: no reader ever sees half a file. */
function writeAll(folder: string, files: readonly LinesFile[]): void {
  const partial = (name: string) => join(folder, `.${name}.partial-${process.pid}`)
  try {
    for (const { name, lines } of files) writeLines(partial(name), lines())
    for (const { name } of files) renameSync(partial(name), join(folder, name))
  } catch (error) {
    for (const { name } of files) rmSync(partial(name), { force: true })
    throw new BadInput(folder, codeOf(error), 'a folder that can be written and has room')
  }
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

/** What stands in the way of writing this file. Nothing is changed. @throws {BadInput} for a folder, or a file that is there, unless `force`. */
export function checkFile(path: string, force: boolean): void {
  if (existsSync(path)) {
    if (statSync(path).isDirectory()) throw new BadInput('--out', `${path}, which is a folder`, 'the path of a file')
    if (!force) throw new BadInput('--out', `${path}, which is there already`, 'a new file, or --force')
  }
  const folder = dirname(path)
  if (!existsSync(folder))
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
  const partial = join(dirname(path), `.${basename(path)}.partial-${process.pid}`)
  try {
    writeFileSync(partial, bytes)
    renameSync(partial, path)
  } catch (error) {
    rmSync(partial, { force: true })
    throw new BadInput(path, codeOf(error), 'a folder that can be written and has room')
  }
}
