import { negotiationOfCase } from '@/scenarios/negotiation-of'
import type { ScenarioIssue } from '@/scenarios/scenario-error'
import type { Carried } from '@/simulation/carry/carried-link'
import {
  caseOfLink,
  type Decoded,
  decodeLink,
  encodeLink,
  isOfOtherModel,
  type LinkedPage,
} from '@/simulation/link/link-codec'
import { linkRules } from '@/simulation/link/link-rules'
import { type Place, type PlaceName, placeAt } from '@/simulation/link/places'
import { recipeIssues } from '@/simulation/recipe/recipe-issues'
import type { Recipe } from '@/simulation/types'
import { fromCase } from './case'
import { caseNumbers } from './case-numbers'
import { countOfChanges } from './count-of-changes'
import { withHeldReadings } from './drawn-range'
import { hasOwnCase } from './own-cases'
import { recipeActions } from './recipe-actions'
import { change, endGesture, startHistory } from './recipe-history'
import { createStore } from './store'
import { type Visit, visitIn } from './visit'

export const pageState = fromCase((open) => {
  const { negotiation, negotiations, scenario, stored, defaultCase } = open
  const { basis, cardsById } = caseNumbers(open)

  const rules = linkRules(negotiation, scenario, stored.modelVersion, defaultCase)

  /** The address this page was loaded for. */
  const { hash: loadedFor } = window.location
  const isOfOpened = (fragment: string): boolean => fragment === loadedFor

  /** What an address holds; one of another model was read before the page began. */
  function opened(fragment: string): { recipe: Recipe; place: Place; notice: Notice | undefined } {
    const carried = isOfOpened(fragment) ? open.carried : undefined
    const decoded = carried ?? decodeLink(fragment, rules)
    const place = placeAt('outlook')
    if (decoded.status === 'empty') return { recipe: basis, place, notice: undefined }
    if (decoded.status === 'bad') {
      // Of a case that could not be opened more is said than that this one is not it.
      if (open.fault !== undefined && isOfOpened(fragment)) return { recipe: basis, place, notice: undefined }
      return { recipe: basis, place, notice: { kind: 'bad', reason: decoded.reason, link: window.location.href } }
    }
    const page = 'page' in decoded.page ? decoded.page.page : decoded.page
    const recipe = withHeldReadings(page.recipe, cardsById)
    return { recipe, place: page.place, notice: noticeOf(decoded.page, recipe) }
  }

  function noticeOf(page: LinkedPage | Carried, recipe: Recipe): Notice | undefined {
    if ('page' in page) return { kind: 'carried', carried: page, what: 'link', link: window.location.href }
    const changed = countOfChanges(recipe)
    const madeWith = page.modelVersion === stored.modelVersion ? undefined : page.modelVersion
    return changed > 0 || madeWith !== undefined ? { kind: 'linked', changed, madeWith } : undefined
  }

  const first = opened(window.location.hash)

  const historyStore = createStore(startHistory(first.recipe))
  const placeStore = createStore<Place>(first.place)
  const noticeStore = createStore<Notice | undefined>(first.notice)
  const dismissNotice = () => noticeStore.update(() => undefined)
  /** Says what of something made with another model carried over. */
  const tellCarried = (carried: Carried, what: 'link' | 'version', link: string) =>
    noticeStore.update(() => ({ kind: 'carried', carried, what, link }))
  const actions = recipeActions(
    historyStore,
    cardsById,
    (recipe) => recipeIssues(negotiation, recipe, scenario),
    (fault) =>
      noticeStore.update((notice) => {
        if (fault !== undefined) return { kind: 'refused', fault }
        return notice?.kind === 'refused' ? undefined : notice
      }),
  )

  const linkOf = (recipe: Recipe, place: Place, modelVersion = stored.modelVersion): string => {
    const fragment = encodeLink({ recipe, place, modelVersion }, rules)
    return window.location.href.replace(/#.*$/, '') + (fragment === '' ? '' : `#${fragment}`)
  }

  /** The address of exactly this screen. */
  const currentLink = (): string => linkOf(historyStore.read().present, placeStore.read())

  /** The address of another recipe or place of this case. */
  const linkTo = (recipe: Recipe, place: Place): string => linkOf(recipe, place)

  /** What a link of this case holds, or why it cannot be read. */
  const readLink = (link: string): Decoded => decodeLink(link.replace(/^[^#]*/, ''), rules)

  /** The address of another case, untouched, at a place of it; one of another negotiation has that one's model. */
  function linkToCase(id: string, { place = placeAt('outlook'), modelVersion = stored.modelVersion } = {}): string {
    return linkOf({ ...basis, scenario: id }, place, modelVersion)
  }

  /** What every entry of this page in the browser's history says: that it is ours, and the case of this visit. */
  const ours = { standoff: true, ...(open.visit === undefined ? {} : { visit: open.visit }) }

  /** Writes the screen into the address bar, without a new entry for Back. */
  const writeAddress = (): void => window.history.replaceState(ours, '', currentLink())

  /** Where the reader last stood in each place of the page. */
  const left = new Map<PlaceName, Place>()

  function move(place: Place): void {
    const before = placeStore.read()
    left.set(before.name, before)
    // What the address still owes the screen is written now: Back must find it.
    writeAddress()
    placeStore.update(() => place)
    window.history.pushState(ours, '', currentLink())
  }

  /** Goes to a place as it was left, with some of it set anew; Back returns. */
  function goTo(name: PlaceName, patch: Partial<Omit<Place, 'name'>> = {}): void {
    const present = placeStore.read()
    const known = present.name === name ? present : (left.get(name) ?? placeAt(name))
    move({ ...known, ...patch, name })
  }

  /** Sets options of the present place; `undefined` takes one away. Back returns to the last `goTo`, not to these. */
  function setOptions(patch: Readonly<Record<string, string | undefined>>): void {
    placeStore.update((place) => {
      const merged = Object.entries({ ...place.options, ...patch })
      const options = Object.fromEntries(merged.flatMap(([key, text]) => (text === undefined ? [] : [[key, text]])))
      return { ...place, options }
    })
  }

  /** Opens a run of this recipe at its beginning, whatever its ending. */
  const openRun = (run: number): void => goTo('step', { section: undefined, options: { run: String(run) } })

  const showSection = (section: string): void => goTo(placeStore.read().name, { section })

  /** Whether only a page loaded anew can open an address: one about another case than this, or of another model. */
  const needsLoading = (fragment: string, state: unknown): boolean => {
    if (isOfOtherModel(fragment, stored.modelVersion)) return true
    const id = caseOfLink(fragment) ?? defaultCase
    const visit = visitIn(state, id)
    if (visit?.text !== (id === scenario.id ? open.visit?.text : undefined)) return true
    return id !== scenario.id && (negotiationOfCase(negotiations, id) !== undefined || hasOwnCase(id))
  }

  /** Back moves the place and leaves the recipe alone; an address that is not ours is a link somebody pasted. */
  function followAddress(event: PopStateEvent): void {
    if (needsLoading(window.location.hash, event.state)) {
      window.location.reload()
      return
    }
    const { recipe, place, notice } = opened(window.location.hash)
    const isOurs = (event.state as typeof ours | null)?.standoff === true
    placeStore.update(() => place)
    if (!isOurs) {
      historyStore.update((history) => change(endGesture(history), recipe))
      noticeStore.update(() => notice)
    }
    writeAddress()
  }

  /**
   * Keeps the address bar in step: the first change at once, since whoever then loads the page anew must find it; those
   * that follow it closely 250 ms behind the hand, since browsers refuse an address that is written too often.
   */
  function keepAddress(): () => void {
    let timer = 0
    let isOwed = false
    const settle = () => {
      timer = 0
      if (isOwed) writeAddress()
      isOwed = false
    }
    const write = () => {
      // Not before the handler has run to its end: it may move to another place and open an entry of its own.
      if (timer === 0) queueMicrotask(writeAddress)
      else isOwed = true
      window.clearTimeout(timer)
      timer = window.setTimeout(settle, SETTLE_MS)
    }
    const stops = [historyStore.subscribe(write), placeStore.subscribe(write)]
    window.addEventListener('popstate', followAddress)
    return () => {
      window.clearTimeout(timer)
      for (const stop of stops) stop()
      window.removeEventListener('popstate', followAddress)
    }
  }

  return {
    historyStore,
    placeStore,
    noticeStore,
    dismissNotice,
    tellCarried,
    actions,
    currentLink,
    linkTo,
    readLink,
    linkToCase,
    writeAddress,
    goTo,
    setOptions,
    openRun,
    showSection,
    keepAddress,
  }
})

/** What stands above the page: what it was opened from, or why a change was not made. */
export type Notice =
  | { readonly kind: 'linked'; readonly changed: number; readonly madeWith: string | undefined }
  | {
      readonly kind: 'carried'
      readonly carried: Carried
      readonly what: 'link' | 'version'
      readonly link: string
    }
  | { readonly kind: 'bad'; readonly reason: string; readonly link: string }
  | { readonly kind: 'refused'; readonly fault: ScenarioIssue }

/** Loads the page anew for a link that is about another case; one that this device does not keep comes with it. */
export function openLink(link: string, visit?: Visit): void {
  window.history.pushState({ standoff: true, ...(visit === undefined ? {} : { visit }) }, '', link)
  window.location.reload()
}

const SETTLE_MS = 250
