import { expect, it } from 'vitest'
import { type AnyMachineSnapshot, initialTransition, transition } from 'xstate'
import { negotiationMachine } from '@/machines/negotiation.machine'
import type { NegotiationEvent } from '@/machines/negotiation.types'
import { inNamesOf, parameterById, parameterIds, parseScenario, presetById, presets } from '@/scenarios'
import { numbersOf } from '@/simulation'

const [tiktok] = presets
if (tiktok === undefined) throw new Error('there is no preset')

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
  for (const preset of presets) expect(parseScenario(JSON.stringify(preset), preset.id)).toEqual(preset)
})

it('a preset is found by its id, and nothing by any other', () => {
  expect(presetById('tiktok-2025')).toBe(tiktok)
  expect(presetById('tiktok-2026')).toBeUndefined()
})

it('base numbers are one finite value per number, in the catalogue’s order', () => {
  const numbers = numbersOf(tiktok, {})
  expect(Object.keys(numbers)).toEqual([...parameterIds])
  expect(Object.values(numbers).every(Number.isFinite)).toBe(true)
  expect(numbers.ext_grant).toBe(0.8)
})

it.each(parameterIds)('%s gives a reason and its source, or says that it is judgement', (id) => {
  const { date, quality, reason, sources } = tiktok.numbers[id]
  expect(reason).toMatch(/^[A-Z“].{20,}\.$/)
  if (sources.length === 0) expect(reason).toMatch(/judgement/i)
  const grades = sources.map((source) => tiktok.sources[source]?.quality).toSorted()
  expect(quality).toBe(grades[0] ?? 'judgement')
  expect(date <= '2026-11-22').toBe(true)
})

it('marks as in sample what the record of evidence marks', () => {
  const marked = (id: string): boolean => tiktok.numbers[parameterById(id).id].inSample
  expect(IN_SAMPLE.filter((id) => !marked(id))).toEqual([])
  expect(OUT_OF_SAMPLE.filter(marked)).toEqual([])
})

it('odds ratios and weights say that they are judgement', () => {
  for (const id of parameterIds) {
    const { kind } = parameterById(id)
    if (kind === 'weight' || (kind === 'odds' && id !== 'credibility')) {
      expect(tiktok.numbers[id].reason).toMatch(/^Judgement/)
    }
  }
})

it('uses every source it lists', () => {
  const used = JSON.stringify({ ...tiktok, sources: undefined })
  expect(Object.keys(tiktok.sources).filter((id) => !used.includes(`"${id}"`))).toEqual([])
})

it('knows nothing on its first day that happened later', () => {
  for (const { date } of [...tiktok.story, ...tiktok.prologue]) expect(date <= tiktok.startDate).toBe(true)
  for (const { announced } of tiktok.calendar.announced) expect(announced <= tiktok.startDate).toBe(true)
  expect(tiktok.story.map(({ date }) => date)).toEqual(tiktok.story.map(({ date }) => date).toSorted())
})

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

it('a case’s own names replace those of the first', () => {
  const parties = {
    host: { name: 'Beijing', badge: 'BJ' },
    home: { name: 'Washington', badge: 'WA' },
    owner: { name: 'ShopCo', badge: 'SC' },
    bidder: { name: 'Bidders', badge: 'BI' },
  }
  const words = { ...tiktok.words, target: 'ShopApp' }
  const named = inNamesOf({ parties, words }, 'Washington and Beijing let OWNER keep TikTok, says HOST')
  expect(named).toBe('Beijing and Washington let ShopCo keep ShopApp, says Beijing')
})
