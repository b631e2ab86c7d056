import { MAX_HORIZON_WEEKS } from '@/scenarios/horizon'
import type { Recipe } from '@/simulation/types'
import { basis, MAX_RUNS, numberCards, presetValues, stored } from './case'
import { decodeLink, encodeLink, type LinkRules, type Place } from './link-codec'
import { recipeActions } from './recipe-actions'
import { change, endGesture, startHistory } from './recipe-history'
import { createStore } from './store'

export const sections = ['endings', 'timing', 'stakes', 'know'] as const

const rules: LinkRules = {
  basis,
  modelVersion: stored.modelVersion,
  numbers: new Map(numberCards.map(({ id, min, max }) => [id, { min, max }])),
  horizonWeeks: { min: 1, max: MAX_HORIZON_WEEKS },
  maxRuns: MAX_RUNS,
  sections,
}

/** What stands above the page when it was opened from a link. */
export type Notice =
  | { readonly kind: 'linked'; readonly changed: number; readonly madeWith: string | undefined }
  | { readonly kind: 'bad'; readonly reason: string; readonly link: string }

const nowhere: Place = { section: undefined, run: undefined }

function opened(fragment: string): { recipe: Recipe; place: Place; notice: Notice | undefined } {
  const decoded = decodeLink(fragment, rules)
  if (decoded.status === 'empty') return { recipe: basis, place: nowhere, notice: undefined }
  if (decoded.status === 'bad') {
    const link = window.location.href
    return { recipe: basis, place: nowhere, notice: { kind: 'bad', reason: decoded.reason, link } }
  }
  const { recipe, place, modelVersion } = decoded.page
  const changed = Object.keys(recipe.changes).length
  const madeWith = modelVersion === stored.modelVersion ? undefined : modelVersion
  const isNews = changed > 0 || madeWith !== undefined
  return { recipe, place, notice: isNews ? { kind: 'linked', changed, madeWith } : undefined }
}

const first = opened(window.location.hash)

export const historyStore = createStore(startHistory(first.recipe))
export const placeStore = createStore<Place>(first.place)
export const noticeStore = createStore<Notice | undefined>(first.notice)
export const actions = recipeActions(historyStore, presetValues)

/** The address of exactly this screen. */
export function currentLink(): string {
  const { present } = historyStore.read()
  const fragment = encodeLink({ recipe: present, place: placeStore.read(), modelVersion: stored.modelVersion }, basis)
  return window.location.href.replace(/#.*$/, '') + (fragment === '' ? '' : `#${fragment}`)
}

const ours = { standoff: true }

/** Writes the screen into the address bar, without a new entry for Back. */
export const writeAddress = (): void => window.history.replaceState(ours, '', currentLink())

export function openRun(run: number): void {
  const wasOpen = placeStore.read().run !== undefined
  placeStore.update((place) => ({ ...place, run }))
  if (wasOpen) writeAddress()
  else window.history.pushState(ours, '', currentLink())
}

export function closeRun(): void {
  placeStore.update((place) => ({ ...place, run: undefined }))
  writeAddress()
}

export function showSection(section: string): void {
  placeStore.update((place) => ({ ...place, section }))
  window.history.pushState(ours, '', currentLink())
}

/** Back moves the place and leaves the recipe alone; an address that is not ours is a link somebody pasted. */
function followAddress(event: PopStateEvent): void {
  const { recipe, place, notice } = opened(window.location.hash)
  placeStore.update(() => place)
  if ((event.state as typeof ours | null)?.standoff !== true) {
    historyStore.update((history) => change(endGesture(history), recipe))
    noticeStore.update(() => notice)
  }
  writeAddress()
}

/** Keeps the address bar in step, 250 ms behind the hand. */
export function keepAddress(): () => void {
  let timer = 0
  const stop = historyStore.subscribe(() => {
    window.clearTimeout(timer)
    timer = window.setTimeout(writeAddress, 250)
  })
  window.addEventListener('popstate', followAddress)
  return () => {
    window.clearTimeout(timer)
    stop()
    window.removeEventListener('popstate', followAddress)
  }
}
