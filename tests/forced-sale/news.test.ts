import { expect, it } from 'vitest'
import { commonTerms } from '@/scenarios/common-terms'
import { forcedSale } from '@/scenarios/forced-sale'
import { news } from '@/scenarios/forced-sale/news'
import { verdicts } from '@/scenarios/news.types'
import { loadPreset } from '@/scenarios/presets'
import { solveAnswer } from '@/simulation'
import { placeRules } from '@/simulation/link/places'
import { newsFigure } from '@/simulation/news/news-figure'
import { modelPieces } from '@/ui/learn/news/news-words'
import { opened } from './draws'

const about = await loadPreset(forcedSale, news.case)

/** The figures of a claim as the page computes them, each of its own case. */
const valuesOf = (id: string) =>
  Promise.all(
    (news.claims.find((claim) => claim.id === id)?.figures ?? []).map(async (figure) =>
      newsFigure(opened, figure.case === undefined ? about : await loadPreset(forcedSale, figure.case), figure),
    ),
  )

it('each of the seven claims is quoted in the report once, in the order in which they are numbered', () => {
  const quoted = news.passages.flat().flatMap((part) => (typeof part === 'string' ? [] : [part]))
  expect(quoted.map(({ claim }) => claim)).toEqual(news.claims.map(({ id }) => id))
  expect(quoted.map(({ quote }) => `“${quote}”`)).toEqual(news.claims.map(({ claim }) => claim))
  expect(new Set(quoted.map(({ claim }) => claim)).size).toBe(7)
})

it('the report is quoted in short pieces: no quotation is longer than twelve words', () => {
  for (const { claim } of news.claims) expect(claim.split(/\s+|—/).length, claim).toBeLessThanOrEqual(12)
})

it('every claim has a key, and sources, each with an address', () => {
  for (const { id, verdict, sources } of news.claims) {
    expect(verdicts, id).toContain(verdict)
    expect(sources.length, id).toBeGreaterThan(0)
    for (const key of sources) expect(news.sources[key]?.url, `${id} ${key}`).toMatch(/^https:/)
  }
})

it('every figure stands in its text and no place is left empty; what is laid side by side is a figure of the claim', async () => {
  for (const claim of news.claims) {
    const ids = claim.figures.map(({ id }) => id)
    for (const id of ids) expect(claim.model, claim.id).toMatch(new RegExp(`\\b${id}\\b`))
    for (const { figure } of claim.bars ?? []) expect(ids, claim.id).toContain(figure)
    expect(modelPieces(claim, await valuesOf(claim.id)).join(''), claim.id).not.toMatch(/\b[A-Z]{4,}\b|NaN/)
  }
})

it('every way leads to a section of a place, and to a case, that there is', () => {
  for (const { id, way } of news.claims) {
    expect([undefined, ...placeRules[way.place].sections], id).toContain(way.section)
    if (way.case !== undefined) expect(forcedSale.presets.map((preset) => preset.id)).toContain(way.case)
  }
})

it('what goes on in a lesson, of the news and of the words, goes on in one that there is', async () => {
  const lessons = (await forcedSale.loadLessons?.())?.map(({ id }) => id) ?? []
  for (const { lesson } of [...news.claims, ...commonTerms])
    if (lesson !== undefined) expect(lessons).toContain(`l${lesson}`)
})

it('the counts of users in the record are the ends of the case’s own range', async () => {
  const [, most, fewest] = await valuesOf('users')
  expect([most, fewest]).toEqual([170, 115])
  expect(news.claims[0]?.record).toMatch(/^170 million .* 115 million/)
})

it('the sales of futures with and without such tariffs add up to those of all', async () => {
  const [reach = 0, then = 0, otherwise = 0] = await valuesOf('tariffs')
  const { early } = solveAnswer(opened, about, {}, about.horizonWeeks)
  const all = 100 * (early?.groups.sold ?? Number.NaN)
  // Three sums of some 10⁵ products, each rounded to 2⁻⁵³ of at most 100.
  expect(Math.abs((reach * then + (100 - reach) * otherwise) / 100 - all)).toBeLessThan(1e-9)
  expect(reach).toBeGreaterThan(0)
})

it('a sale to anyone is more than one to any buyer, and the fund buys more often in the case of its own', async () => {
  const [musk = 0, anyone = 0] = await valuesOf('musk')
  const [outsiders = 0, same = 0] = await valuesOf('creators')
  const [fund = 0, itself = 0] = await valuesOf('fund')
  expect(same).toBe(anyone)
  expect(musk + outsiders + fund).toBeLessThan(anyone)
  expect(itself).toBeGreaterThan(fund)
})

it('a figure that asks for what the case has not is refused by name', () => {
  const asks = { ends: 'sold_moon', by: 'end' } as const
  expect(() => newsFigure(opened, about, { id: 'MOON', asks })).toThrow(/"MOON" asks for "sold_moon"/)
  expect(() => newsFigure(opened, about, { id: 'MOON', asks: { number: 'moons', end: 'low' } })).toThrow(/moons/)
})
