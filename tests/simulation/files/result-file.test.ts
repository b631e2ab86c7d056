import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import {
  APP_VERSION,
  caseOfResult,
  fileStem,
  openFile,
  parseResult,
  type ResultFile,
  recipeOfResult,
  replayed,
  resultText,
  scenarioHash,
} from '@/simulation/files'
import { presetById, presets } from '../../forced-sale'
import { fullRecipe, madeResult, plainRecipe } from './made-result'

const result = madeResult(fullRecipe)

it('the version on results is the one of package.json and of the citation file', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(APP_VERSION)
  expect(readFileSync('CITATION.cff', 'utf8')).toContain(`\nversion: ${APP_VERSION}\n`)
})

it('a written result reads back as it was, and gives the recipe it was made with', () => {
  const back = parseResult(forcedSale, resultText(result), 'result.json')
  expect(back).toEqual(result)
  expect(recipeOfResult(back)).toEqual(fullRecipe)
})

/** As the first release wrote it: a week beyond the horizon stood as the horizon, and the mean had no name of its own. */
function asFormat1(made: ResultFile): unknown {
  const weeks = ({ restrictedMean, median, p90 }: ResultFile['exact']['weeksToSettle']) => {
    const flat = (week: typeof median) => (typeof week === 'number' ? week : week.beyond)
    return { mean: restrictedMean, median: flat(median), p90: flat(p90) }
  }
  const { exact, given, sampled } = made
  return {
    ...made,
    formatVersion: 1,
    exact: { ...exact, weeksToSettle: weeks(exact.weeksToSettle) },
    ...(given?.weeksToSettle === undefined ? {} : { given: { ...given, weeksToSettle: weeks(given.weeksToSettle) } }),
    sampled: { ...sampled, weeksToSettle: weeks(sampled.weeksToSettle) },
  }
}

it.each([plainRecipe, fullRecipe])('a result of the first format opens as what it would be today', (recipe) => {
  const made = madeResult(recipe)
  expect(made.exact.weeksToSettle.p90).toEqual({ beyond: recipe.horizonWeeks })
  expect(parseResult(forcedSale, JSON.stringify(asFormat1(made)), 'old.json')).toEqual(made)
})

it('the recipe of a file gives the same hash and the same exact answer again; another seed does not', () => {
  const back = parseResult(forcedSale, resultText(result), 'result.json')
  expect(replayed(back, madeResult(recipeOfResult(back)))).toMatchObject({ hash: true, exact: true, differs: [] })
  const other = replayed(back, madeResult({ ...recipeOfResult(back), seed: 'other' }))
  expect(other).toMatchObject({ hash: false, exact: true, differs: [] })
  const elsewhere = replayed({ ...back, modelVersion: '0.9.0', stream: 7 }, madeResult(fullRecipe))
  expect(elsewhere.differs).toEqual([
    { what: 'model', before: '0.9.0', now: result.modelVersion },
    { what: 'stream', before: '7', now: String(result.stream) },
  ])
})

it('an own case travels with its result; a bundled one is named by its hash', () => {
  expect(result.scenario.file).toBeUndefined()
  const own = { ...tiktok2025, id: 'own-mine', title: 'Mine' }
  const carried = madeResult({ ...plainRecipe, scenario: own.id }, own, true)
  expect(parseResult(forcedSale, resultText(carried), 'own.json').scenario.file).toEqual(own)
})

it('the hash of a case is that of what it says, not of how it is written', () => {
  const turned = Object.fromEntries(Object.entries(tiktok2025).toReversed()) as typeof tiktok2025
  expect(scenarioHash({ ...turned, $schema: './somewhere.json' })).toBe(scenarioHash(tiktok2025))
  expect(scenarioHash({ ...tiktok2025, title: 'TikTok 2026' })).not.toBe(scenarioHash(tiktok2025))
  expect(new Set(presets.map(scenarioHash)).size).toBe(presets.length)
})

it('the name of a file says the case and the runs', () => {
  expect(fileStem(result)).toBe(`standoff-tiktok-2025-${result.sampled.hash.slice(0, 8)}`)
})

const edited = (patch: (data: ResultFile & Record<string, unknown>) => object) =>
  JSON.stringify(patch(JSON.parse(resultText(result))))
it.each([
  { name: 'nothing', text: ' ', says: ['the file is empty'] },
  { name: 'a cut file', text: resultText(result).slice(0, 900), says: ['line', 'column', 'ends too early'] },
  { name: 'a key twice', text: '{"format":"standoff-result","format":"x"}', says: ['/format', 'each key once'] },
  { name: 'deep nesting', text: `${'['.repeat(60)}${']'.repeat(60)}`, says: ['nesting deeper than 32'] },
  {
    name: 'another format',
    text: edited((data) => ({ ...data, format: 'standoff-results' })),
    says: ['/format', 'did you mean "standoff-result"?'],
  },
  { name: 'a shard', text: '{"format":"standoff-shard"}', says: ['a part of a result', 'standoff merge'] },
  {
    name: 'an unknown key',
    text: edited((data) => ({ ...data, recipe: { ...data.recipe, sead: '1' } })),
    says: ['/recipe/sead', 'did you mean "seed"?'],
  },
  {
    name: 'an unknown number',
    text: edited((data) => ({ ...data, recipe: { ...data.recipe, changes: { ext_gront: 1 } } })),
    says: ['/recipe/changes/ext_gront', 'did you mean "ext_grant"?'],
  },
  {
    name: 'a number out of range',
    text: edited((data) => ({ ...data, recipe: { ...data.recipe, changes: { ext_grant: 1.5 } } })),
    says: ['/recipe/changes/ext_grant', '1.5', 'from 0 to 1'],
  },
  {
    name: 'a number as text',
    text: edited((data) => ({ ...data, recipe: { ...data.recipe, runs: '2000' } })),
    says: ['/recipe/runs', 'a text is not a number'],
  },
  {
    name: 'an event the machine does not know',
    text: edited((data) => ({
      ...data,
      recipe: { ...data.recipe, conditions: [{ on: 'event', id: 'home.block', happened: true }] },
    })),
    says: ['/recipe/conditions/0/id', 'did you mean "home.blocks"?'],
  },
  {
    name: 'a hash that is none',
    text: edited((data) => ({ ...data, sampled: { ...data.sampled, hash: 'abc' } })),
    says: ['/sampled/hash', '64 hexadecimal digits'],
  },
  { name: 'a scenario with a fault', text: '{"id":"x"}', says: ['/formatVersion', '/numbers'] },
])('$name is refused: the place, what was found, what is allowed', ({ text, says }) => {
  const open = () => {
    const opened = openFile(forcedSale, text, 'the file')
    if (opened.kind === 'result') caseOfResult(forcedSale, opened.result, { ids: [], find: presetById }, 'the file')
  }
  expect(open).toThrow('the file')
  for (const words of says) expect(open).toThrow(words)
})
