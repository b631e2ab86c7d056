const LONGEST_SHOWN = 60

/**
 * Untrusted text made fit for a message: in double quotes, at most 60 characters, control characters, line breaks and
 * bidirectional marks as `\u{…}`, so that neither a terminal nor a page can be steered by it.
 */
export function quoteFound(text: string): string {
  const points = Array.from(text.slice(0, 4 * LONGEST_SHOWN))
  const cut = points.length > LONGEST_SHOWN || text.length > 4 * LONGEST_SHOWN
  const shown = points.slice(0, LONGEST_SHOWN).map((point) => {
    return /[\p{C}\p{Zl}\p{Zp}]/u.test(point) ? `\\u{${point.codePointAt(0)!.toString(16)}}` : point
  })
  return `"${shown.join('')}${cut ? '…' : ''}"`
}
