import { isPreset, loadPreset } from '@/scenarios/presets'
import type { Scenario } from '@/scenarios/scenario.schema'
import { type ScenarioIssue, shown } from '@/scenarios/scenario-error'
import type { EarlierResult, ResultFile } from '@/simulation/files'
import { encodeLink } from '@/simulation/link/link-codec'
import { MAX_PAGE_RUNS, untouched } from '@/simulation/link/link-rules'
import { placeAt } from '@/simulation/link/places'
import type { Recipe } from '@/simulation/types'
import { engineClients } from '@/ui/engine/clients'
import { asOwn, type Placing, placeCase, solvedOnce } from '@/ui/shared/kept/place-case'
import { fromCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { loadReaders, type Readers } from '@/ui/state/load-readers'
import { isOwnCase } from '@/ui/state/own-cases'
import { openLink, pageState } from '@/ui/state/page-state'
import type { Visit } from '@/ui/state/visit'
import { fileText, openedWords } from './file-words'
import type { ImportView } from './import-store'

const refused = (name: string, issue: ScenarioIssue): ImportView => ({
  status: 'refused',
  name,
  issues: [issue],
  more: 0,
})

const tooManyRuns = (runs: number): ScenarioIssue => ({
  path: '/recipe/runs',
  found: String(runs),
  allowed: `up to ${MAX_PAGE_RUNS} in a browser`,
  code: 'out-of-range',
})

export const fileLoading = fromCase((open) => {
  const { negotiation, stored, defaultCase } = open
  const { exactClient } = engineClients(open)
  const { basis } = caseNumbers(open)
  const { actions } = pageState(open)

  /** Opens another case, as a new page, with a recipe of it. */
  function openElsewhere(scenario: Scenario, recipe: Recipe, modelVersion: string, visit?: Visit): ImportView {
    const place = { ...placeAt('analyse'), section: 'files' }
    const fragment = encodeLink({ recipe, place, modelVersion }, { basis: untouched(scenario), defaultCase })
    openLink(`${window.location.href.replace(/#.*$/, '')}#${fragment}`, visit)
    return { status: 'opened', words: fileText.reading }
  }

  /** Keeps a case of the reader's own on this device, solved, and opens it; asks before another is replaced. */
  async function openOwn(
    name: string,
    found: Scenario,
    recipe?: Recipe,
    placing?: Placing,
    solve = solvedOnce((scenario) => exactClient.ask('newCase', { recipe: basis, scenario })),
  ): Promise<ImportView> {
    const placed = await placeCase(asOwn(found), solve, placing)
    if (placed.status === 'known') {
      return { ...placed, name, choose: (chosen) => openOwn(name, found, recipe, chosen, solve) }
    }
    if (placed.status === 'refused') {
      const issue = { path: '/prologue', found: placed.problem, allowed: 'events the machine allows in this order' }
      return refused(name, { ...issue, code: 'wrong-value' })
    }
    const { scenario, visit } = placed
    return openElsewhere(
      scenario,
      { ...(recipe ?? untouched(scenario)), scenario: scenario.id },
      stored.modelVersion,
      visit,
    )
  }

  /** The case a scenario file differs from only by a recipe: the one on screen, or the bundled one of its name. */
  async function openScenario(name: string, found: Scenario, { recipeOfScenario }: Readers): Promise<ImportView> {
    const openCase = await open.loadScenario()
    if (found.id === openCase.id) {
      const filed = recipeOfScenario(negotiation, found, openCase)
      if (filed === undefined) return openOwn(name, found)
      actions.load(filed)
      const recipe = { ...untouched(openCase), ...filed }
      return { status: 'opened', words: openedWords(name, recipe, undefined, { modelVersion: '', sha256: '' }) }
    }
    if (!isPreset(negotiation, found.id)) return openOwn(name, found)
    const preset = await loadPreset(negotiation, found.id)
    const filed = recipeOfScenario(negotiation, found, preset)
    if (filed === undefined) return openOwn(name, found)
    return openElsewhere(preset, { ...untouched(preset), ...filed }, stored.modelVersion)
  }

  /**
   * A result made on this model and case whose figures are not those of its recipe. On other ground they may differ, which is
   * said when it has been opened.
   */
  async function differencesOf(name: string, result: ResultFile, scenario: Scenario): Promise<ImportView | undefined> {
    const found = await exactClient.ask('replayResult', { recipe: basis, result, scenario })
    const isOtherGround = found.differs.some(({ what }) => what !== 'program')
    if (found.same || isOtherGround) return undefined
    const issues = found.differences.map(({ path, found: before, recomputed }) => {
      const allowed = `${recomputed}, which is what its recipe gives`
      return { path, found: before, allowed, code: 'wrong-value' as const }
    })
    return { status: 'refused', name, issues, more: found.more }
  }

  async function openResult(name: string, result: ResultFile, readers: Readers): Promise<ImportView> {
    const { runs } = result.recipe
    if (runs > MAX_PAGE_RUNS) return refused(name, tooManyRuns(runs))
    const openCase = await open.loadScenario()
    const { id } = result.scenario
    const bundled =
      id === openCase.id ? openCase : isPreset(negotiation, id) ? await loadPreset(negotiation, id) : undefined
    const ids = [openCase.id, ...negotiation.presets.map((preset) => preset.id)]
    const scenario = readers.caseOfResult(negotiation, result, { ids, find: () => bundled }, name)
    const altered = await differencesOf(name, result, scenario)
    if (altered !== undefined) return altered
    const recipe = readers.recipeOfResult(result)
    const now = { modelVersion: stored.modelVersion, sha256: readers.scenarioHash(openCase) }
    const isHere = result.scenario.file === undefined ? id === openCase.id : now.sha256 === result.scenario.sha256
    if (isHere) {
      actions.load({ ...recipe, scenario: openCase.id })
      const then = { modelVersion: result.modelVersion, sha256: result.scenario.sha256 }
      return { status: 'opened', words: openedWords(name, recipe, then, now) }
    }
    if (result.scenario.file !== undefined && !isOwnCase(id) && bundled !== undefined) {
      const isSame = readers.scenarioHash(bundled) === result.scenario.sha256
      if (isSame) return openElsewhere(bundled, recipe, result.modelVersion)
    }
    if (result.scenario.file !== undefined) return openOwn(name, scenario, recipe)
    return openElsewhere(scenario, recipe, result.modelVersion)
  }

  /** The recipe of a result of an earlier model, as a link to it: the page that opens says what of it carries over. */
  async function openEarlier(name: string, { modelVersion, recipe }: EarlierResult): Promise<ImportView> {
    const { scenario: id, runs } = recipe
    if (runs > MAX_PAGE_RUNS) return refused(name, tooManyRuns(runs))
    const openCase = await open.loadScenario()
    if (id !== openCase.id && !isPreset(negotiation, id)) {
      const allowed = 'a case that comes with this page'
      return refused(name, { path: '/scenario/id', found: `the case "${shown(id)}"`, allowed, code: 'unknown-word' })
    }
    const scenario = id === openCase.id ? openCase : await loadPreset(negotiation, id)
    return openElsewhere(scenario, recipe, modelVersion)
  }

  /** Loads what a file holds, or says why not: nothing is loaded unless all of it is good. */
  async function loadFile(name: string, text: string): Promise<ImportView> {
    const readers = await loadReaders()
    try {
      const opened = readers.openFile(negotiation, text, name)
      if (opened.kind === 'earlier') return await openEarlier(name, opened)
      return opened.kind === 'result'
        ? await openResult(name, opened.result, readers)
        : await openScenario(name, opened.scenario, readers)
    } catch (error) {
      if (error instanceof readers.ScenarioError) {
        const { issues, more } = error
        return { status: 'refused', name, issues, more }
      }
      throw error
    }
  }

  return { loadFile }
})
