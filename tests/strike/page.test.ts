import { expect, it } from 'vitest'
import { triangularMean } from '@/engine'
import { notModelled } from '@/scenarios/strike/not-modelled'
import { parameterCatalogue } from '@/scenarios/strike/parameter-catalogue'
import { chainOf, solveAnswer } from '@/simulation'
import page from '../../docs/strike.md?raw'
import { generic, opened, presets } from './strike'
import { OVER_IN_WEEK, STRIKES, upTo, weeklyChance } from './strike-record'
import { strikesOf } from './strikes-of'

const lines = page.split('\n')
const text = page.replaceAll('\n', ' ')
const cellsOf = (head: string): readonly string[] =>
  lines
    .find((line) => line.startsWith(`| ${head} |`))
    ?.split('|')
    .slice(2, -1)
    .map((cell) => cell.trim()) ?? []
const in100 = (share: number | undefined): string => (100 * (share ?? Number.NaN)).toFixed(1)
const sum = (shares: readonly number[]) => shares.reduce((all, share) => all + share, 0)

it('names every number, and tells the readings of all that bear on chances', () => {
  for (const { id } of parameterCatalogue) expect(page, id).toContain(`\`${id}\``)
  for (const { id, kind } of parameterCatalogue) {
    const { base } = generic.numbers[id]
    if (kind === 'odds' || kind === 'calendar') expect(text, id).toContain(`\`${id}\` (${base})`)
    const asShare = String(Number((100 * base).toPrecision(3)))
    if (kind === 'weekly' || kind === 'occasion')
      expect(text, id).toMatch(new RegExp(`\`${id}\` \\(${asShare.replace('.', '\\.')}(?: of 100| in 100 weeks)?\\)`))
  }
})

it('tells the states there are, and what is left out with its reason', () => {
  expect(text).toContain(
    `${opened.graph.n.toLocaleString('en')} states, of which ${opened.graph.endings.length} are endings`,
  )
  const listed = lines.slice(lines.indexOf('| Not modelled | Why |') + 2).filter((line) => line.startsWith('|'))
  expect(listed).toEqual(notModelled.map(({ label, reason }) => `| ${label} | ${reason} |`))
})

it('tells what comes out of every case', () => {
  const answers = presets.map((preset) => solveAnswer(opened, preset, {}, preset.horizonWeeks))
  const outcome = (id: string) => answers.map(({ outcomes }) => in100(outcomes.find((one) => one.id === id)?.exact))
  const group = (id: string) => answers.map(({ groups }) => in100(groups[id]))
  expect(cellsOf('settled without a stoppage')).toEqual(group('settled'))
  expect(cellsOf('… before the contract has run out')).toEqual(outcome('settled_before'))
  expect(cellsOf('… in work without one')).toEqual(outcome('settled_holdout'))
  expect(cellsOf('settled after a stoppage')).toEqual(group('stopped'))
  expect(cellsOf('imposed by law')).toEqual(group('imposed'))
  expect(cellsOf('not settled after 26 weeks')).toEqual(group('unresolved'))
  const strikes = presets.map((preset) => strikesOf(chainOf(opened, preset, {}, preset.horizonWeeks)))
  expect(cellsOf('a strike begins')).toEqual(strikes.map(({ began }) => in100(sum(began))))
  const raises = answers.map(({ prices }) => {
    const paid = prices.map((price) => price.share * triangularMean(price))
    return (sum(paid) / sum(prices.map(({ share }) => share))).toFixed(2)
  })
  expect(cellsOf('mean raise, % a year')).toEqual(raises)
})

it('sets the strikes of the model beside those of the record', () => {
  const { endedAfter, mediated } = strikesOf(chainOf(opened, generic, {}, 78))
  const record = OVER_IN_WEEK.map((count) => count / STRIKES)
  const weeks = cellsOf('Over after … weeks, in 100 strikes').map(Number)
  expect(weeks).toHaveLength(7)
  expect(cellsOf('the record')).toEqual(weeks.map((week) => in100(upTo(record, week))))
  expect(cellsOf('the model')).toEqual(weeks.map((week) => in100(upTo(endedAfter, week))))
  const spans = [
    [1, 8],
    [9, 13],
    [14, 26],
  ] as const
  const whole = (shares: readonly number[]) =>
    spans.map(([from, to]) => Math.round(100 * weeklyChance(shares, from, to)))
  expect([whole(record), whole(endedAfter)]).toEqual([
    [16, 10, 15],
    [16, 12, 14],
  ])
  const mean = (shares: readonly number[]) => sum(shares.map((share, week) => week * share)).toFixed(1)
  expect([mean(record), mean(endedAfter)]).toEqual(['6.7', '6.7'])
  expect(text).toContain(`in the model ${Math.round(100 * mediated)} of 100 strikes end with one`)
})
