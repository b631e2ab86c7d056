import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type AnyMachineSnapshot, initialTransition, transition } from 'xstate'
import { actorRun, drawsOfRun, largestRemainder, packSampler, sampleBlock, seedWords } from '@/engine'
import { negotiationMachine } from '@/machines/forced-sale/forced-sale.machine'
import type { NegotiationEvent } from '@/machines/forced-sale/forced-sale.types'
import { inNamesOf, parseScenario } from '@/scenarios'
import { weeksOf } from '@/scenarios/calendar-weeks'
import { entryOf } from '@/scenarios/entry-of'
import { forcedSale } from '@/scenarios/forced-sale'
import { negotiationModel } from '@/scenarios/forced-sale/model'
import { parameterById, parameterIds } from '@/scenarios/forced-sale/parameter-catalogue'
import type { PresetSummary } from '@/scenarios/negotiation'
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

/** In sample according to the record of evidence, for the numbers it holds; the others are ours. */
const IN_SAMPLE =
  'credibility restore bd_open bd_near bj_ok_truce bj_ok_calm bj_ok_elev bj_ok_emb round bj_round determ bd_sign us_concede bid_enter bid_withdraw tar_threat bj_block_threat tar_big bj_block tar_cut_elev tar_cut_embargo truce_ext price_jv'.split(
    ' ',
  )
const OUT_OF_SAMPLE =
  'ext_grant ext_grant_deal lapse_enforce dark_durable inj_ban congress_act bd_walk close fall_aip fall_signed fund_fail bid_outsider_win tar_impose price_noalgo ad_week smb_week users_dark realloc_meta'.split(
    ' ',
  )

it('every preset passes the door it holds files to, and comes back unchanged', () => {
  for (const preset of presets) expect(parseScenario(opened, JSON.stringify(preset), preset.id)).toEqual(preset)
})

it('a preset is found by its id, and nothing by any other', () => {
  expect(presetById('tiktok-2025')).toBe(tiktok)
  expect(presetById('tiktok-2026')).toBeUndefined()
})

it('base numbers are one finite value per number, in the catalogue’s order', () => {
  const numbers = numbersOf(opened, tiktok, {})
  expect(Object.keys(numbers)).toEqual([...parameterIds])
  expect(Object.values(numbers).every(Number.isFinite)).toBe(true)
  expect(numbers.ext_grant).toBe(0.8)
})

describe.each(presets)('every number of $id', ({ numbers, sources, startDate }) => {
  it.each(parameterIds)('%s gives a reason and its source, or says that it is judgement', (id) => {
    const { date, inSample, quality, reason, sources: cited } = numbers[id]
    expect(reason).toMatch(/^[A-Z“].{20,}\.$/)
    if (cited.length === 0) expect(reason).toMatch(/judgement/i)
    const grades = cited.map((source) => sources[source]?.quality).toSorted()
    expect(quality).toBe(grades[0] ?? 'judgement')
    expect(date <= '2026-11-22').toBe(true)
    if (cited.length === 0) expect([date, inSample]).toEqual([startDate, false])
  })
})

// The readings of TikTok 2025 follow the record of evidence, which marks fewer; its variants take theirs over.
it.each(presets)(
  '$id marks as in sample whatever lies after its start, if the number is its own',
  ({ id, numbers, startDate }) => {
    if (id === 'tiktok-2025') return
    for (const number of parameterIds) {
      if (numbers[number] === tiktok.numbers[number]) continue
      const { date, inSample } = numbers[number]
      if (date > startDate) expect(inSample, number).toBe(true)
      if (startDate === '2026-11-22') expect(inSample, number).toBe(false)
    }
  },
)

it('marks as in sample what the record of evidence marks', () => {
  const marked = (id: string): boolean => tiktok.numbers[parameterById(id).id].inSample
  expect(IN_SAMPLE.filter((id) => !marked(id))).toEqual([])
  expect(OUT_OF_SAMPLE.filter(marked)).toEqual([])
})

it.each(presets)('odds ratios and weights of $id say that they are judgement', ({ numbers }) => {
  for (const id of parameterIds) {
    const { kind } = parameterById(id)
    if (kind === 'weight' || (kind === 'odds' && id !== 'credibility')) expect(numbers[id].reason).toMatch(/^Judgement/)
  }
})

it.each(presets)('$id uses every source it lists', (preset) => {
  const used = JSON.stringify({ ...preset, sources: undefined })
  expect(Object.keys(preset.sources).filter((id) => !used.includes(`"${id}"`))).toEqual([])
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

it('TikTok 2025 starts with one delay, four bidders, low tariffs and nothing for sale', () => {
  let [snapshot]: readonly [AnyMachineSnapshot, ...unknown[]] = initialTransition(negotiationMachine)
  for (const { event } of tiktok.prologue)
    [snapshot] = transition(negotiationMachine, snapshot, { type: event } as NegotiationEvent)
  expect(snapshot.context).toEqual({ delays: 1, bidders: 4, buyer: null })
  expect(snapshot.value).toMatchObject({
    law: 'delayed',
    deal: 'notForSale',
    tariffs: { low: 'calm' },
    terms: 'fullSale',
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

  it('is told in the guide with the endings of the kept answers', async () => {
    const guide = readFileSync('docs/cases.md', 'utf8')
    const rows = await Promise.all(
      list.map(async ({ group, id, startDate, summary }) => {
        const { groups } = (await loadStoredAnswer(forcedSale, id)).answer
        const shares = largestRemainder([
          entryOf(groups, 'sold'),
          entryOf(groups, 'kept'),
          entryOf(groups, 'banned'),
          entryOf(groups, 'unresolved'),
        ])
        return `| ${[`\`${id}\``, group, startDate, ...shares, summary].join(' | ')} |`
      }),
    )
    expect(guide.split('\n').filter((line) => line.startsWith('| `'))).toEqual(rows)
  })

  const sharing = presets.filter(({ id }) => /^tiktok-2025-(?!january)/.test(id))
  it.each(sharing)('$id differs from TikTok 2025 in as many numbers as it says, and shares the rest', (variant) => {
    const own = parameterIds.filter((id) => variant.numbers[id] !== tiktok.numbers[id])
    const count = ['two', 'seven', 'eight', 'ten'].indexOf(variant.notes[0]?.match(/in (\w+) numbers/)?.[1] ?? '')
    expect(own).toHaveLength([2, 7, 8, 10][count] ?? Number.NaN)
    for (const id of own) expect(variant.numbers[id].base, id).not.toBe(tiktok.numbers[id].base)
    for (const part of ['parties', 'calendar', 'prologue', 'payoffs', 'startDate'] as const)
      expect(variant[part]).toBe(tiktok[part])
  })
})

describe('every case runs', () => {
  const RUNS = 64
  beforeAll(() => {})

  // 1e-12: a week adds at most about 30 products per state, each off by a part in 2⁵³, over 104 weeks: 4e-13 in all.
  it.each(presets)('$id solves to chances that add up to 1', (preset) => {
    const { outcomes } = solveAnswer(opened, preset, {}, preset.horizonWeeks)
    expect(Math.abs(outcomes.reduce((sum, { exact }) => sum + exact, 0) - 1)).toBeLessThan(1e-12)
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
