import { expect, it } from 'vitest'
import { ScenarioError } from '@/scenarios'
import { forcedSale } from '@/scenarios/forced-sale'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { caseOfResult, parseResult, type ResultFile, recipeOfResult, replayed, resultText } from '@/simulation/files'
import { UNHELD } from '@/simulation/files/replayed'
import { presetById } from '../../forced-sale'
import { fullRecipe, madeResult } from './made-result'

/** Short, since every leaf of it is altered; the condition's week and a further deadline lie within it. */
const recipe = {
  ...fullRecipe,
  horizonWeeks: 20,
  runs: 300,
  conditions: fullRecipe.conditions.map((one) => ({ ...one, by: 12 })),
}
const result = madeResult(recipe)
const carried = madeResult({ ...recipe, scenario: 'own-mine' }, { ...tiktok2025, id: 'own-mine', title: 'Mine' }, true)

type Path = readonly (string | number)[]
type Json = ReturnType<typeof JSON.parse>

function leavesOf(value: Json, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...path, key]))
}

/** The next double, so that no digit is too small to be held against the file. */
function nextDouble(value: number): number {
  const bits = new BigInt64Array(new Float64Array([value]).buffer)
  bits[0] = (bits[0] ?? 0n) + 1n
  return new Float64Array(bits.buffer)[0] ?? 0
}

const alterations = (value: Json): readonly Json[] => {
  if (typeof value === 'number') return [Number.isInteger(value) ? value + 1 : nextDouble(value), null]
  if (typeof value === 'string')
    return [`${value}x`, value.replace(/[0-9a-f]/, (c: string) => (c === '1' ? '2' : '1')), 1]
  return [!value, 'yes']
}

function altered(file: ResultFile, path: Path, to: Json): string {
  const data = JSON.parse(resultText(file))
  const parent = path.slice(0, -1).reduce((place, key) => place[key], data)
  parent[path.at(-1) ?? ''] = to
  return JSON.stringify(data)
}

/** What replaying says: refused, the places that differ, or nothing at all. */
function verdict(text: string, unaltered: ResultFile): 'refused' | readonly string[] {
  try {
    const kept = parseResult(forcedSale, text, 'x')
    const scenario = caseOfResult(forcedSale, kept, { ids: [], find: presetById }, 'x')
    const isOther = JSON.stringify(recipeOfResult(kept)) !== JSON.stringify(recipeOfResult(unaltered))
    const isOwn = kept.scenario.file !== undefined
    const now = isOther ? madeResult(recipeOfResult(kept), scenario, isOwn) : unaltered
    return replayed(kept, now).differences.map((difference) => difference.path)
  } catch (error) {
    if (error instanceof ScenarioError) return 'refused'
    throw error
  }
}

/** With these the file is the true result of another recipe: no figure in it rests on them. */
const noFigureRestsOn = [
  { reason: 'the words of whoever wrote it', places: /^\/recipe\/edits\/(notes\/.*|calendar\/announced\/\d+\/label)$/ },
  { reason: 'a result holds no payoff', places: /^\/recipe\/edits\/payoffs\// },
  { reason: 'a result holds no range of the inputs', places: /^\/recipe\/edits\/ranges\// },
  { reason: 'an amount moves no ending and no week', places: /^\/recipe\/changes\/price_jv$/ },
]
const pointer = (path: Path) => path.map((part) => `/${part}`).join('')
const isHeld = (place: string) => !UNHELD.includes(place) && noFigureRestsOn.every(({ places }) => !places.test(place))

const leaves = leavesOf(JSON.parse(resultText(result))).filter((path) => isHeld(pointer(path)))
const recipeLeaves = leaves.filter(([first]) => first === 'recipe')
const otherLeaves = leaves.filter(([first]) => first !== 'recipe')

it('the unaltered results are reproduced in all that they say', () => {
  expect(verdict(resultText(result), result)).toEqual([])
  expect(verdict(resultText(carried), carried)).toEqual([])
  expect(otherLeaves.length).toBeGreaterThan(250)
})

it('no figure, title, name or hash can be altered, not in its last bit: refused, or named as different', () => {
  const value = (path: Path) => path.reduce<Json>((place, key) => place[key], JSON.parse(resultText(result)))
  for (const path of otherLeaves) {
    for (const to of alterations(value(path))) {
      const said = verdict(altered(result, path, to), result)
      if (said !== 'refused') expect([pointer(path), to, said]).toEqual([pointer(path), to, [pointer(path)]])
    }
  }
})

it.each(recipeLeaves.map((path) => ({ place: pointer(path), path })))(
  '$place altered: another recipe, whose figures are not these',
  ({ path }) => {
    const value = path.reduce<Json>((place, key) => place[key], JSON.parse(resultText(result)))
    for (const to of alterations(value)) {
      expect([to, verdict(altered(result, path, to), result)]).not.toEqual([to, []])
    }
  },
)

it('no part of a case that travels with its result can be altered', () => {
  const data = JSON.parse(resultText(carried))
  const inFile = leavesOf(data.scenario.file).filter((_, i) => i % 23 === 0)
  for (const path of inFile) {
    const whole = ['scenario', 'file', ...path]
    const [to] = alterations(whole.reduce<Json>((place, key) => place[key], data))
    expect([pointer(whole), verdict(altered(carried, whole, to), carried)]).toEqual([pointer(whole), 'refused'])
  }
})

it.each([
  ['a part left out', (data: Json) => delete data.given, '/given'],
  ['a week left out', (data: Json) => data.exact.byWeek.pop(), '/exact/byWeek/20'],
  [
    'an outcome left out',
    (data: Json) => data.sampled.outcomes.pop(),
    `/sampled/outcomes/${result.sampled.outcomes.length - 1}`,
  ],
  ['a mean left out', (data: Json) => delete data.exact.means.weeksDark, '/exact/means/weeksDark'],
  ['a mean that was not there', (data: Json) => Object.assign(data.exact.means, { fun: 1 }), '/exact/means/fun'],
  ['conditions taken away', (data: Json) => Object.assign(data.recipe, { conditions: [] }), '/given'],
])('%s is named', (_name, alter, place) => {
  const data = JSON.parse(resultText(result))
  alter(data)
  expect(verdict(JSON.stringify(data), result)).toContain(place)
})
