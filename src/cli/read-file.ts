import { closeSync, openSync, readSync } from 'node:fs'
import { BadInput } from './bad-input'
import type { Context } from './io'

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

/** What was thrown on reading, in the words of input that is refused: a file that is missing, a folder, or not to be read. */
function refusal(error: unknown, path: string, what: string): BadInput {
  if (error instanceof BadInput) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'an error'
  const found = { ENOENT: 'no such file', EISDIR: 'a folder', EACCES: 'a file that may not be read' }[code] ?? code
  return new BadInput(path, found, `a readable ${what}`)
}

/** Reads files, of which one may be looked at before: it is kept until it is read, since a pipe gives its text only once. */
export function fileReader(): Pick<Context, 'read' | 'peek'> {
  const kept = new Map<string, () => Buffer>()
  return {
    read: (path, what) => {
      const again = kept.get(path)
      kept.delete(path)
      try {
        return (again?.() ?? readBytes(path)).toString('utf8')
      } catch (error) {
        throw refusal(error, path, what)
      }
    },
    peek: (path) => {
      try {
        const bytes = readBytes(path)
        kept.set(path, () => bytes)
        return bytes.toString('utf8')
      } catch (error) {
        kept.set(path, () => {
          throw error
        })
        return undefined
      }
    },
  }
}
