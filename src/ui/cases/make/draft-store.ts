import { useSyncExternalStore } from 'react'
import type { Negotiation } from '@/scenarios/negotiation'
import type { Scenario } from '@/scenarios/scenario.types'
import type { ScenarioIssue } from '@/scenarios/scenario-error'
import { useLoaded } from '@/ui/shared/lazy-part'
import { fromLoaded, useCase } from '@/ui/state/case'
import { hearSettings, writeSetting } from '@/ui/state/device-settings'
import { loadFirstCase } from '@/ui/state/first-case'
import { loadRules } from '@/ui/state/load-rules'
import { createStore } from '@/ui/state/store'
import type { Draft } from './draft'
import { draftOfTab } from './draft-of-tab'
import { valueAt, withValue } from './draft-path'
import { isDraftSetting, keepDraftText, listDrafts, newDraftSetting, readDraft } from './kept-drafts'

/** What the checks say of the draft; `waiting` until they have looked at its newest state. */
export type Checks =
  | { readonly status: 'waiting'; readonly issues: readonly ScenarioIssue[] }
  | { readonly status: 'done'; readonly issues: readonly ScenarioIssue[] }
  | { readonly status: 'failed'; readonly issues: readonly ScenarioIssue[]; readonly message: string }

const SETTLE_MS = 200

const none: readonly ScenarioIssue[] = []

/** The draft of this tab, what is kept beside it on the device, and what the checks say of it. */
const drafting = fromLoaded(({ negotiation, negotiations }, like: Scenario) => {
  const pattern = { negotiation, negotiations, like }

  const draftOf = (setting: string): Draft | undefined => readDraft(setting, pattern)

  const draftsStore = createStore(listDrafts(pattern))
  const checksStore = createStore<Checks>({ status: 'waiting', issues: [] })
  /** Whether the device keeps what is typed. */
  const isKeptStore = createStore(true)

  const wanted = draftOfTab.read()
  let setting =
    (wanted !== undefined && draftOf(wanted) !== undefined
      ? wanted
      : draftsStore.read().drafts.find(({ entry }) => entry.id === negotiation.id)?.setting) ?? newDraftSetting()

  const draftStore = createStore<Draft | undefined>(draftOf(setting))

  let timer = 0
  let turn = 0

  async function check(draft: Draft): Promise<void> {
    turn += 1
    const own = turn
    const settle = (checks: Checks) => own === turn && checksStore.update(() => checks)
    try {
      settle({ status: 'done', issues: await checkDraft(negotiation, draft) })
    } catch (error) {
      settle({ status: 'failed', issues: [], message: error instanceof Error ? error.message : String(error) })
    }
  }

  function keepNow(): void {
    const draft = draftStore.read()
    window.clearTimeout(timer)
    timer = 0
    if (draft === undefined) return
    isKeptStore.update(() => keepDraftText(setting, draft))
    draftOfTab.write(setting)
  }

  /** Checks and keeps the draft once the hand has come to rest. */
  function follow(): void {
    window.clearTimeout(timer)
    checksStore.update(({ issues }) => ({ status: 'waiting', issues }))
    timer = window.setTimeout(() => {
      keepNow()
      const draft = draftStore.read()
      if (draft !== undefined) void check(draft)
    }, SETTLE_MS)
  }

  window.addEventListener('pagehide', () => timer !== 0 && keepNow())

  /** Another tab typed in this draft, or it was forgotten: the page follows, unless something typed here is still to be kept. */
  function adopt(): void {
    if (timer !== 0) return
    const now = draftOf(setting)
    if (JSON.stringify(now) === JSON.stringify(draftStore.read())) return
    draftStore.update(() => now)
    if (now !== undefined) void check(now)
  }

  hearSettings((name) => {
    if (name !== undefined && !isDraftSetting(name)) return
    draftsStore.update(() => listDrafts(pattern))
    if (name === undefined || name === setting) adopt()
  })

  function setDraft(step: (draft: Draft) => Draft): void {
    draftStore.update((draft) => draft && step(draft))
    follow()
  }

  const setAt = (path: string, value: unknown): void => setDraft((draft) => withValue(draft, path, value))

  /** Begins another draft; the one before stays on the device. */
  function beginDraft(draft: Draft): void {
    if (timer !== 0) keepNow()
    setting = newDraftSetting()
    draftStore.update(() => draft)
    follow()
  }

  /** Goes on with a draft of this device. */
  function openDraft(name: string): void {
    if (timer !== 0) keepNow()
    setting = name
    draftOfTab.write(name)
    draftStore.update(() => draftOf(name))
    follow()
  }

  const forgetDraft = (name: string): boolean => writeSetting(name, undefined)

  /** Whether a draft is the one on screen. */
  const isOpenDraft = (name: string): boolean => name === setting

  /** Looks at a draft that was kept from an earlier visit. */
  const checkKept = (): void => {
    const draft = draftStore.read()
    if (draft !== undefined && checksStore.read().status === 'waiting') void check(draft)
  }

  let sortedFor: readonly ScenarioIssue[] | undefined
  let byPath = new Map<string, ScenarioIssue[]>()

  /** The faults at a place. The same list as long as the checks say the same. */
  function issuesAt(path: string): readonly ScenarioIssue[] {
    const { issues } = checksStore.read()
    if (sortedFor !== issues) {
      sortedFor = issues
      byPath = new Map()
      for (const issue of issues) byPath.set(issue.path, [...(byPath.get(issue.path) ?? []), issue])
    }
    return byPath.get(path) ?? none
  }

  return {
    beginDraft,
    checkKept,
    checksStore,
    draftStore,
    draftsStore,
    forgetDraft,
    isKeptStore,
    isOpenDraft,
    issuesAt,
    openDraft,
    setAt,
    setDraft,
  }
})

export function useDrafting() {
  const open = useCase()
  return drafting(open, useLoaded(loadFirstCase(open.negotiation)))
}

/** What stands at a place of the draft; a field follows its own place only. */
export function useAt(path: string): unknown {
  const { draftStore } = useDrafting()
  return useSyncExternalStore(draftStore.subscribe, () => valueAt(draftStore.read(), path))
}

export function useIssues(path: string): readonly ScenarioIssue[] {
  const { checksStore, issuesAt } = useDrafting()
  return useSyncExternalStore(checksStore.subscribe, () => issuesAt(path))
}

/** Every fault of a draft, by the very checks that a scenario file goes through. */
export async function checkDraft(negotiation: Negotiation, draft: Draft): Promise<readonly ScenarioIssue[]> {
  const { ScenarioError, validateScenario } = await loadRules()
  try {
    validateScenario(negotiation, draft, 'this case')
    return []
  } catch (error) {
    if (error instanceof ScenarioError) return error.issues
    throw error
  }
}
