/**
 * Characters that a reader cannot see or that change how their neighbours read: controls, line and paragraph
 * separators, zero-width and bidirectional marks, byte-order marks, tags, unpaired surrogates.
 */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be made visible
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu

/** The text with every hidden character written out, "a\u202Eb" → "a[U+202E]b": nothing can pose as something else. */
export const visibleText = (text: string): string =>
  text.replace(HIDDEN, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
    return `[U+${code.padStart(4, '0')}]`
  })

/** The same for a text of several lines, whose ends stay: what a terminal is given steers nothing in it. */
export const visibleLines = (text: string): string =>
  text
    .split(/(\r?\n)/)
    .map((part, i) => (i % 2 === 1 ? part : visibleText(part)))
    .join('')

/** What two names have in common when a reader cannot tell them apart: normal form, case and outer space set aside. */
export const sameToAReader = (text: string): string => text.normalize('NFKC').trim().toLowerCase()
