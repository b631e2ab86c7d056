import { fc, it as property } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { parseScenario } from '@/scenarios'
import { entryOf } from '@/scenarios/entry-of'
import { forcedSale } from '@/scenarios/forced-sale'
import { parameterById, parameterCatalogue } from '@/scenarios/forced-sale/parameter-catalogue'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { negotiationProblems, solveAnswer } from '@/simulation'
import { openFile, recipeOfScenario, scenarioFile, scenarioText } from '@/simulation/files'
import type { Recipe } from '@/simulation/types'
import { opened, presets } from '../../forced-sale'
import { fullRecipe, madeResult, plainRecipe } from './made-result'

const filed = (recipe: Recipe) =>
  parseScenario(opened, scenarioText(scenarioFile(forcedSale, tiktok2025, recipe)), 'case.json')
const said = ({ changes, edits, horizonWeeks }: Recipe) => ({ changes, edits, horizonWeeks })

it('an edited case is a scenario file that passes every check', () => {
  const scenario = filed(fullRecipe)
  expect(scenario.$schema).toContain('scenario.schema.json')
  expect(negotiationProblems(opened, scenario)).toBeUndefined()
  expect(entryOf(scenario.numbers, 'ext_grant')).toMatchObject({ base: 0.9 })
  expect(scenario.numbers.ext_grant?.reason).toContain('Said on 3 March')
})

it('the filed case has the answer of the recipe, to the last bit', () => {
  const answer = solveAnswer(opened, filed(fullRecipe), {}, fullRecipe.horizonWeeks)
  expect(answer.groups).toEqual(madeResult(fullRecipe).exact.groups)
})

it('read back beside its case, the file is the same recipe', () => {
  expect(recipeOfScenario(forcedSale, filed(fullRecipe), tiktok2025)).toEqual(said(fullRecipe))
  expect(recipeOfScenario(forcedSale, filed(plainRecipe), tiktok2025)).toEqual(said(plainRecipe))
  expect(recipeOfScenario(forcedSale, tiktok2025, tiktok2025)).toEqual({ changes: {}, edits: {}, horizonWeeks: 104 })
})

it('the file states the range that is drawn: none for a held number, the chosen or the case’s own for any other', () => {
  const own = tiktok2025.numbers
  const recipe: Recipe = {
    ...plainRecipe,
    changes: { ext_grant: 0, bd_near: 0.2, price_jv: 1 },
    edits: { ranges: { bd_near: { low: 0.1, high: 0.3 }, bj_block: { low: own.bj_block.base, high: 0.9 } } },
  }
  const { ext_grant, bd_near, bj_block, price_jv, close_step } = filed(recipe).numbers
  const ends = [ext_grant, bd_near, bj_block, close_step].map((number) => [number?.low, number?.base, number?.high])
  expect(ends).toEqual([
    [0, 0, 0],
    [0.1, 0.2, 0.3],
    [own.bj_block.base, own.bj_block.base, 0.9],
    [own.close_step.low, own.close_step.base, own.close_step.high],
  ])
  // A changed price moves the mode of the model's own law, whose range reaches as far.
  expect([price_jv?.low, price_jv?.base, price_jv?.high]).toEqual([1, 1, own.price_jv.high])
  expect(recipeOfScenario(forcedSale, filed(recipe), tiktok2025)).toEqual(said(recipe))
})

it.each([
  ['another name', { title: 'TikTok 2026' }],
  ['another start', { startDate: '2025-02-07' }],
  ['a shorter prologue', { prologue: tiktok2025.prologue.slice(1) }],
  ['another source', { sources: { ...tiktok2025.sources, mine: tiktok2025.sources.S08 } }],
  [
    'other evidence',
    { numbers: { ...tiktok2025.numbers, ext_grant: { ...tiktok2025.numbers.ext_grant, date: '2025-01-01' } } },
  ],
  [
    'an entry announced on another day',
    {
      calendar: {
        ...tiktok2025.calendar,
        announced: [{ ...tiktok2025.calendar.announced[0], announced: '2025-01-01' }],
      },
    },
  ],
] as const)('%s makes it a case of its own', (_, patch) => {
  expect(recipeOfScenario(forcedSale, { ...tiktok2025, ...patch } as typeof tiktok2025, tiktok2025)).toBeUndefined()
})

it('no bundled case is a mere recipe of another', () => {
  for (const one of presets)
    for (const other of presets)
      if (one !== other) expect(recipeOfScenario(forcedSale, one, other), `${one.id} in ${other.id}`).toBeUndefined()
})

const anyChange = fc
  .constantFrom(...parameterCatalogue.filter(({ kind }) => kind !== 'weight'))
  .chain(({ id, kind, min, max }) => {
    // No −0: JSON has none.
    const number =
      kind === 'calendar' ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }).map((value) => value + 0)
    const note = fc.string({ minLength: 1, maxLength: 280 }).filter((text) => text.trim() !== '')
    const ends = fc.tuple(number, number, number).map((three) => three.toSorted((a, b) => a - b))
    return fc
      .record({ ends, note: fc.option(note), isValue: fc.boolean(), isRange: fc.boolean() })
      .map((edit) => ({ id, ...edit }))
  })
property.prop([fc.uniqueArray(anyChange, { selector: ({ id }) => id, maxLength: 6 })], { numRuns: 100 })(
  'any changes, ranges and notes survive the way through a file: the same words and the same recipe',
  (drawn) => {
    const changes: Record<string, number> = {}
    const ranges: Record<string, { low: number; high: number }> = {}
    const notes: Record<string, string> = {}
    for (const { id, ends, note, isValue, isRange } of drawn) {
      const [low = 0, value = 0, high = 0] = ends
      const number = tiktok2025.numbers[id]
      if (isValue && value !== number.base) changes[id] = value
      const base = changes[id] ?? number.base
      const isAmount = parameterById(id).kind === 'amount'
      const own = isAmount || changes[id] === undefined ? number : { low: base, high: base }
      const isSaid = low !== Math.min(own.low, base) || high !== Math.max(own.high, base)
      if (isRange && low <= base && base <= high && isSaid) ranges[id] = { low, high }
      if (note !== null) notes[id] = note
    }
    const parts = Object.entries({ ranges, notes }).filter(([, part]) => Object.keys(part).length > 0)
    const recipe: Recipe = { ...plainRecipe, changes, edits: Object.fromEntries(parts) }
    const opened = openFile(forcedSale, scenarioText(scenarioFile(forcedSale, tiktok2025, recipe)), 'case.json')
    if (opened.kind !== 'scenario') throw new Error('A scenario was written.')
    expect(recipeOfScenario(forcedSale, opened.scenario, tiktok2025)).toEqual(said(recipe))
  },
)
