import { expect, it } from 'vitest'
import { type TokenName, tokens } from '@/ui/theme/tokens'
import { apart, ciede2000, contrast, type Sight } from './colour-difference'

const themes = ['light', 'dark'] as const
const papers = ['bg', 'surface', 'sunken'] as const

/** Stated contrast: the worst against bg, surface and sunken, rounded down. */
const stated: readonly (readonly [TokenName, number, number])[] = [
  ['ink', 14.1, 12.2],
  ['ink-2', 6.8, 8.2],
  ['ink-3', 4.9, 5.9],
  ['control', 3.2, 4.5],
  ['focus', 4.8, 6.4],
  ['solid', 6.6, 6.2],
  ['solid-text', 6.6, 6.2],
  ['dotted', 4.2, 9.2],
  ['dotted-text', 5.7, 9.2],
  ['hatched', 9.4, 3.2],
  ['hatched-text', 9.4, 6.6],
  ['hollow', 3.0, 4.5],
  ['hollow-text', 5.4, 6.9],
  ['violet', 5.0, 5.1],
  ['plum', 9.4, 5.2],
  ['teal', 4.5, 9.8],
  ['olive', 8.4, 5.7],
  ['slate', 6.8, 8.2],
  ['ok', 5.6, 7.6],
]

it.each(stated)('%s stands out from every paper', (name, light, dark) => {
  const worst = themes.map((theme) =>
    Math.min(...papers.map((paper) => contrast(tokens[name][theme], tokens[paper][theme]))),
  )
  expect(worst[0]).toBeGreaterThanOrEqual(light)
  expect(worst[1]).toBeGreaterThanOrEqual(dark)
})

it.each([
  ['warn', 'warn-paper', 6.2, 7.9],
  ['danger', 'danger-paper', 6.8, 7.1],
] as const)('%s stands out from its own paper', (text, paper, light, dark) => {
  expect(contrast(tokens[text].light, tokens[paper].light)).toBeGreaterThanOrEqual(light)
  expect(contrast(tokens[text].dark, tokens[paper].dark)).toBeGreaterThanOrEqual(dark)
})

it.each(themes)('letters on every party badge reach 5.2 (%s)', (theme) => {
  for (const party of ['violet', 'plum', 'teal', 'olive', 'slate'] as const) {
    expect(contrast(tokens[party][theme], tokens.surface[theme])).toBeGreaterThanOrEqual(5.2)
  }
})

const nearest = (names: readonly TokenName[], theme: 'light' | 'dark', sight: Sight): number => {
  const distances = names.flatMap((a, i) =>
    names.slice(i + 1).map((b) => apart(tokens[a][theme], tokens[b][theme], sight)),
  )
  return Math.min(...distances)
}
const endings = ['solid', 'dotted', 'hatched', 'hollow'] as const
const parties = ['violet', 'plum', 'teal', 'olive'] as const
const sights = ['normal', 'protan', 'deutan', 'tritan'] as const

it.each(themes)('the four endings differ for every sight, and in grey (%s)', (theme) => {
  for (const sight of sights) expect(nearest(endings, theme, sight)).toBeGreaterThanOrEqual(18)
  expect(nearest(endings, theme, 'grey')).toBeGreaterThanOrEqual(7.7)
})

it.each(themes)('the four parties differ for every sight; with the others they need their letters (%s)', (theme) => {
  for (const sight of sights) {
    expect(nearest(parties, theme, sight)).toBeGreaterThanOrEqual(15)
    expect(nearest([...parties, 'slate'], theme, sight)).toBeGreaterThanOrEqual(4.9)
  }
})

it.each([
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, -1, 2], [50, 0, 0], 2.3669],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
] as const)('CIEDE2000 gives the published differences (Sharma, Wu & Dalal 2005)', (a, b, difference) => {
  expect(ciede2000(a, b)).toBeCloseTo(difference, 4)
})
