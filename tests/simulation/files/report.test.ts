import { fc, it as property } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { entryOf } from '@/scenarios/entry-of'
import { forcedSale } from '@/scenarios/forced-sale'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { editedCase, rangeOf } from '@/simulation'
import { rangeTable } from '@/simulation/analyse'
import { answerSentences, citation, endingsPicture, reportText, weeksPicture } from '@/simulation/files'
import { opened } from '../../forced-sale'
import { fullRecipe, madeResult, plainRecipe } from './made-result'

const { ext_grant, bj_block, deadline_spacing } = tiktok2025.numbers
const result = madeResult(fullRecipe)
const pictures = [endingsPicture(opened, tiktok2025, result), weeksPicture(opened, tiktok2025, result)].map(
  (picture) => ({
    picture,
    address: `${picture.name}.svg`,
  }),
)
const report = reportText(opened, { result, scenario: tiktok2025, pictures, link: 'https://x.test/#c=1', year: 2026 })

it('a report holds what its reader needs to trust it and to make it again', () => {
  for (const words of [
    '# TikTok 2025',
    'of 100 futures',
    '## Endings',
    '![Endings among the futures that fit',
    '(by-week.svg)',
    '`sold_strategic`',
    '## Numbers changed',
    `(\`ext_grant\`) | ${ext_grant.base} | 0.9 | held |`,
    `(\`bj_block\`) | ${bj_block.base} | ${bj_block.base} | 0.1 to 0.95 | My own view |`,
    `(\`deadline_spacing\`) | ${deadline_spacing.base} | 9 | held: sets the calendar |`,
    'Said on 3 March',
    'owner.endings.kept = 0.5',
    '\n- owner.endings.kept: Pride\n- calendar: Sooner\n',
    '`event:home.blocks:1:20`',
    '## What this cannot tell',
    `\`${result.sampled.hash}\``,
    `\`${result.scenario.sha256}\``,
    `${result.modelVersion}, ${result.stream}`,
    '<https://x.test/#c=1>',
    '```bibtex',
  ])
    expect(report).toContain(words)
  expect(report).not.toMatch(/undefined|NaN|\[object/)
})

it('a report says of every ending what it is at the readings, its mean over the draws and its percentiles', () => {
  const { changes, edits, horizonWeeks } = fullRecipe
  const range = rangeOf(rangeTable(opened, editedCase(tiktok2025, edits), changes, horizonWeeks))
  const text = reportText(opened, { result, scenario: tiktok2025, range, pictures: [], link: undefined, year: 2026 })
  const percent = (share: number) => `${(share * 100).toFixed(2)} %`
  const { low, mean, high } = entryOf(range.groups, 'sold')
  const given = percent(result.given?.groups.sold ?? 0)
  expect(text).toContain(
    '| Ending | At the readings | Given the conditions | Mean over the draws | 5th to 95th percentile |',
  )
  expect(text).toContain(
    `| Sold | ${percent(entryOf(result.exact.groups, 'sold'))} | ${given} | ${percent(mean)} | ${percent(low)} to ${percent(high)} |`,
  )
  expect(text).toContain('128 exact answers of all futures')
  const lean = ((mean - entryOf(result.exact.groups, 'sold')) * 100).toFixed(1).slice(1)
  expect(Number(lean)).toBeGreaterThan(1)
  expect(text).toContain(`On average over the draws sold is ${lean} points lower`)
})

it('the means of the endings in a report add up to 100', () => {
  const spread = (mean: number) => ({ low: mean, mean, high: mean })
  const groups = {
    sold: spread(0.33335),
    kept: spread(0.33335),
    banned: spread(0.166645),
    unresolved: spread(0.166655),
  }
  const range = { seed: 's', draws: 128, groups, outcomes: {}, early: { week: 52, groups, outcomes: {} } }
  const text = reportText(opened, { result, scenario: tiktok2025, range, pictures: [], link: undefined, year: 2026 })
  const means = text
    .split('\n')
    .flatMap((row) => (/^\| (?:Sold|Kept|Not|Banned)/.test(row) ? [row.split(' | ')[3]] : []))
  expect(means).toHaveLength(4)
  expect(means.reduce((sum, mean) => sum + Math.round(Number.parseFloat(mean ?? '') * 100), 0)).toBe(10_000)
})

it('a report says of every changed number what it was drawn from', () => {
  const recipe = {
    ...plainRecipe,
    changes: { bd_near: 0.2, price_jv: 1, inj_ban: 0 },
    edits: { ranges: { bd_near: { low: 0.1, high: 0.3 }, inj_ban: { low: 0, high: 0.1 } } },
  }
  const changed = madeResult(recipe)
  const text = reportText(opened, { result: changed, scenario: tiktok2025, pictures: [], link: undefined, year: 2026 })
  for (const cells of ['0.2 | 0.1 to 0.3 |', '| 1 | moves no ending; 1 to ', '0 | held: a chance of exactly 0 |'])
    expect(text).toContain(cells)
})

it('every table of a report has as many cells in each row as in its head', () => {
  const lines = report.split('\n')
  const cells = (line = '') => (line.match(/(?<!\\)\|/g) ?? []).length
  for (const [i, line] of lines.entries())
    if (/^\|( -|-)/.test(line))
      for (let r = i - 1; lines[r]?.startsWith('|'); r++) expect(cells(lines[r]), lines[r]).toBe(cells(line))
})

it('words of a case cannot become markup of the report', () => {
  const scenario = { ...tiktok2025, title: '<img src=x> | [a](javascript:b) `c`\n# d' }
  const text = reportText(opened, { result, scenario, pictures: [], link: undefined, year: 2026 })
  expect(text.split('\n')[0]).toBe('# \\<img src=x\\> \\| \\[a\\](javascript:b) \\`c\\` \\# d')
})

it('a citation names case, model, changes, seed, runs, hash and link, and its BibTeX is well formed', () => {
  const { text, bibtex } = citation(
    opened,
    madeResult({ ...plainRecipe, seed: 'a}{%#_\\b' }),
    2026,
    'https://x.test/#n=a_b:1',
  )
  for (const words of [
    'tiktok-2025',
    `model ${forcedSale.modelVersion}`,
    'numbers changed: none',
    '2000 runs',
    'hash ',
  ])
    expect(text).toContain(words)
  expect(bibtex).toMatch(/^@misc\{standoff-tiktok-2025-[0-9a-f]{8},\n/)
  expect(bibtex).toContain('a\\}\\{\\%\\#\\_\\textbackslash{}b')
  expect(bibtex).toContain('url = {https://x.test/#n=a_b:1}')
  const open = bibtex.replace(/\\[{}]/g, '').match(/\{/g) ?? []
  expect(bibtex.replace(/\\[{}]/g, '').match(/\}/g)).toHaveLength(open.length)
})

it('a citation says of every changed number whether it was held or drawn, and from what', () => {
  const changes = { ext_grant: 0.9, bd_near: 0.2, price_jv: 30 }
  const edits = { ranges: { bd_near: { low: 0.1, high: 0.3 }, close_step: { low: 0, high: 1 } } }
  expect(citation(opened, madeResult({ ...plainRecipe, changes, edits }), 2026, undefined).text).toContain(
    'numbers changed: ext_grant = 0.9 (held), bd_near = 0.2 (0.1 to 0.3), price_jv = 30, close_step (0 to 1);',
  )
})

it('pictures are drawings without a program, with title, seed, model and hash in them', () => {
  for (const { picture } of pictures) {
    expect(picture.svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    expect(picture.svg).toContain(`model ${result.modelVersion}`)
    expect(picture.svg).toContain('seed =cmd, &quot;x&quot;')
    expect(picture.svg).not.toMatch(/NaN|undefined|<script|Infinity/)
  }
})

it('by week, a band is as high as its share: the drawing of sold ends at its exact share', () => {
  const { svg } = weeksPicture(opened, tiktok2025, madeResult(plainRecipe))
  const sold = madeResult(plainRecipe).exact.byWeek.at(-1)?.sold ?? 0
  // Plot: 240 high from y = 48, to a hundredth of a point.
  expect(svg).toContain(`V${Number((48 + (1 - sold) * 240).toFixed(2))}V288`)
})

const share = fc.double({ min: 0, max: 1, noNaN: true })
property.prop([share, share, share, share])('the four counts of the answer add up to 100', (a, b, c, d) => {
  const sum = a + b + c + d
  fc.pre(sum > 1e-6)
  const text = answerSentences(
    opened,
    tiktok2025,
    { sold: a / sum, kept: b / sum, banned: c / sum, unresolved: d / sum },
    104,
  )
  const counts = [
    ...text
      .replace('of 100 futures', '')
      .replace(/fewer than 1/gi, '0')
      .matchAll(/\d+/g),
  ].map(Number)
  expect(counts).toHaveLength(4)
  expect(counts.reduce((x, y) => x + y, 0)).toBe(100)
})

it('a report says its conditions in the words it is given, and counts the weeks of the futures that fit', () => {
  const asked = ['Beijing refuses the deal by week 20']
  const text = reportText(opened, { result, scenario: tiktok2025, pictures: [], asked, link: undefined, year: 2026 })
  expect(text).toContain('Only futures where Beijing refuses the deal by week 20: ')
  expect(result.given?.weeksToSettle?.restrictedMean).not.toBe(result.exact.weeksToSettle.restrictedMean)
  expect(text).toContain(`Exact: mean ${result.given?.weeksToSettle?.restrictedMean.toFixed(1)}, `)
})

it('where no future fits, sentence, pictures and weeks are those of all futures', () => {
  const none = madeResult({ ...fullRecipe, conditions: [{ on: 'event', id: 'clock.deadline', happened: true, by: 1 }] })
  const all = madeResult({ ...fullRecipe, conditions: [] })
  expect(none.given?.probability).toBe(0)
  expect(endingsPicture(opened, tiktok2025, none).alt).toBe(endingsPicture(opened, tiktok2025, all).alt)
  expect(weeksPicture(opened, tiktok2025, none).svg).toBe(weeksPicture(opened, tiktok2025, all).svg)
  const text = reportText(opened, { result: none, scenario: tiktok2025, pictures: [], link: undefined, year: 2026 })
  expect(text).toContain('No future fits the conditions (')
  expect(text).toContain(`Exact: mean ${all.exact.weeksToSettle.restrictedMean.toFixed(1)}, `)
})
