import { describe, expect, it } from 'vitest'
import { runCli } from '@/cli/run-cli'
import { parseScenario } from '@/scenarios'
import { forcedSale } from '@/scenarios/forced-sale'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { negotiations } from '@/scenarios/negotiations'
import { openNegotiation, solveAnswer } from '@/simulation'
import { recipeOfScenario, scenarioFile } from '@/simulation/files'
import { decodeLink, encodeLink } from '@/simulation/link/link-codec'
import { linkRules, untouched } from '@/simulation/link/link-rules'
import { placeAt } from '@/simulation/link/places'
import type { CaseEdits } from '@/simulation/types'

const HORIZON = 104

describe('files', () => {
  const file = scenarioFile(forcedSale, tiktok2025, { changes: { near_weeks: 8 }, edits: {}, horizonWeeks: HORIZON })
  const read = (data: unknown, negotiation = forcedSale) => parseScenario(negotiation, JSON.stringify(data), 'the file')

  it('carry a change, and no length beside the number', () => {
    expect(file.numbers.near_weeks).toMatchObject({ low: 8, base: 8, high: 8 })
    expect(Object.keys(file.calendar)).toEqual(['announced'])
    expect(read(file)).toEqual(file)
  })

  it('with such a length are refused, and told which number says it', () => {
    expect(() => read({ ...file, calendar: { ...file.calendar, delayLengthWeeks: 11 } })).toThrow(
      'found the key "delayLengthWeeks"; allowed: the number "deadline_spacing" in its place',
    )
  })

  it('with a part of a week are refused', () => {
    const numbers = { ...file.numbers, deadline_spacing: { ...file.numbers.deadline_spacing!, base: 11.5 } }
    expect(() => read({ ...file, numbers })).toThrow('a whole number from 1 to 156 (weeks)')
  })

  it('are the difference from the case that they were made from', () => {
    expect(recipeOfScenario(forcedSale, file, tiktok2025)).toEqual({
      changes: { near_weeks: 8 },
      edits: {},
      horizonWeeks: HORIZON,
    })
  })
})

describe('links', () => {
  const rules = linkRules(forcedSale, tiktok2025, forcedSale.modelVersion, tiktok2025.id)
  const page = (changes: Readonly<Record<string, number>>, edits: CaseEdits) => ({
    recipe: { ...untouched(tiktok2025), changes, edits },
    place: placeAt('outlook'),
    modelVersion: rules.modelVersion,
  })
  const [entry] = tiktok2025.calendar.announced
  const announced = [{ date: '2025-04-12', event: entry?.event ?? '', label: 'A later day' }]

  it('carry both numbers and a calendar without a length, and bring them back', () => {
    const changed = page({ near_weeks: 8, deadline_spacing: 6 }, { calendar: { announced } })
    const link = encodeLink(changed, rules)
    expect(link).toContain('&n=deadline_spacing:6,near_weeks:8&d=,2025-04-12:clock.deadline:A%20later%20day&')
    expect(decodeLink(link, rules)).toEqual({ status: 'good', page: changed })
    const bare = page({}, { calendar: { announced: [] } })
    expect(decodeLink(encodeLink(bare, rules), rules)).toEqual({ status: 'good', page: bare })
  })

  it.each([
    ['a part of a week', { near_weeks: 4.5 }, {}, 'found 4.5; allowed: a whole number from 1 to 52 (weeks).'],
    ['no week', { deadline_spacing: 0 }, {}, 'found 0; allowed: a whole number from 1 to 156 (weeks).'],
    [
      'a part of a week as an end',
      {},
      { ranges: { near_weeks: { low: 1.5, high: 8 } } },
      'found 1.5; allowed: a whole',
    ],
    ['a length', {}, { calendar: { announced, delayLengthWeeks: 11 } }, 'the number "deadline_spacing" in its place'],
  ] as const)('with %s are refused', (_what, changes, edits: CaseEdits, reason) => {
    const decoded = decodeLink(encodeLink(page(changes, edits), rules), rules)
    expect(decoded.status === 'bad' && decoded.reason).toContain(reason)
  })
})

describe('the command line', () => {
  async function cli(...args: readonly string[]) {
    let [out, complaint] = ['', '']
    const io = {
      print: (text: string) => {
        out += `${text}\n`
      },
      complain: (text: string) => {
        complaint += `${text}\n`
      },
    }
    return { exit: await runCli(args, io, negotiations), out, complaint }
  }

  it('solves with the number that is set', async () => {
    const { out } = await cli('solve', 'tiktok-2025', '--set', 'near_weeks=8', '--set', 'deadline_spacing=6', '--json')
    const opened = await openNegotiation(forcedSale)
    const { groups } = solveAnswer(opened, tiktok2025, { near_weeks: 8, deadline_spacing: 6 }, HORIZON)
    expect(JSON.parse(out)).toMatchObject({ groups })
  })

  it('sweeps over weeks', async () => {
    const { out } = await cli('sweep', 'tiktok-2025', '--vary', 'near_weeks=2:8:6', '--csv')
    const opened = await openNegotiation(forcedSale)
    for (const near_weeks of [2, 8])
      expect(out).toContain(`\n${near_weeks},${solveAnswer(opened, tiktok2025, { near_weeks }, HORIZON).groups.sold},`)
  })

  it.each([
    ['--set', 'near_weeks=4.5', '"4.5"', 'a whole number from 1 to 52 (weeks)'],
    ['--set', 'near_weeks=2:4:8.5', '"8.5"', 'a whole number from 1 to 52 (weeks)'],
    ['--set', 'deadline_spacing=0', '"0"', 'a whole number from 1 to 156 (weeks)'],
    ['--vary', 'near_weeks=2:8:0.5', '"0.5"', 'a whole number'],
  ])('%s %s is refused', async (flag, text, found, allowed) => {
    const { exit, complaint } = await cli(flag === '--vary' ? 'sweep' : 'solve', 'tiktok-2025', flag, text)
    expect(exit).toBe(2)
    expect(complaint).toContain(found)
    expect(complaint).toContain(allowed)
  })
})
