import { expect, it } from 'vitest'
import { ScenarioError } from '@/scenarios'
import { forcedSale } from '@/scenarios/forced-sale'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { caseOfResult, parseResult, parseShard, shardFile } from '@/simulation/files'
import { decodeLink, encodeLink } from '@/simulation/link/link-codec'
import { linkRules, untouched } from '@/simulation/link/link-rules'
import { placeAt } from '@/simulation/link/places'
import { recipeIssues } from '@/simulation/recipe/recipe-issues'
import type { Recipe } from '@/simulation/types'
import { caseNumbers } from '@/ui/state/case-numbers'
import { recipeActions } from '@/ui/state/recipe-actions'
import { startHistory } from '@/ui/state/recipe-history'
import { createStore } from '@/ui/state/store'
import { presetById } from '../../forced-sale'
import { openAlone } from '../../open-alone'
import { madeResult, plainRecipe, tallyOf } from '../files/made-result'
import { badRecipes, goodRecipes } from './bad-recipes'

const open = await openAlone(forcedSale, '')
const { cardsById } = caseNumbers(open)

const basis = untouched(tiktok2025)
const rules = linkRules(forcedSale, tiktok2025, forcedSale.modelVersion, tiktok2025.id)
const result = madeResult(plainRecipe)
const { exact: _, sampled: __, format: ___, formatVersion: ____, ...ground } = result
/** Stopped before its first run, so that it is sound for any number of runs. */
const part = shardFile(ground, { part: 1, of: 1, firstRun: 0, runs: 0 }, tallyOf(plainRecipe, 0, 0))

function refusal(read: () => unknown): ScenarioError | undefined {
  try {
    read()
    return undefined
  } catch (error) {
    if (error instanceof ScenarioError) return error
    throw error
  }
}

const { scenario: ____scenario, ...bare } = basis
const ofResult = (recipe: object) =>
  refusal(() => {
    const file = parseResult(forcedSale, JSON.stringify({ ...result, recipe }), 'the file')
    caseOfResult(forcedSale, file, { ids: [], find: presetById }, 'the file')
  })
const ofPart = (recipe: object) =>
  refusal(() => {
    const file = parseShard(forcedSale, JSON.stringify({ ...part, ground: { ...ground, recipe } }), 'the part')
    caseOfResult(forcedSale, file.ground, { ids: [], find: presetById }, 'the part', '/ground')
  })
const ofLink = (recipe: Recipe) => {
  const decoded = decodeLink(
    encodeLink({ recipe, place: placeAt('step'), modelVersion: forcedSale.modelVersion }, rules),
    rules,
  )
  return decoded.status === 'bad' ? decoded.reason : undefined
}
/** What a page's controls leave of the recipe they were asked to set. */
const ofForm = (patch: Partial<Recipe>): Recipe => {
  const store = createStore(startHistory(basis))
  recipeActions(store, cardsById, (recipe) => recipeIssues(forcedSale, recipe, tiktok2025)).set(patch)
  return store.read().present
}

it.each(badRecipes)(
  '$name is refused in a result, a part, a link and a form, at its place',
  ({ patch, path, says, not = [] }) => {
    const file = ofResult({ ...bare, ...patch })
    expect(file?.issues[0]).toMatchObject({ path: `/recipe${path}` })
    expect(file?.message).toContain(says)
    const shard = ofPart({ ...bare, ...patch })
    expect(shard?.issues[0]).toMatchObject({ path: `/ground/recipe${path}` })
    expect(shard?.message).toContain(says)
    if (!not.includes('link')) {
      const reason = ofLink({ ...basis, ...patch })
      expect(reason).toContain(says)
    }
    if (!not.includes('form')) expect(ofForm(patch)).toEqual(basis)
  },
)

it.each(goodRecipes)('$name passes everywhere', ({ patch }) => {
  expect(ofResult({ ...bare, ...patch })).toBeUndefined()
  expect(ofPart({ ...bare, ...patch })).toBeUndefined()
  expect(ofLink({ ...basis, ...patch })).toBeUndefined()
  expect(ofForm(patch)).toEqual({ ...basis, ...patch })
})
