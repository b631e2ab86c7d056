import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type AnyMachineSnapshot, initialTransition, transition } from 'xstate'
import { actorRun, drawsOfRun, packSampler, sampleBlock, seedWords } from '@/engine'
import { SEVERAL } from '@/machines/forced-sale/bounds'
import { negotiationMachine } from '@/machines/forced-sale/forced-sale.machine'
import type { NegotiationEvent } from '@/machines/forced-sale/forced-sale.types'
import { inNamesOf } from '@/scenarios'
import { weeksOf } from '@/scenarios/calendar-weeks'
import { forcedSale } from '@/scenarios/forced-sale'
import { negotiationModel } from '@/scenarios/forced-sale/model'
import { parameterIds } from '@/scenarios/forced-sale/parameter-catalogue'
import type { PresetSummary } from '@/scenarios/preset.types'
import { isPreset, loadPreset } from '@/scenarios/presets'
import { chainOf, numbersOf, runHistory, solveAnswer } from '@/simulation'
import { loadStoredAnswer } from '@/simulation/load-stored-answer'
import { opened, presetById, presets } from '../forced-sale'

const [tiktok] = presets
if (tiktok === undefined) throw new Error('there is no preset')
const list: readonly PresetSummary[] = forcedSale.presets
const summaryOf = (id: string) => list.find((summary) => summary.id === id)
const filesOf = (folder: string, end: string) =>
  readdirSync(`src/scenarios/forced-sale/${folder}`)
    .filter((file) => file.endsWith(end))
    .map((file) => file.slice(0, -end.length))
    .toSorted()

it('a preset is found by its id, and nothing by any other', () => {
  expect(presetById('tiktok-2025')).toBe(tiktok)
  expect(presetById('tiktok-2026')).toBeUndefined()
})

it('base numbers are one finite value per number, in the catalogue’s order', () => {
  const numbers = numbersOf(opened, tiktok, {})
  expect(Object.keys(numbers)).toEqual([...parameterIds])
  expect(Object.values(numbers).every(Number.isFinite)).toBe(true)
  expect(numbers.ext_grant).toBe(tiktok.numbers.ext_grant.base)
})

it.each(presets)(
  '$id knows nothing on its first day that happened later',
  ({ calendar, prologue, startDate, story }) => {
    for (const { date } of [...story, ...prologue]) expect(date <= startDate).toBe(true)
    for (const { announced } of calendar.announced) expect(announced <= startDate).toBe(true)
    expect(story.map(({ date }) => date)).toEqual(story.map(({ date }) => date).toSorted())
  },
)

it('opens with the briefing of the first screen', () => {
  expect(tiktok.briefing).toBe(
    "A US law tells ByteDance to sell TikTok's American business or see it shut out. Washington has put the deadline off to 5 April, and talks tariffs. Beijing can refuse the export. Bidders circle.",
  )
})

it.each(presets)('the prologue of $id is legal move by move and ends where a week can begin', ({ prologue }) => {
  let [snapshot]: readonly [AnyMachineSnapshot, ...unknown[]] = initialTransition(negotiationMachine)
  for (const { event } of prologue) {
    expect(snapshot.can({ type: event }), event).toBe(true)
    ;[snapshot] = transition(negotiationMachine, snapshot, { type: event } as NegotiationEvent)
  }
  expect([...snapshot.tags]).toEqual([])
})

it('TikTok 2025 starts with one delay, several bidders, low tariffs and nothing for sale', () => {
  let [snapshot]: readonly [AnyMachineSnapshot, ...unknown[]] = initialTransition(negotiationMachine)
  for (const { event } of tiktok.prologue)
    [snapshot] = transition(negotiationMachine, snapshot, { type: event } as NegotiationEvent)
  expect(snapshot.context).toEqual({ delays: 1, bidders: SEVERAL, buyer: null })
  expect(snapshot.value).toMatchObject({
    ...{ law: 'delayed', deal: 'notForSale', tariffs: { low: 'calm' } },
    ...{ terms: 'fullSale', stance: 'open' },
  })
})

