import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeLink, encodeLink, type LinkedPage, type LinkRules } from '@/ui/state/link-codec'

const rules: LinkRules = {
  basis: { scenario: 'tiktok-2025', changes: {}, horizonWeeks: 104, seed: 'tiktok-1', runs: 200_000 },
  modelVersion: '1.0.0',
  numbers: new Map([
    ['ext_grant', { min: 0, max: 1 }],
    ['bd_near', { min: 0, max: 0.5 }],
    ['or_near', { min: 0.1, max: 10 }],
  ]),
  horizonWeeks: { min: 1, max: 156 },
  maxRuns: 10_000_000,
  sections: ['endings', 'timing'],
}

const numberIn = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => value + 0)
const pages: fc.Arbitrary<LinkedPage> = fc.record({
  recipe: fc.record({
    scenario: fc.constant('tiktok-2025'),
    changes: fc.record(
      { ext_grant: numberIn(0, 1), bd_near: numberIn(0, 0.5), or_near: numberIn(0.1, 10) },
      { requiredKeys: [] },
    ),
    horizonWeeks: fc.integer({ min: 1, max: 156 }),
    seed: fc.string({ minLength: 1, maxLength: 64, unit: 'grapheme-ascii' }),
    runs: fc.integer({ min: 1, max: 10_000_000 }),
  }),
  place: fc.record({
    run: fc.option(fc.nat(), { nil: undefined }),
    section: fc.constantFrom(undefined, 'endings', 'timing'),
  }),
  modelVersion: fc.constant('1.0.0'),
})

it('a link gives back the page it was made from, to the last bit', () => {
  fc.assert(
    fc.property(pages, (page) => {
      const link = encodeLink(page, rules.basis)
      const decoded = decodeLink(link, rules)
      if (link === '') expect(decoded).toEqual({ status: 'empty' })
      else
        expect(decoded).toEqual({
          status: 'good',
          page: { ...page, recipe: { ...page.recipe, changes: { ...page.recipe.changes } } },
        })
    }),
  )
})

it('a link cut anywhere is recognised', () => {
  fc.assert(
    fc.property(pages, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (page, where) => {
      const link = encodeLink(page, rules.basis)
      const cut = Math.floor(where * link.length)
      if (cut > 0) expect(decodeLink(link.slice(0, cut), rules).status).toBe('bad')
    }),
  )
})

it('a link with one character changed is recognised', () => {
  fc.assert(
    fc.property(pages, fc.nat(), fc.constantFrom('0', '7', 'x', ':', '&'), (page, where, letter) => {
      const link = encodeLink(page, rules.basis)
      fc.pre(link !== '')
      const at = where % link.length
      fc.pre(link[at] !== letter)
      expect(decodeLink(link.slice(0, at) + letter + link.slice(at + 1), rules).status).toBe('bad')
    }),
  )
})

it('no text makes the decoder throw', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (text) => {
      expect(decodeLink(text, rules).status).not.toBe('good')
    }),
  )
})

it('the untouched case has an empty link, and a link holds only what differs', () => {
  const untouched = { recipe: rules.basis, place: { run: undefined, section: undefined }, modelVersion: '1.0.0' }
  expect(encodeLink(untouched, rules.basis)).toBe('')
  const changed = { ...untouched, recipe: { ...rules.basis, changes: { ext_grant: 0.9 } } }
  expect(encodeLink(changed, rules.basis)).toMatch(/^v=1&c=tiktok-2025&m=1\.0\.0&n=ext_grant:0\.9&k=[0-9a-z]+$/)
})

const sealed = (n: string) =>
  encodeLink(
    {
      recipe: { ...rules.basis, changes: { [n]: 0.7 } },
      place: { run: undefined, section: undefined },
      modelVersion: '1.0.0',
    },
    rules.basis,
  )

it.each([
  ['a number the case does not have', sealed('nothing'), 'nothing'],
  ['a value out of bounds', sealed('bd_near'), '0 to 0.5'],
  ['a link past the longest', `v=1&${'x'.repeat(9000)}`, 'longer'],
])('%s is refused with its reason', (_what, link, word) => {
  const decoded = decodeLink(link, rules)
  expect(decoded.status).toBe('bad')
  expect(decoded.status === 'bad' && decoded.reason).toContain(word)
})
