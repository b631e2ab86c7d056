import { describe, expect, it } from 'vitest'
import { parseScenario } from '@/scenarios'
import { forcedSale } from '@/scenarios/forced-sale'
import { presetList } from '@/scenarios/forced-sale/cases'
import {
  type ParameterId,
  parameterCatalogue,
  parameterIds,
  weightGroups,
} from '@/scenarios/forced-sale/parameter-catalogue'
import { bargainingSources } from '@/scenarios/forced-sale/presets/shared/bargaining-sources'
import { consentRows } from '@/scenarios/forced-sale/presets/shared/consent-rows'
import { consentSources } from '@/scenarios/forced-sale/presets/shared/consent-sources'
import { tradeSources } from '@/scenarios/forced-sale/presets/shared/trade-sources'

const negotiation = forcedSale
const presets = await Promise.all(presetList.map(({ load }) => load()))
const [tiktok] = presets
if (tiktok === undefined) throw new Error('there is no case')

/** The record of evidence for TikTok 2025: low, reading, high, grade, and the day the evidence reaches. */
const RECORD: Readonly<Record<string, readonly [number, number, number, string, string]>> = {
  ext_grant: [0.5, 0.73, 0.9, 'A', '2025-01-20'],
  ext_grant_deal: [0.65, 0.88, 0.98, 'B', '2020-12-04'],
  lapse_enforce: [0.12, 0.33, 0.6, 'B', '2025-01-19'],
  credibility: [0.35, 0.6, 0.85, 'C', '2026-01-01'],
  dark_durable: [0.08, 0.2, 0.35, 'B', '2025-01-19'],
  host_withdraw: [0, 0.0005, 0.003, 'judgement', '2021-06-09'],
  inj_ban: [0.0002, 0.001, 0.005, 'B', '2025-01-17'],
  congress_act: [0.0002, 0.001, 0.004, 'C', '2025-01-20'],
  bd_open: [0.05, 0.1, 0.2, 'C', '2025-02-06'],
  bd_walk: [0.002, 0.005, 0.015, 'C', '2020-09-13'],
  bd_near: [0.03, 0.06, 0.12, 'C', '2022-12-31'],
  or_near_deal: [1, 1.5, 3, 'judgement', '2019-06-01'],
  or_delay_deal: [0.8, 0.92, 1, 'judgement', '2012-05-01'],
  bite: [0, 25, 50, 'judgement', '2021-01-01'],
  or_rivals: [1, 1.2, 1.6, 'judgement', '1996-03-01'],
  or_licensed_deal: [1, 1.5, 2.5, 'C', '2020-09-19'],
  or_linked_deal: [0.25, 0.5, 0.9, 'judgement', '2021-02-10'],
  us_concede: [0.025, 0.06, 0.12, 'C', '2022-12-31'],
  determ: [0.12, 0.3, 0.6, 'B', '2024-07-23'],
  sign_step: [0.08, 0.18, 0.33, 'C', '2024-03-06'],
  close_step: [0.085, 0.175, 0.29, 'A', '2024-12-31'],
  or_near_step: [1, 1.5, 3, 'judgement', '2023-11-22'],
  fall_aip: [0.005, 0.012, 0.03, 'C', '2021-02-10'],
  fall_signed: [0.001, 0.003, 0.008, 'A', '2024-10-01'],
  bj_ok_truce: [0.006, 0.013, 0.035, 'B', '2023-11-21'],
  bj_ok_calm: [0.005, 0.011, 0.025, 'B', '2023-11-21'],
  bj_ok_elev: [0.002, 0.006, 0.018, 'B', '2019-10-11'],
  round: [0.055, 0.13, 0.2, 'A', '2024-11-16'],
  or_truce_round: [1.2, 2.5, 4, 'A', '2019-05-01'],
  bj_round: [0.03, 0.09, 0.25, 'B', '2023-11-21'],
  or_truce_assent: [1, 1.3, 2.2, 'C', '2023-11-21'],
  or_elev_assent: [0.15, 0.5, 0.9, 'C', '2023-11-21'],
  or_licensed_assent: [1.1, 2, 4, 'C', '2021-02-10'],
  or_linked_assent: [0.2, 0.4, 0.8, 'C', '2018-12-01'],
  or_outsider_assent: [0.4, 0.75, 1, 'judgement', '2025-02-06'],
  meet_package: [0.1, 0.35, 0.7, 'judgement', '2025-09-15'],
  meet_truce: [0.2, 0.4, 0.65, 'B', '2019-10-11'],
  meet_soften: [0.1, 0.3, 0.55, 'C', '2018-12-01'],
  bj_block: [0.3, 0.6, 0.9, 'C', '2018-07-26'],
  bj_block_threat: [0.03, 0.12, 0.3, 'C', '2023-11-21'],
  or_small_block: [0.15, 0.35, 0.7, 'C', '2018-11-23'],
  bj_block_emb: [0.03, 0.1, 0.25, 'judgement', '2025-02-06'],
  or_assented_block: [0.1, 0.3, 0.7, 'C', '2023-11-21'],
  or_signed_block: [0.02, 0.07, 0.25, 'C', '2023-11-21'],
  tar_threat: [0.08, 0.16, 0.25, 'B', '2019-10-11'],
  tar_threat_truce: [0.015, 0.045, 0.08, 'B', '2020-05-04'],
  tar_decide: [0.3, 0.5, 0.8, 'B', '2019-12-13'],
  tar_impose: [0.35, 0.59, 0.8, 'B', '2025-02-04'],
  tar_big: [0.15, 0.35, 0.6, 'judgement', '2025-02-06'],
  tar_spiral: [0.08, 0.25, 0.5, 'judgement', '2025-02-06'],
  tar_climb_down: [0.03, 0.1, 0.25, 'judgement', '2025-02-06'],
  truce_ext: [0.6, 0.8, 0.95, 'C', '2020-01-15'],
  bid_enter: [0.04, 0.1, 0.25, 'C', '2025-02-06'],
  bid_withdraw: [0.01, 0.02, 0.05, 'C', '2025-02-08'],
  fund_fail: [0.001, 0.003, 0.008, 'C', '2017-11-27'],
  or_outsider_money: [1.5, 3, 6, 'judgement', '2017-11-27'],
  bid_outsider_win: [0.05, 0.15, 0.3, 'C', '2025-01-25'],
  will_owner: [0.5, 1, 2, 'judgement', '2025-02-06'],
  will_home: [0.35, 1, 2, 'C', '2025-01-27'],
  resolve_us: [0.4, 1, 2.5, 'judgement', '2020-08-13'],
  pace: [0.6, 1, 1.6, 'B', '2024-10-01'],
  dark_for_good: [0.005, 0.02, 0.05, 'judgement', '2025-01-19'],
  near_weeks: [2, 4, 8, 'judgement', '2025-02-06'],
  deadline_spacing: [6, 11, 26, 'B', '2025-01-20'],
}
/** Of these the record says that they lean on what came after the start. */
const HINDSIGHT = ['credibility', 'meet_package']

