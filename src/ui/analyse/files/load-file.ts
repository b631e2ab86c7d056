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
import { fromCase, type OpenCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { loadReaders, type Readers } from '@/ui/state/load-readers'
import { openedOf } from '@/ui/state/opened-of'
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

/** What of a file can be loaded where it is opened: the changes of the case on screen. */
type OnScreen = { readonly load: ReturnType<typeof pageState>['actions']['load']; readonly scenario: Scenario }

/**
 * Opens files of one negotiation, each on a page of its case but for one about the case on screen.
 * @param of an open case of that negotiation.
 */
function openerOf(of: OpenCase, onScreen: OnScreen | undefined, readers: Readers) {
  const { negotiation, stored, defaultCase } = of
  const { exactClient } = engineClients(of)
  const { basis } = caseNumbers(of)

  /** The case of an id that need not come with a file: the one on screen, or a bundled one. */
  async function caseAtHand(id: string): Promise<Scenario | undefined> {
    if (id === onScreen?.scenario.id) return onScreen.scenario
    return isPreset(negotiation, id) ? loadPreset(negotiation, id) : undefined
  }

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

  /** A scenario file: what it changes in the case of its name, or a case of its own. */
  async function openScenario(name: string, found: Scenario): Promise<ImportView> {
    const known = await caseAtHand(found.id)
    const filed = known && readers.recipeOfScenario(negotiation, found, known)
    if (known === undefined || filed === undefined) return openOwn(name, found)
    const recipe = { ...untouched(known), ...filed }
    if (known !== onScreen?.scenario) return openElsewhere(known, recipe, stored.modelVersion)
    onScreen.load(filed)
    return { status: 'opened', words: openedWords(name, recipe, undefined, { modelVersion: '', sha256: '' }) }
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

  /** Whether a result is about the case on screen. */
  function isOnScreen({ scenario: { id, file, sha256 } }: ResultFile): boolean {
    if (onScreen === undefined) return false
    return file === undefined ? id === onScreen.scenario.id : readers.scenarioHash(onScreen.scenario) === sha256
  }

  async function openResult(name: string, result: ResultFile): Promise<ImportView> {
    const { runs } = result.recipe
    if (runs > MAX_PAGE_RUNS) return refused(name, tooManyRuns(runs))
    const { id } = result.scenario
    const bundled = await caseAtHand(id)
    const ids = [onScreen?.scenario.id ?? [], negotiation.presets.map((preset) => preset.id)].flat()
    const scenario = readers.caseOfResult(negotiation, result, { ids, find: () => bundled }, name)
    const altered = await differencesOf(name, result, scenario)
    if (altered !== undefined) return altered
    const recipe = readers.recipeOfResult(result)
    if (onScreen !== undefined && isOnScreen(result)) {
      onScreen.load({ ...recipe, scenario: onScreen.scenario.id })
      const then = { modelVersion: result.modelVersion, sha256: result.scenario.sha256 }
      const now = { modelVersion: stored.modelVersion, sha256: readers.scenarioHash(onScreen.scenario) }
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
    const scenario = await caseAtHand(id)
    if (scenario === undefined) {
      const allowed = 'a case that comes with this page'
      return refused(name, { path: '/scenario/id', found: `the case "${shown(id)}"`, allowed, code: 'unknown-word' })
    }
    return openElsewhere(scenario, recipe, modelVersion)
  }

  return async (name: string, text: string): Promise<ImportView> => {
    const opened = readers.openFile(negotiation, text, name)
    if (opened.kind === 'earlier') return openEarlier(name, opened)
    return opened.kind === 'result' ? openResult(name, opened.result) : openScenario(name, opened.scenario)
  }
}

export const fileLoading = fromCase((open) => {
  const ofNegotiation = openedOf(open)
  const { load } = pageState(open).actions

  /** Loads what a file holds, of whatever negotiation, or says why not: nothing is loaded unless all of it is good. */
  async function loadFile(name: string, text: string): Promise<ImportView> {
    const readers = await loadReaders()
    try {
      const negotiation = await readers.negotiationOfText(open.negotiations, text, name).load()
      const isHere = negotiation === open.negotiation
      const onScreen = isHere ? { load, scenario: await open.loadScenario() } : undefined
      return await openerOf(ofNegotiation(negotiation), onScreen, readers)(name, text)
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
