import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import type { Answer, SampleSummary } from '@/simulation/types'
import { pastWords } from '@/ui/cases/past/past-words'
import { loadPast } from '@/ui/cases/past/real-history'
import { type Strip, stakesTable, stakesText } from '@/ui/outlook/stakes/stakes-rows'
import { priceCaption } from '@/ui/outlook/timing/price-chart'
import { inUnits, priceBins } from '@/ui/outlook/timing/timing-numbers'
import { caseNumbers } from '@/ui/state/case-numbers'
import { openAlone } from '../open-alone'

const open = await openAlone(forcedSale, '')
const { stored } = open
const { whoseRecord } = pastWords(open, await loadPast(forcedSale))
const details = await forcedSale.loadDetails()
const { stakesRows } = stakesTable(open, details)
const { basis } = caseNumbers(open)

const law = (low: number, mode: number, high: number): Answer['prices'][number] => ({
  ending: 'sold_strategic/fullSale',
  share: 0.5,
  low,
  mode,
  high,
})

const rowsWith = (changes: Readonly<Record<string, number>>, answer: Answer = stored.answer) =>
  Object.fromEntries(
    stakesRows({ scenario: tiktok2025, answer, summary: undefined, recipe: { ...basis, changes } }).map((row) => [
      row.id,
      row,
    ]),
  )

it('a sale of less than a billion has a price, and bins fine enough to see it', () => {
  const bins = priceBins([law(0.245, 0.4, 0.6)])
  expect(bins?.width).toBe(0.01)
  expect(bins?.edges.at(0)).toBe(0.24)
  expect(bins?.edges.at(-1)).toBe(0.6)
  expect(bins?.edges).toHaveLength(37)
  expect(bins?.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
  expect(priceCaption(details.prices!, 0.289, 0.404, 0.541)).toMatch(
    /US\$\s0\.4\sbn at the median and 0\.29 to 0\.54\sbn in/,
  )
})

it('a sale of many billions is counted in whole ones, at most 120 bins of them', () => {
  expect(priceBins([law(14, 30, 60)])).toMatchObject({ width: 1 })
  expect(priceBins([law(14, 30, 60)])?.shares).toHaveLength(46)
  expect(priceBins([law(0, 300, 600)])).toMatchObject({ width: 5 })
  expect(priceBins([law(40, 40, 40)])?.edges).toEqual([40, 41])
  expect([40.4, 4.46, 0.326].map(inUnits)).toEqual(['40', '4.5', '0.33'])
})

/** The strip of weeks dark and its words, of futures counted by their weeks dark. */
function darkWords(bins: readonly number[]): string {
  const counter = { mean: 0, quantiles: [], bins }
  const summary = { counters: { weeksDark: counter } } as unknown as SampleSummary
  const strip = stakesRows({ scenario: tiktok2025, answer: stored.answer, summary, recipe: basis }).find(
    ({ id }) => id === 'users',
  )?.strip
  if (strip === undefined) throw new Error('No strip.')
  return stakesText.dots(strip)
}

it('what half of the futures have is told of noughts as of other numbers, and never as below nothing', () => {
  expect(darkWords([96, 4])).toBe('At least 95 of 100 futures have 0 weeks dark.')
  expect(darkWords([60, 20, 10, 6, 4])).toBe('At least half of the futures have 0 weeks dark, 95 of 100 at most 3.')
  expect(darkWords([30, 30, 30, 10])).toBe('Half of the futures have at most 1 week dark, 95 of 100 at most 3.')
  const unit = { name: 'US$ bn', told: 'US$ AMOUNT bn' }
  const price: Strip = { unit, quantiles: [], bins: [], median: 40, high: 61.26, of: 'sales', isPrice: true }
  expect(stakesText.dots(price)).toBe('Half of the sales bring at most US$ 40 bn, 95 of 100 at most 61.3.')
  expect(stakesText.columns(price)).toEqual(['US$ bn', 'Sales in 100'])
})

it('what a case does not count is called not counted, with its reason and without a strip of noughts', () => {
  const rows = rowsWith({ ad_week: 0, smb_week: 0, users_dark: 0, penalty_per_user: 0 })
  for (const id of ['advertisers', 'creators', 'hosts']) {
    expect(rows[id]?.statement).toMatch(/not counted\.$/)
    expect(rows[id]?.note).not.toBe('')
    expect(rows[id]?.strip).toBeUndefined()
  }
  expect(rows.users?.statement).not.toContain('user-weeks')
  expect(rows.users?.note).toMatch(/not counted/)
})

it('what it does count stays as it was', () => {
  const { advertisers, users, hosts } = rowsWith({})
  expect(advertisers?.statement).toMatch(/^A dark week moves US\$\s/)
  expect(advertisers?.note).toMatch(/to the largest rival, the rest elsewhere\. .*Meta/)
  expect(users?.statement).toContain('user-weeks')
  expect(hosts?.statement).toContain('million users')
})

it('a case without tariffs or licensed sales says so in words', () => {
  const means = { ...stored.answer.means, weeksElevated: 0, weeksEmbargo: 0, weeksTruce: 0 }
  const { importers, owner } = rowsWith({}, { ...stored.answer, means, prices: [law(14, 30, 60)] })
  expect(importers).toMatchObject({ statement: 'No tariff is raised in any future of this case.', strip: undefined })
  expect(owner?.note).toBe('Every sale is outright.')
  expect(rowsWith({}).importers?.statement).toMatch(/^On average /)
})

it('an owner who cannot sell is not told about hosting', () => {
  const { owner, hosts } = rowsWith({}, { ...stored.answer, prices: [] })
  expect(owner?.instead).toBe('')
  expect(hosts?.instead).toContain('Hosting revenue')
})

it('the record says whose it is where another case is open or this one is changed, and only there', () => {
  expect(whoseRecord('Grindr 2019', { isOther: true, isChanged: false })).toMatch(
    /^This page is about TikTok 2025, untouched, and not about the open case, Grindr 2019:/,
  )
  expect(whoseRecord('TikTok 2025', { isOther: false, isChanged: true })).toContain('nothing you changed enters')
  expect(whoseRecord('TikTok 2025', { isOther: false, isChanged: false })).toBeUndefined()
})
