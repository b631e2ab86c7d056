import { MARKOV_LIMITS } from './markov-limits'
import { Refusal } from './refusal'

/** A text file as numbered lines: `name` for messages, `lines` read once, from the top, without line ends. */
export type SourceLines = { readonly name: string; readonly lines: Iterable<string> }

/** One line that says something: `where` for messages, `line` counted from 1, `text` trimmed, `words` split at blanks. */
export type SourceLine = {
  readonly where: string
  readonly line: number
  readonly text: string
  readonly words: readonly string[]
}

/**
 * The lines of a source that say something: blank lines and comment lines (`#`) are passed over, a byte order mark and
 * carriage returns are dropped.
 * @throws {Refusal} for a line above the declared length, before it is split.
 */
export function* meaningfulLines(source: SourceLines): Generator<SourceLine> {
  let line = 0
  for (const raw of source.lines) {
    line++
    if (raw.length > MARKOV_LIMITS.lineCharacters) {
      throw new Refusal(
        'line-length',
        `${source.name}, line ${line}`,
        `${raw.length} characters`,
        `lines of up to ${MARKOV_LIMITS.lineCharacters} characters`,
      )
    }
    const text = raw.trim() // takes a byte order mark with it
    if (text === '' || text.startsWith('#')) continue
    yield { where: `${source.name}, line ${line}`, line, text, words: text.split(/\s+/) }
  }
}

/** A text held in memory as a source. */
export function linesOf(name: string, text: string): SourceLines {
  return { name, lines: text.split('\n') }
}
