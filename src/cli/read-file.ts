import { closeSync, openSync, readSync } from 'node:fs'
import { BadInput } from './bad-input'

const LARGEST = 64_000_000
const CHUNK = 1 << 20

/** All bytes behind a path, also of a pipe, whose size nobody knows before; a device that never ends is left in time. */
function readBytes(path: string): Buffer {
  const file = openSync(path, 'r')
  try {
    const chunks: Buffer[] = []
    for (let total = 0; ; ) {
      const chunk = Buffer.allocUnsafe(CHUNK)
      const length = readSync(file, chunk)
      if (length === 0) return Buffer.concat(chunks)
      total += length
      if (total > LARGEST) throw new BadInput(path, `more than ${LARGEST} bytes`, 'no more than that')
      chunks.push(chunk.subarray(0, length))
    }
  } finally {
    closeSync(file)
  }
}

/** The text of a file. @throws {BadInput} where it is missing, a folder, cannot be read or is far too large to be ours. */
export function readText(path: string, what: string): string {
  try {
    return readBytes(path).toString('utf8')
  } catch (error) {
    if (error instanceof BadInput) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'an error'
    const found = { ENOENT: 'no such file', EISDIR: 'a folder', EACCES: 'a file that may not be read' }[code] ?? code
    throw new BadInput(path, found, `a readable ${what}`)
  }
}
