import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { validateScenario } from '@/scenarios/parse-scenario'
import { ScenarioError } from '@/scenarios/scenario-error'
import { openFile } from '@/simulation/files'
import { cli } from '../cli/run-here'
import { presetById } from '../forced-sale'

const pathOf = (name: string): string => `tests/model-1/fixtures/${name}.json`
const textOf = (name: string): string => readFileSync(pathOf(name), 'utf8')

const refusal = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    if (error instanceof ScenarioError) return error.message
    throw error
  }
  return 'taken'
}

const CASE =
  /own-scenario\.json: refused, nothing was loaded\n {2}\/numbers: found the numbers of model 1; allowed: those of model 2; begin a new case as a copy of a bundled one, see Make your own or docs\/make-your-own\.md \[other-model\]\n$/

test.for([
  ['validate', pathOf('own-scenario')],
  ['solve', pathOf('own-scenario')],
  ['run', pathOf('own-scenario')],
  ['link', pathOf('own-scenario')],
])('%s refuses a case of the first model as one, in one line', async (args) => {
  const { exit, out, complaint } = await cli(...args)
  expect([exit, out]).toEqual([2, ''])
  expect(complaint).toMatch(CASE)
})

test.for(['result', 'own-result'])('replay refuses %s of the first model before it draws anything', async (name) => {
  const { exit, out, complaint } = await cli('replay', pathOf(name))
  expect([exit, out]).toEqual([2, ''])
  expect(complaint).toContain(
    '/modelVersion: found model 1.0.0; allowed: results of model 2: only a release with model 1 can draw these runs again; its changed numbers open in the page, under Analyse, Files [other-model]',
  )
})

test.for([['block-1', 'block-2'], ['own-block']])(
  'merge refuses the parts %s of the first model, all of them or one among others',
  async (names) => {
    const { exit, out, complaint } = await cli('merge', ...names.map(pathOf))
    expect([exit, out]).toEqual([2, ''])
    expect(complaint).toContain(
      '/ground/modelVersion: found model 1.0.0; allowed: parts of model 2: only a release with model 1 can draw these runs again [other-model]',
    )
  },
)

test('of a result of the first model the page opens the recipe, and no figure', () => {
  expect(openFile(forcedSale, textOf('result'), 'result')).toEqual({
    kind: 'earlier',
    modelVersion: '1.0.0',
    recipe: {
      scenario: 'tiktok-2025',
      changes: { ext_grant: 0.9, restore: 0.2 },
      edits: {},
      conditions: [],
      horizonWeeks: 104,
      seed: 'tiktok-1',
      runs: 2000,
    },
  })
  expect(refusal(() => openFile(forcedSale, textOf('own-result'), 'own'))).toContain(
    '/scenario/file: found a result about a case of model 1, which it holds; allowed: results about bundled cases; only a release with model 1 opens this one',
  )
  expect(refusal(() => openFile(forcedSale, textOf('block-1'), 'block'))).toContain('a part of a result')
})

test('a file of a model that nobody knows is refused as one', () => {
  const later = textOf('result').replaceAll('"1.0.0"', '"3.1.0"')
  expect(refusal(() => openFile(forcedSale, later, 'later'))).toContain('/modelVersion: found model 3.1.0')
})

test('a case of this model with a number of the first is judged fault by fault', () => {
  const present = presetById('grindr-2019') ?? forcedSale.first.scenario
  const numbers = { ...present.numbers, truce_weeks: present.numbers.ext_grant }
  const found = refusal(() => validateScenario(forcedSale, { ...present, numbers }, 'mixed'))
  expect(found).toContain('/numbers/truce_weeks: found the key "truce_weeks"')
  expect(found).not.toContain('other-model')
})
