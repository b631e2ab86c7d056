import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { MARKOV_LIMITS, quoteFound, Refusal, type SourceLines } from '@/markov'

const CHUNK = 1_048_576

/**
 * A text file as lines, read piece by piece, so that a large one is never in memory as a whole.
 * @throws {Refusal} when it cannot be read, is larger than the declared limit, has a longer line, or is not UTF-8.
 */
export function openSource(path: string): SourceLines {
  const name = basename(path)
  return { name: /[\p{C}\p{Zl}\p{Zp}]/u.test(name) ? quoteFound(name) : name, lines: linesOfFile(path) }
}

function* linesOfFile(path: string): Generator<string> {
  const file = attempt(path, () => openSync(path, 'r'))
  try {
    const { size } = attempt(path, () => fstatSync(file))
    if (size > MARKOV_LIMITS.fileBytes) {
      throw new Refusal('file-size', path, `${size} bytes`, `files of up to ${MARKOV_LIMITS.fileBytes} bytes`)
    }
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    const chunk = new Uint8Array(CHUNK)
    let rest = ''
    let total = 0
    for (let length = -1; length !== 0; ) {
      length = attempt(path, () => readSync(file, chunk))
      total += length
      if (total > MARKOV_LIMITS.fileBytes) {
        throw new Refusal('file-size', path, `more than ${MARKOV_LIMITS.fileBytes} bytes`, 'no more than that')
      }
      rest += decode(path, decoder, chunk.subarray(0, length))
      const lines = rest.split('\n')
      rest = lines.pop() ?? ''
      yield* lines
      if (rest.length > MARKOV_LIMITS.lineCharacters) break // the reader refuses it by its length
    }
    if (rest !== '') yield rest
  } finally {
    closeSync(file)
  }
}

function decode(path: string, decoder: TextDecoder, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: bytes.length > 0 })
  } catch {
    throw new Refusal('encoding', path, 'bytes that are not UTF-8', 'a text file in UTF-8')
  }
}

function attempt<T>(path: string, act: () => T): T {
  try {
    return act()
  } catch (problem) {
    const code = problem instanceof Error && 'code' in problem ? String(problem.code) : 'an unknown problem'
    const found = { ENOENT: 'no such file', EISDIR: 'a directory', EACCES: 'a file that may not be read' }[code] ?? code
    throw new Refusal('file', quotedPath(path), found, 'a readable text file')
  }
}

const quotedPath = (path: string) => (/[\p{C}\p{Zl}\p{Zp}]/u.test(path) ? quoteFound(path) : path)