const recorded = Object.keys(RECORD) as readonly ParameterId[]
const named = (id: string) => parameterCatalogue.find((parameter) => parameter.id === id)
const kindsOf = (kind: string) => parameterCatalogue.filter((parameter) => parameter.kind === kind).map(({ id }) => id)
const isIdle = (reason: string): boolean => reason.startsWith('Judgement: idle here, because ')

describe('the catalogue', () => {
  it('holds the 64 numbers of the record, the weights of three outsiders and what a future costs', () => {
    const rest = new Set<string>([...kindsOf('weight'), ...kindsOf('amount')])
    expect(parameterIds.filter((id) => !rest.has(id)).toSorted()).toEqual(recorded.toSorted())
    expect(recorded).toHaveLength(64)
    expect(kindsOf('weight')).toEqual(['weight_creators', 'weight_tycoon', 'weight_fund'])
    expect(kindsOf('amount')).toHaveLength(14)
    expect(new Set(parameterIds).size).toBe(parameterIds.length)
    expect(new Set(parameterCatalogue.map(({ label }) => label)).size).toBe(parameterIds.length)
  })

  it.each(parameterCatalogue)('$id has a short label, a sentence of meaning, a unit and limits of its kind', (one) => {
    expect(one.label).toMatch(/^[A-Z].{4,54}[^.]$/)
    expect(one.meaning).toMatch(/^[A-Z].{20,150}\.$/)
    expect(one.unit).not.toBe('')
    expect(one.step).toBeGreaterThan(0)
    expect(one.min).toBeLessThan(one.max)
    if (['weekly', 'occasion', 'weight'].includes(one.kind)) expect([one.min, one.max]).toEqual([0, 1])
    else if (['odds', 'calendar'].includes(one.kind)) expect(one.min).toBeGreaterThan(0)
    else expect(one.min).toBe(0)
  })

  it('an odds ratio shifts chances, a weight stands among weights with itself', () => {
    for (const one of parameterCatalogue) {
      if (one.kind === 'odds') {
        expect(one.shifts.length, one.id).toBeGreaterThan(0)
        for (const id of one.shifts) expect(['weekly', 'occasion'], one.id).toContain(named(id)?.kind)
      }
      if (one.kind === 'weight') expect(weightGroups).toContainEqual(one.among)
    }
  })

  it('draws by difference the pull of a deadline and the chance that the order is withdrawn, and the calendar in weeks', () => {
    expect(kindsOf('slope')).toEqual(['bite'])
    expect(kindsOf('calendar')).toEqual(['near_weeks', 'deadline_spacing'])
    expect(parameterCatalogue.filter(({ isLinear }) => isLinear).map(({ id }) => id)).toEqual(['host_withdraw'])
  })
})

