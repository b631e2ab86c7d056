import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { moved100 } from '@/simulation/history/in-100'
import { againstSentence, againstTheNews, surprisesOf } from '@/simulation/history/surprises'
import { placeAt } from '@/simulation/link/places'
import { chartRows, pastRows } from '@/ui/cases/happened/chart-rows'
import { happenedPlace } from '@/ui/cases/happened/happened-place'
import { happenedWords, movedSentence } from '@/ui/cases/happened/happened-words'
import { hiddenWords } from '@/ui/cases/happened/hidden-words'
import { pastWords } from '@/ui/cases/past/past-words'
import { loadPast } from '@/ui/cases/past/real-history'
import { reliabilityCaption, reliabilityRows } from '@/ui/cases/record/record-rows'
import { score, scoreWithInterval, verdict } from '@/ui/cases/record/record-words'
import { openAlone } from '../open-alone'
import { record, told } from '../simulation/history/the-record'

const open = await openAlone(forcedSale, '')
const past = await loadPast(forcedSale)
const { history } = past
const { badDay, caption, forecastSentence, prices } = happenedWords(open, past)
const { informedNumbers, plainEvents } = pastWords(open, past)
const { happenedPlaceOf } = happenedPlace(open, past)
const { headlineLines, pastTable, pricePoints, weeksSince } = chartRows(open, past)

const { certain, partsOf, questionOf } = hiddenWords(open, past)
const page = readFileSync('docs/track-record.md', 'utf8')

it('where the model goes against the news, the page says what the written record says, word for word', () => {
  const written = (page.split('## Where the model goes against the news')[1] ?? '').split('\n## ')[0] ?? ''
  const lines = [...written.matchAll(/^- (.+)$/gm)].map(([, words]) => words)
  expect(lines.length).toBeGreaterThanOrEqual(6)
  expect(surprisesOf(history, told, record)).toEqual(lines)
  const { speaking, against } = againstTheNews(history, told, 'sold')
  expect(written).toContain(againstSentence(speaking, against.length, 'a sale'))
})

it('nothing after the day is in the chart or its table', () => {
  const until = '2025-05-01'
  expect(pastRows(told, 'sold', until).at(-1)?.week).toBe(12)
  expect(pastTable(told, until).rows).toHaveLength(13)
  expect(pricePoints(until)).toEqual([])
  expect(pricePoints('2025-06-01')).toEqual([{ week: weeksSince('2025-05-24'), price: 100 * 0.29 }])
  // Headlines 3, 4, 5, 7 to 9 and 11 to 12 moved the machine by then; two weeks hold two of them each.
  expect(headlineLines(until).map(({ label }) => label)).toEqual(['3', '4', '5', '7–9', '11–12'])
})

it('a price is told with the question it was paid on', () => {
  expect(prices).toBe('Dots are prices of another question, “Is a sale announced in 2025?”, for comparison only.')
})

it('a headline’s sentences hold the written figures', () => {
  const at = history.headlines.findIndex(({ date }) => date === '2025-04-09')
  const [after, before] = [told.after[at], told.before[at]]
  if (after === undefined || before === undefined) throw new Error('No such headline.')
  expect(forecastSentence(after, 'sold', told.settledOn)).toBe('62.2 in 100: it is sold within two years of the start.')
  expect(movedSentence(after, before, 'sold')).toBe(
    'The headline itself: −8.1. Without it, 70.3 by the end of that week.',
  )
  expect(movedSentence(after, after, 'sold')).toBe('The headline itself moved nothing.')
  expect([moved100(0.0712), moved100(-0.0004), moved100(-0.058)]).toEqual(['+7.1', '0', '−5.8'])
})

it('what became certain did so on the day of the close, not on the last day of the record', () => {
  const closed = told.settledOn
  expect(closed).toBe('2026-01-22')
  const last = told.weekly.at(-1)
  expect(last?.date).toBe('2026-05-14')
  expect(last?.groups).toMatchObject({ sold: 1, kept: 0 })
  expect(caption('sold', '66.8', '100.0', '2026-05-14', closed)).toBe(
    'The exact chance of “sold” went from 66.8 in 100 at the start to 100.0 on 22 January 2026, when it was settled.',
  )
  expect(caption('kept', '3.1', '4.2', '2026-01-15', closed)).toMatch(/to 4\.2 by 15 Jan/)
  const sentences = told.after.map((forecast) => forecastSentence(forecast, 'sold', closed))
  const closing = history.headlines.findIndex(({ date }) => date === closed)
  for (const [at, words] of sentences.entries()) {
    if (at < closing) expect(words).toMatch(/in 100: it is sold within two years/)
    else expect(words).toBe('Over since 22 January 2026: sold. Nothing is left to forecast.')
  }
})

