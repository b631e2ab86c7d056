import { expect, test } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { loadPreset } from '@/scenarios/presets'
import { type Carried, carriedLink } from '@/simulation/carry/carried-link'
import { decodeLink, encodeLink, isOfOtherModel } from '@/simulation/link/link-codec'
import { linkRules, untouched } from '@/simulation/link/link-rules'
import { placeAt } from '@/simulation/link/places'
import links from './fixtures/links.json' with { type: 'json' }

const { scenario } = forcedSale.first
const rules = linkRules(forcedSale, scenario, forcedSale.modelVersion, 'tiktok-2025')
const earlier = (await forcedSale.loadEarlier?.()) ?? []
const basis = untouched(scenario)

function opened(link: string, of = rules): Carried {
  const read = carriedLink(link, of, earlier)
  if (read.status !== 'good') throw new Error(JSON.stringify(read))
  return read.page
}

test('numbers of equal id and unit carry over with their ranges and notes; the others are listed with their values', () => {
  const { page, kept, lost, alsoLost } = opened(links.fiveChanges)
  expect(page.recipe).toEqual({
    ...basis,
    changes: { ext_grant: 0.9, bj_round: 0.3 },
    edits: { ranges: { ext_grant: { low: 0.8, high: 0.95 } }, notes: { ext_grant: 'They always do.' } },
  })
  expect(page.modelVersion).toBe('1.0.0')
  expect([kept, lost.length, alsoLost.length]).toEqual([2, 3, 0])
  expect(lost).toEqual([
    {
      label: 'A bidder drops out (bid_withdraw)',
      value: '0.1',
      reason: 'it was counted as “probability per bidder and week”; model 2 counts it as “probability per week”',
    },
    {
      label: 'A signed deal closes (close)',
      value: '0.12, drawn from 0.1 to 0.15, noted: “Paper takes long.”',
      reason: 'model 2 has no such number',
    },
    {
      label: 'Washington brings the service back (restore)',
      value: '0.2',
      reason: 'model 2 has no such number',
    },
  ])
})

test('horizon, seed and runs carry over, and so do conditions and payoffs of equal id', () => {
  expect(opened(links.allCarry)).toMatchObject({ kept: 2, lost: [], alsoLost: [] })
  expect(opened(links.allCarry).page.recipe).toMatchObject({ horizonWeeks: 78, seed: 'mine', runs: 50000 })
  expect(opened(links.conditions).page.recipe.conditions).toEqual([
    { on: 'event', id: 'home.blocks', happened: true, by: 20 },
    { on: 'state', id: 'law.dark', happened: false },
  ])
  expect(opened(links.payoffs)).toMatchObject({ kept: 2, lost: [] })
  expect(opened(links.payoffs).page.recipe.edits.payoffs).toEqual({
    'host.endings.kept': -0.5,
    'home.weeks.embargo': -0.01,
  })
})

test('dates carry over without the length of a delay, which is a number now', () => {
  const { page, kept, lost } = opened(links.calendar)
  expect(page.recipe.edits).toEqual({
    calendar: { announced: [{ date: '2025-04-05', event: 'clock.deadline', label: 'The first deadline' }] },
  })
  expect(kept).toBe(1)
  expect(lost).toEqual([
    {
      label: 'Length of a further delay',
      value: '10 weeks',
      reason: 'in model 2 it is the number “deadline_spacing”',
    },
  ])
})

test('a run and what was chosen in it are listed, the place and the seat carry over', () => {
  const { page, kept, lost, alsoLost } = opened(links.seat)
  expect(page.place).toEqual({ name: 'step', section: 'seat', options: { seat: 'host' } })
  expect([kept, lost]).toEqual([1, []])
  expect(alsoLost).toEqual([
    { label: 'Run 7', value: 'week 12, choices 3:host.delays,9:home.waits', reason: 'model 2 draws runs of its own' },
  ])
})

test('what is compared carries over whole or is listed by its name', () => {
  const { page, alsoLost } = opened(links.tray)
  expect(page.place.options).toEqual({
    tray: '0!tiktok-2025*104*As~20it~20is**!tiktok-2025*104*More~20delays*ext_grant:0.9*',
  })
  expect(alsoLost).toEqual([
    {
      label: 'In Compare: Slow paper',
      value: 'close:0.05,ext_grant:0.9',
      reason: '“close”: model 2 has no such number',
    },
  ])
})

test('a link of another case opens that case', async () => {
  const grindr = await loadPreset(forcedSale, 'grindr-2019')
  const { page, lost } = opened(links.otherCase, linkRules(forcedSale, grindr, forcedSale.modelVersion, 'tiktok-2025'))
  expect(page.recipe.changes).toEqual({ bd_near: 0.2 })
  expect(lost.map(({ value }) => value)).toEqual(['0.3'])
})

test('only its own major version reads a link as it stands; of a version nobody knows nothing is read', () => {
  for (const link of Object.values(links)) expect(decodeLink(link, rules).status).toBe('bad')
  expect(carriedLink(links.allCarry, rules, [])).toEqual({
    status: 'bad',
    reason: 'It was made with model 1.0.0, which this page, of 2.0.0, cannot read.',
  })
})

test('a link that says no model is read as one of this', () => {
  const link = encodeLink({ recipe: basis, place: placeAt('step'), modelVersion: '' }, rules)
  expect(isOfOtherModel(link, rules.modelVersion)).toBe(false)
  expect(decodeLink(link, rules).status).toBe('good')
  expect(isOfOtherModel(links.allCarry, rules.modelVersion)).toBe(true)
})