describe('TikTok 2025', () => {
  it.each(recorded)('%s stands as the record of evidence has it', (id) => {
    const { base, date, high, inSample, low, quality } = tiktok.numbers[id]
    expect([low, base, high, quality, date]).toEqual(RECORD[id])
    expect(inSample).toBe(HINDSIGHT.includes(id))
  })

  it('begins with one delay and with several bidders, and nothing else has happened', () => {
    const events = tiktok.prologue.map(({ event }) => event)
    expect(events).toEqual(['clock.deadline', 'host.delays', 'bidder.enters', 'bidder.enters'])
  })
})

it('adds to the library no source that no case and no request for consent cites', () => {
  const cited = new Set([
    ...presets.flatMap(({ sources }) => Object.keys(sources)),
    ...consentRows.flatMap(({ sources }) => sources),
  ])
  const added = Object.keys({ ...consentSources, ...tradeSources, ...bargainingSources })
  expect(added.filter((id) => !cited.has(id))).toEqual([])
})

describe.each(presets)('$id', (preset) => {
  const { calendar, notes, numbers, prologue, sources, startDate } = preset
  const { group } = presetList.find(({ id }) => id === preset.id) ?? {}

  it('passes the door that files are held to: every number within its limits, every source known, nothing from after the start told', () => {
    expect(parseScenario(negotiation, JSON.stringify(preset), preset.id)).toEqual(preset)
    expect(Object.keys(numbers)).toEqual([...parameterIds])
  })

  it('lists the sources it cites and no other', () => {
    const cited = JSON.stringify({ ...preset, sources: undefined })
    expect(Object.keys(sources).filter((id) => !cited.includes(`"${id}"`))).toEqual([])
  })

  it('gives every number a reason in sentences, and no two that bear on chances the same but for what is idle', () => {
    for (const id of parameterIds) expect(numbers[id].reason).toMatch(/^[A-Z“].{20,}\.$/)
    const reasons = recorded.map((id) => numbers[id].reason).filter((reason) => !isIdle(reason))
    expect(new Set(reasons).size).toBe(reasons.length)
  })

  it.each(recorded)(
    '%s cites a source or says that it is judgement, and is marked where it knows what came later',
    (id) => {
      const { base, date, high, inSample, low, quality, reason, sources: cited } = numbers[id]
      expect(quality === 'judgement').toBe(/^Judgement\b/.test(reason))
      if (quality !== 'judgement') expect(cited).not.toEqual([])
      if (isIdle(reason)) expect([low, high]).toEqual([base, base])
      if (numbers[id] !== tiktok.numbers[id]) expect(inSample).toBe(date > startDate)
      if (reason.endsWith('Taken over from TikTok 2025.')) {
        const { base: its, low: lowest, high: highest } = tiktok.numbers[id]
        expect([low, base, high]).toEqual([lowest, its, highest])
      }
    },
  )

  it('says in a number how far apart its deadlines lie, and lets no more than two bidders in', () => {
    expect(Object.keys(calendar)).toEqual(['announced'])
    expect(prologue.filter(({ event }) => event === 'bidder.enters').length).toBeLessThanOrEqual(2)
  })

  it('says that it is hypothetical where it is', () => {
    for (const text of [preset.title, preset.briefing, notes[0]])
      expect(/^Hypothetical\b/.test(text ?? ''), text).toBe(group === 'hypothetical')
  })
})