it('what is hidden is asked in the names of the case, each answer with its share and the forecast under it', () => {
  const hiddenAfter = (date: string) =>
    told.after[history.headlines.findIndex((one) => one.date === date)]?.hidden ?? []
  const [stance] = hiddenAfter('2025-07-28')
  if (stance === undefined) throw new Error('Nothing was hidden after Stockholm.')
  expect(questionOf(stance)).toBe('Has Beijing tied the sale to trade?')
  expect(certain(stance)).toBeUndefined()
  expect(partsOf(stance, 'sold').map(({ share, words, seen }) => [share, words, seen])).toEqual([
    [42, 'Yes, 42 in 100', 'if so, 57.9 in 100 sold'],
    [58, 'No, 58 in 100', 'if so, 61.8 in 100 sold'],
  ])
  const [refused] = hiddenAfter('2025-04-09')
  expect(refused === undefined ? '' : certain(refused)).toBe('Yes: what was reported leaves no other answer.')
  // What is all but certain is told as neither certain nor impossible.
  const nearly = { ...stance, parts: [{ share: 0.999 }, { share: 0.001 }] }
  expect(partsOf(nearly, 'sold').map(({ share }) => share)).toEqual([99, 1])
})

it('events are told in the names of the case on record', () => {
  expect(plainEvents(['home.blocks', 'deal.agreed.strategic']).join(' ')).toMatch(/Beijing.*Oracle-led group/)
  for (const { news } of history.headlines) {
    for (const words of plainEvents(news.flat())) expect(words).not.toMatch(/\b(?:HOST|HOME|OWNER|TARGET|STRATEGIC)\b/)
  }
})

it('the numbers that later events informed are those of the written warning', () => {
  expect(informedNumbers).toHaveLength(2)
  expect(page).toContain('2 were partly informed')
})

it('a day outside the record is refused in words, and a link to one opens on the default', () => {
  const of = (date: string) => happenedPlaceOf({ ...placeAt('cases'), options: { date } }).date
  expect([of('2025-03-01'), of('2024-03-01'), of('2027-01-01')]).toEqual(['2025-03-01', '2025-05-01', '2025-05-01'])
  expect(badDay('2024-03-01')).toBe(
    'Found “2024-03-01”; allowed: 6 February 2025 to 14 May 2026. The last good day stays.',
  )
})

it('scores and reliability read as the written ones do', () => {
  expect(verdict(record.scores, record.differences)).toBe(
    'Over 14 milestones the mean Brier score is 0.228, 0.022 better than always saying 50 of 100, and the interval holds 0: this record cannot tell the two apart.',
  )
  expect([score(-0.0161), scoreWithInterval(undefined)]).toEqual(['−0.016', 'infinite'])
  for (const { set, brier, log } of record.scores) {
    const name = set === 'market' ? 'one bet, five days' : set
    expect(page).toMatch(
      new RegExp(
        `^\\| ${name} .*\\| ${escaped(scoreWithInterval(brier))} \\| ${escaped(scoreWithInterval(log))} \\|$`,
        'm',
      ),
    )
  }
  expect(reliabilityCaption(record)).toBe('9 of 14 milestones came about; 2 of 3 whiskers reach the diagonal.')
  const [first] = reliabilityRows(record)
  // Wilson's interval of 0 of 5 is 0 to 43.4: so far below and above its share.
  expect(first?.words).toBe('0 of 5')
  expect((first?.share ?? 0) - (first?.reach[0] ?? 0)).toBeCloseTo(0, 1)
  expect((first?.share ?? 0) + (first?.reach[1] ?? 0)).toBeCloseTo(43.4, 1)
})

const escaped = (text: string): string => text.replaceAll(/[().]/g, String.raw`\$&`)