it('a case’s own names fill the places of a text, and no name in it is taken for a place', () => {
  const parties = {
    host: { name: 'Beijing', badge: 'BJ' },
    home: { name: 'Washington', badge: 'WA' },
    owner: { name: 'ShopCo', badge: 'SC' },
    bidder: { name: 'Bidders', badge: 'BI' },
  }
  const words = { ...tiktok.words, target: 'ShopApp' }
  const named = inNamesOf(
    opened,
    { ...tiktok, parties, words },
    'HOST and HOME let OWNER keep TARGET, unlike TikTok, says HOST',
  )
  expect(named).toBe('Beijing and Washington let ShopCo keep ShopApp, unlike TikTok, says Beijing')
})

describe('the library', () => {
  it('has one list, one registry, one file and one kept answer per case', () => {
    const ids = presets.map(({ id }) => id)
    expect(list.map(({ id }) => id)).toEqual(ids)
    expect(filesOf('presets', '.scenario.ts')).toEqual(ids.toSorted())
    expect(filesOf('answers', '.json')).toEqual(ids.toSorted())
    for (const { id, startDate, title } of presets) expect(summaryOf(id)).toMatchObject({ startDate, title })
  })

  it('describes every case in one sentence, and marks the invented ones everywhere', () => {
    for (const { briefing, id, notes, title } of presets) {
      const { group, summary, variantOf } = summaryOf(id) ?? {}
      expect(summary, id).toMatch(/^[^.!?]+\.$/)
      if (variantOf !== undefined) expect(isPreset(forcedSale, variantOf), id).toBe(true)
      for (const text of [title, briefing, summary, notes[0]])
        expect(/^Hypothetical\b/.test(text ?? ''), `${id}: ${text}`).toBe(group === 'hypothetical')
    }
  })

  it.each(presets)('loads $id on its own, with its answer, and nothing by another name', async (preset) => {
    expect(await loadPreset(forcedSale, preset.id)).toBe(preset)
    const { answer, range } = await loadStoredAnswer(forcedSale, preset.id)
    expect([answer.horizonWeeks, range.draws]).toEqual([preset.horizonWeeks, 128])
    await expect(loadPreset(forcedSale, `${preset.id}-x`)).rejects.toThrow(RangeError)
    await expect(loadStoredAnswer(forcedSale, `${preset.id}-x`)).rejects.toThrow(RangeError)
  })
})

describe('every case runs', () => {
  const RUNS = 64
  beforeAll(() => {})

  // 1e-11: six steps a week over 104 weeks add at most about 60 products per state, each off by a part in 2⁵³: 4.2e-12 in all.
  it.each(presets)('$id solves to chances that add up to 1', (preset) => {
    const { outcomes } = solveAnswer(opened, preset, {}, preset.horizonWeeks)
    expect(Math.abs(outcomes.reduce((sum, { exact }) => sum + exact, 0) - 1)).toBeLessThan(1e-11)
    for (const { exact } of outcomes) expect(exact).toBeGreaterThanOrEqual(0)
  })

  it.each(presets)('$id is sampled, and an XState actor steps through the same runs', (preset) => {
    const chain = chainOf(opened, preset, {}, preset.horizonWeeks)
    expect(sampleBlock(packSampler(chain), seedWords('library'), 0, RUNS).runs).toBe(RUNS)
    const prologue = preset.prologue.map(({ event }) => event)
    for (let run = 0; run < 4; run++) {
      const weeks = weeksOf(opened, preset, {}, preset.horizonWeeks)
      const stepped = actorRun(
        negotiationModel,
        numbersOf(opened, preset, {}),
        weeks,
        prologue,
        drawsOfRun('library', run),
      )
      const sampled = runHistory(opened, preset, {}, preset.horizonWeeks, 'library', run)
      expect([stepped.outcome, stepped.week]).toEqual([sampled.outcome, sampled.endWeek])
    }
  })
})
