import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { actorRun, drawsOfRun, packSampler, sampleBlock, seedWords } from '@/engine'
import { parseScenario } from '@/scenarios'
import { bareCase } from '@/scenarios/bare-case'
import { weeksOf } from '@/scenarios/calendar-weeks'
import { mayBe } from '@/scenarios/number-rules'
import { parameterOf } from '@/scenarios/parameter-of'
import { loadPreset } from '@/scenarios/presets'
import { strike } from '@/scenarios/strike'
import { firstCase } from '@/scenarios/strike/first-case'
import bareFirst from '@/scenarios/strike/first-case.json' with { type: 'json' }
import { strikeModel } from '@/scenarios/strike/model'
import { sources } from '@/scenarios/strike/presets/strike-generic/sources'
import { chainOf, numbersOf, runHistory, solveAnswer } from '@/simulation'
import { loadStoredAnswer } from '@/simulation/load-stored-answer'
import { movesAnything } from '@/simulation/policy-path'
import { generic, opened, presets } from './strike'

const filesOf = (folder: string, end: string) =>
  readdirSync(`src/scenarios/strike/${folder}`)
    .filter((file) => file.endsWith(end))
    .map((file) => file.slice(0, -end.length))
    .toSorted()

it('one entry, one file and one kept answer a case', () => {
  const ids = presets.map(({ id }) => id)
  expect(strike.presets.map(({ id }) => id)).toEqual(ids)
  expect(filesOf('presets', '.scenario.ts')).toEqual(ids.toSorted())
  expect(filesOf('answers', '.json')).toEqual(ids.toSorted())
  expect(firstCase).toBe(generic)
  expect(JSON.parse(JSON.stringify(bareCase(generic)))).toEqual(bareFirst)
})

it.each(presets)('$id passes the door that a file from outside passes, and is marked as invented', async (preset) => {
  expect(await loadPreset(strike, preset.id)).toBe(preset)
  expect(parseScenario(strike, JSON.stringify(preset), `${preset.id}.json`)).toEqual(JSON.parse(JSON.stringify(preset)))
  const entry = strike.presets.find(({ id }) => id === preset.id)
  for (const text of [preset.title, preset.briefing, preset.notes[0], entry?.summary])
    expect(text).toMatch(/^Hypothetical\b/)
  expect(entry).toMatchObject({ title: preset.title, startDate: preset.startDate })
})

it.each(presets)('$id keeps the answer that the solver gives, to the last bit', async (preset) => {
  const { answer, range } = await loadStoredAnswer(strike, preset.id)
  expect(JSON.parse(JSON.stringify(solveAnswer(opened, preset, {}, preset.horizonWeeks)))).toEqual(answer)
  for (const [group, { low, high }] of Object.entries(range.groups)) {
    expect(answer.groups[group]).toBeGreaterThanOrEqual(low)
    expect(answer.groups[group]).toBeLessThanOrEqual(high)
  }
})

it.each(presets)(
  'every number of $id has a reason, and is judgement or has a source with a day before the start',
  (preset) => {
    for (const [id, { reason, sources: cited, quality, date, inSample }] of Object.entries(preset.numbers)) {
      expect(reason, id).toMatch(/^[A-Z].*\.$/)
      if (quality !== 'judgement') {
        expect(cited.length, id).toBeGreaterThan(0)
        // A number is graded no better than the best of its sources.
        expect(Math.min(...cited.map((source) => 'ABC'.indexOf(sources[source]?.quality ?? '')))).toBeLessThanOrEqual(
          'ABC'.indexOf(quality ?? ''),
        )
      }
      expect(date <= preset.startDate && !inSample, id).toBe(true)
    }
  },
)

it('forty numbers, of which seven are paid or lost', () => {
  expect(strike.parameters).toHaveLength(40)
  expect(strike.parameters.filter(({ kind }) => kind === 'amount')).toHaveLength(7)
})

it('the raises lie a quarter, half and three quarters of the way between the reservation wages', () => {
  const at = (id: keyof typeof generic.numbers) => generic.numbers[id].base
  const [least, most] = [at('reserve_union'), at('reserve_firm')]
  const way = (id: 'wage_firm' | 'wage_half' | 'wage_union') => (at(id) - least) / (most - least)
  expect([way('wage_firm'), way('wage_half'), way('wage_union')]).toEqual([0.25, 0.5, 0.75])
})

it('a variant differs from the strike in general in the numbers it names, and says how many', () => {
  const differing = presets.map(({ numbers }) =>
    Object.entries(numbers).flatMap(([id, number]) =>
      number === new Map<string, unknown>(Object.entries(generic.numbers)).get(id) ? [] : [id],
    ),
  )
  expect(differing).toEqual([
    [],
    ['or_mandate', 'strike_vote', 'strike_expiry', 'strike_late', 'fund_falls'],
    ['or_near', 'last_hour', 'extend', 'strike_expiry', 'strike_late', 'impose'],
  ])
  expect(presets[1]?.notes[0]).toContain('in five numbers')
  expect(presets[2]?.notes[0]).toContain('in six numbers')
})

it.each(presets)('the policies of $id move something, from one end of the evidence to the other', (preset) => {
  const { policies = [] } = preset
  const bases = Object.fromEntries(Object.entries(preset.numbers).map(([id, { base }]) => [id, base]))
  expect(policies.map(({ id }) => id)).toEqual([
    'strike',
    'fund',
    'deadline',
    'mediation',
    'firm',
    'stock',
    'members',
    'law',
  ])
  for (const policy of policies) {
    expect(movesAnything(policy, bases), policy.id).toBe(true)
    for (const { id, ends } of policy.numbers) {
      const { low, high } = preset.numbers[id as keyof typeof preset.numbers]
      expect(
        [...ends].toSorted((a, b) => a - b),
        id,
      ).toEqual([low, high])
      expect(ends.every((end) => mayBe(parameterOf(strike, id), end))).toBe(true)
    }
  }
})

it.each(presets)('an XState actor steps through the runs of $id that the sampler draws', (preset) => {
  const { horizonWeeks } = preset
  const chain = chainOf(opened, preset, {}, horizonWeeks)
  expect(sampleBlock(packSampler(chain), seedWords('strike'), 0, 64).runs).toBe(64)
  const weeks = weeksOf(opened, preset, {}, horizonWeeks)
  for (let run = 0; run < 40; run++) {
    const stepped = actorRun(strikeModel, numbersOf(opened, preset, {}), weeks, [], drawsOfRun('strike', run))
    const sampled = runHistory(opened, preset, {}, horizonWeeks, 'strike', run)
    expect([stepped.outcome, stepped.week]).toEqual([sampled.outcome, sampled.endWeek])
  }
})
