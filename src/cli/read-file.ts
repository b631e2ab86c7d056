import { readFileSync, statSync } from 'node:fs'
import { BadInput } from './bad-input'

const LARGEST = 64_000_000

/** The text of a file. @throws {BadInput} where it is missing, a folder, cannot be read or is far too large to be ours. */
export function readText(path: string, what: string): string {
  try {
    const { size } = statSync(path)
    if (size > LARGEST) throw new BadInput(path, `${size} bytes`, `at most ${LARGEST} bytes`)
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof BadInput) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'an error'
    const found = { ENOENT: 'no such file', EISDIR: 'a folder' }[code] ?? code
    throw new BadInput(path, found, `a readable ${what}`)
  }
}