const variants: readonly string[] = presetList.filter((entry) => 'variantOf' in entry).map(({ id }) => id)

it.each(presets.filter(({ id }) => variants.includes(id)))(
  '$id differs from TikTok 2025 in as many numbers as its first note says',
  (variant) => {
    const { notes, numbers, startDate } = variant
    const own = parameterIds.filter((id) => {
      const [ours, theirs] = [numbers[id], tiktok.numbers[id]]
      return `${[ours.low, ours.base, ours.high]}` !== `${[theirs.low, theirs.base, theirs.high]}`
    })
    const words = ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
    expect(own).toHaveLength(3 + words.indexOf(notes[0]?.match(/(\w+) numbers/)?.[1] ?? ''))
    if (startDate !== tiktok.startDate) return
    for (const id of parameterIds) if (!own.includes(id)) expect(numbers[id], id).toBe(tiktok.numbers[id])
    for (const part of ['calendar', 'payoffs', 'prologue'] as const) expect(variant[part]).toEqual(tiktok[part])
  },
)

/** What the record changes in each variant; weights and amounts aside. */
const CHANGED: Readonly<Record<string, Partial<Record<ParameterId, number>>>> = {
  'tiktok-2025-hard-line': {
    ext_grant: 0.35,
    ext_grant_deal: 0.75,
    lapse_enforce: 0.75,
    credibility: 0.9,
    dark_durable: 0.4,
    us_concede: 0.015,
  },
  'tiktok-2025-grand-bargain': { round: 0.2, bj_round: 0.18, bj_ok_truce: 0.026, bj_block: 0.85 },
  'tiktok-2025-beijing-no': { or_licensed_assent: 1.5, bj_block: 0.85, will_home: 0.15 },
  'tiktok-2025-wealth-fund': { bd_near: 0.04, bj_round: 0.06, bid_outsider_win: 0.5, fund_fail: 0.006 },
  'tiktok-2025-bidding-war': {
    bd_open: 0.16,
    bd_near: 0.07,
    bid_enter: 0.25,
    bid_withdraw: 0.04,
    bid_outsider_win: 0.55,
    fund_fail: 0.006,
  },
  'tiktok-2025-no-tariffs': { tar_threat: 0, tar_threat_truce: 0 },
}

it.each(Object.entries(CHANGED))(
  '%s changes what the record changes and nothing else that bears on a sale',
  (id, changed) => {
    const numbers = presets.find((preset) => preset.id === id)?.numbers
    const own = recorded.filter((number) => numbers?.[number] !== tiktok.numbers[number])
    expect(Object.fromEntries(own.map((number) => [number, numbers?.[number].base]))).toEqual(changed)
  },
)
