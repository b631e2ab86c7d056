import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sameToAReader, visibleText } from '@/scenarios/visible-text'

it.each([
  ['a\u202eb', 'a[U+202E]b'],
  ['\u0000\t\n\u001b[31m', '[U+0000][U+0009][U+000A][U+001B][31m'],
  ['zero\u200bwidth\ufeff', 'zero[U+200B]width[U+FEFF]'],
  ['\ud800', '[U+D800]'],
  ['\u{e0041}', '[U+E0041]'],
])('writes out what a reader cannot see in %j', (text, visible) => {
  expect(visibleText(text)).toBe(visible)
})

it('leaves words of any script, punctuation and emoji alone', () => {
  for (const text of ['Washington’s 5 % – “fine”', '字节跳动', 'שלום', '🙂', '<img onerror=x>']) {
    expect(visibleText(text)).toBe(text)
  }
})

it('done twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(visibleText(visibleText(text))).toBe(visibleText(text))
    }),
  )
})

it('finds names alike that differ only in normal form, width, case or outer space', () => {
  expect(sameToAReader('Caf\u00e9 ')).toBe(sameToAReader('cafe\u0301'))
  expect(sameToAReader('ＷＡ')).toBe(sameToAReader('wa'))
})
