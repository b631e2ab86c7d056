import { expect, it } from 'vitest'
import { ScenarioError } from '@/scenarios'
import { forcedSale } from '@/scenarios/forced-sale'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { caseOfResult, openFile, parseShard, shardFile } from '@/simulation/files'
import { presetById } from '../../forced-sale'
import { madeResult, plainRecipe, tallyOf } from './made-result'

const MANY = 40_000
const result = madeResult(plainRecipe)
const { exact: _, sampled: __, format: ___, formatVersion: ____, ...ground } = result
const part = shardFile(ground, { part: 1, of: 1, firstRun: 0, runs: 2000 }, tallyOf(plainRecipe, 0, 2000))
const recipeOf = (edits: object) => ({ ...result.recipe, ...edits })

const words = Array.from({ length: MANY }, (_, i) => `k${i}`)
const keyed = (value: unknown) => Object.fromEntries(words.map((word) => [word, value]))
const withRecipe = (edits: object) => ({ ...result, recipe: recipeOf(edits) })
const sources = Object.fromEntries(words.slice(0, 2000).map((word) => [word, tiktok2025.sources.S08]))
const numbers = Object.fromEntries(
  Object.entries(tiktok2025.numbers).map(([id, number]) => [id, { ...number, sources: words.slice(4000, 4020) }]),
)

/** Files with thousands of one fault, whatever they are said to be. */
const files: readonly (readonly [name: string, data: object, faults: number])[] = [
  ['a scenario of unknown keys', { ...tiktok2025, ...keyed(1) }, MANY],
  ['a scenario of unknown numbers', { ...tiktok2025, numbers: { ...tiktok2025.numbers, ...keyed(1) } }, MANY],
  ['a scenario of unknown sources', { ...tiktok2025, sources: { ...tiktok2025.sources, ...sources }, numbers }, 1280],
  ['a result of unknown keys', { ...result, ...keyed(1) }, MANY],
  ['a result of unknown numbers', withRecipe({ changes: keyed(0.5) }), MANY],
  ['a result of unknown ranges', withRecipe({ edits: { ranges: keyed({ low: 0, high: 1 }) } }), MANY],
  ['a result of unknown payoffs', withRecipe({ edits: { payoffs: keyed(0) } }), MANY],
  ['a result of notes on nothing', withRecipe({ edits: { notes: keyed('x') } }), MANY],
  ['a part of unknown keys', { ...part, ...keyed(1) }, MANY],
  ['a part of unknown numbers', { ...part, ground: { ...ground, recipe: recipeOf({ changes: keyed(0.5) }) } }, MANY],
]

function refusal(text: string): ScenarioError {
  try {
    if (text.startsWith('{"format":"standoff-shard"')) {
      caseOfResult(forcedSale, parseShard(forcedSale, text, 'x').ground, { ids: [], find: presetById }, 'x', '/ground')
    } else {
      const opened = openFile(forcedSale, text, 'x')
      if (opened.kind === 'result') caseOfResult(forcedSale, opened.result, { ids: [], find: presetById }, 'x')
    }
  } catch (error) {
    if (error instanceof ScenarioError) return error
    throw error
  }
  throw new Error('The file was accepted.')
}

it.each(files)('%s: twenty faults in words, the others counted', (_name, data, faults) => {
  const { issues, more, message } = refusal(JSON.stringify(data))
  expect([issues.length, issues.length + more]).toEqual([20, expect.any(Number)])
  expect(issues.length + more).toBeGreaterThanOrEqual(faults)
  expect(message.split('\n')).toHaveLength(22)
})
