import { expect, it } from 'vitest'
import { packSampler, sampleBlock, seedWords } from '@/engine'
import { forcedSale } from '@/scenarios/forced-sale'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import type { Negotiation } from '@/scenarios/negotiation'
import { parseScenario } from '@/scenarios/parse-scenario'
import type { Scenario } from '@/scenarios/scenario.types'
import { ScenarioError } from '@/scenarios/scenario-error'
import { chainOf, openNegotiation, solveAnswer, summarise } from '@/simulation'
import { rangeDraws, rangeTable } from '@/simulation/analyse'
import { drawsCsv, openFile, parseShard, resultFile, resultText, scenarioHash } from '@/simulation/files'
import { untouched } from '@/simulation/link/link-rules'
import { playableNegotiation } from '@/simulation/playable-negotiation'
import { asJson, replay } from '@/simulation/step'
import { carSale } from './index'
import { usedCar } from './scenarios/car-sale/used-car.scenario'

const opened = await openNegotiation(carSale)

const faultsOf = (parse: () => unknown): unknown => {
  try {
    return parse()
  } catch (error) {
    if (error instanceof ScenarioError) return error.issues
    throw error
  }
}

/** The one fault of a file that was meant for another negotiation. */
const other = (path: string, found: string, allowed: string) => [{ path, found, allowed, code: 'other-negotiation' }]

it.each([
  ['a case of the other', carSale, tiktok2025, other('/negotiation', 'no negotiation named', '"car-sale"')],
  ['a case of this', forcedSale, usedCar, other('/negotiation', 'the text "car-sale"', '"forced-sale", or none')],
] as const)(
  '%s is refused by its negotiation alone, as a file and as data',
  (_, negotiation, scenario: Scenario, fault) => {
    const text = JSON.stringify(scenario)
    expect(faultsOf(() => parseScenario(negotiation, text, 'x'))).toEqual(fault)
    expect(faultsOf(() => openFile(negotiation, text, 'x'))).toEqual(fault)
  },
)

const recipe = { ...untouched(usedCar), runs: 50 }
const answer = solveAnswer(opened, usedCar, {}, 12)
const chain = chainOf(opened, usedCar, {}, 12)
const summary = summarise(chain, sampleBlock(packSampler(chain), seedWords(recipe.seed), 0, 50), answer, recipe.seed)
const result = resultFile({ negotiation: opened, scenario: usedCar, isOwn: false, recipe, answer, summary })

it('a result and a part are refused by their negotiation before their model is looked at', () => {
  const text = resultText(result)
  expect(openFile(carSale, text, 'x')).toEqual({ kind: 'result', result })
  const fault = other('/negotiation', 'the text "car-sale"', '"forced-sale", or none')
  expect(faultsOf(() => openFile(forcedSale, text, 'x'))).toEqual(fault)
  const part = JSON.stringify({ format: 'standoff-shard', ground: { negotiation: 'car-sale', modelVersion: '1.0.0' } })
  expect(faultsOf(() => parseShard(forcedSale, part, 'x'))).toEqual(
    other('/ground/negotiation', 'the text "car-sale"', '"forced-sale", or none'),
  )
  const unnamed = JSON.stringify({ format: 'standoff-shard', ground: { modelVersion: '2.0.0' } })
  expect(faultsOf(() => parseShard(carSale, unnamed, 'x'))).toEqual(
    other('/ground/negotiation', 'no negotiation named', '"car-sale"'),
  )
})

it('the hash of a case is that of what it says, not of the negotiation it names', () => {
  const { negotiation: _, ...unnamed } = usedCar
  expect(scenarioHash(unnamed)).toBe(scenarioHash(usedCar))
})

it('draws and a history that was played name their negotiation, but for the first', async () => {
  const ground = { scenario: usedCar, modelVersion: carSale.modelVersion, recipe }
  const draws = rangeDraws(opened, usedCar, {}, rangeTable(opened, usedCar, {}, 12))
  expect(drawsCsv(carSale, draws, ground).split('\r\n', 2)).toEqual([
    expect.stringMatching(/,scenario_sha256,negotiation,model,recipe,draws_seed$/),
    expect.stringMatching(/,used-car,[0-9a-f]{64},car-sale,1\.0\.0,/),
  ])
  const first: Negotiation = { ...carSale, isImplied: true }
  expect(drawsCsv(first, draws, ground)).toMatch(/,scenario_sha256,model,recipe,draws_seed\r\n/)
  const session = { seed: 'car', run: 0, choices: [] }
  const timeline = replay(await playableNegotiation(carSale), usedCar, {}, 12, session, 12)
  if (timeline.status === 'bad') throw new Error('no history')
  const told = (of: Negotiation) => JSON.parse(asJson(of, usedCar, recipe, session, timeline)).recipe
  const { negotiation, ...rest } = told(carSale)
  expect([negotiation, told(first)]).toEqual(['car-sale', rest])
})
