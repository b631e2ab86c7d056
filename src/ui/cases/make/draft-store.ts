import { useSyncExternalStore } from 'react'
import type { ScenarioIssue } from '@/scenarios/scenario-error'
import { readSetting, writeSetting } from '@/ui/state/device-settings'
import { createStore } from '@/ui/state/store'
import { checkDraft } from './check-draft'
import type { Draft } from './draft'
import { valueAt, withValue } from './draft-path'

/** What the checks say of the draft; `waiting` until they have looked at its newest state. */
export type Checks =
  | { readonly status: 'waiting'; readonly issues: readonly ScenarioIssue[] }
  | { readonly status: 'done'; readonly issues: readonly ScenarioIssue[] }
  | { readonly status: 'failed'; readonly issues: readonly ScenarioIssue[]; readonly message: string }

const SETTING = 'draft'
const SETTLE_MS = 200

function kept(): Draft | undefined {
  try {
    return JSON.parse(readSetting(SETTING) ?? 'null') ?? undefined
  } catch {
    return undefined // what cannot be read is no draft
  }
}

export const draftStore = createStore<Draft | undefined>(kept())
export const checksStore = createStore<Checks>({ status: 'waiting', issues: [] })

let timer = 0
let turn = 0

async function check(draft: Draft): Promise<void> {
  turn += 1
  const own = turn
  const settle = (checks: Checks) => own === turn && checksStore.update(() => checks)
  try {
    settle({ status: 'done', issues: await checkDraft(draft) })
  } catch (error) {
    settle({ status: 'failed', issues: [], message: error instanceof Error ? error.message : String(error) })
  }
}

/** Checks and keeps the draft once the hand has come to rest. */
function follow(): void {
  const draft = draftStore.read()
  window.clearTimeout(timer)
  checksStore.update(({ issues }) => ({ status: 'waiting', issues }))
  timer = window.setTimeout(() => {
    writeSetting(SETTING, draft === undefined ? undefined : JSON.stringify(draft))
    if (draft !== undefined) void check(draft)
  }, SETTLE_MS)
}

export function setDraft(step: (draft: Draft) => Draft): void {
  draftStore.update((draft) => draft && step(draft))
  follow()
}

export const setAt = (path: string, value: unknown): void => setDraft((draft) => withValue(draft, path, value))

/** Begins anew, or ends: what was typed before is gone. */
export function replaceDraft(draft: Draft | undefined): void {
  draftStore.update(() => draft)
  follow()
}

/** Looks at a draft that was kept from an earlier visit. */
export const checkKept = (): void => {
  if (checksStore.read().status === 'waiting') follow()
}

/** What stands at a place of the draft; a field follows its own place only. */
export const useAt = (path: string): unknown =>
  useSyncExternalStore(draftStore.subscribe, () => valueAt(draftStore.read(), path))

const none: readonly ScenarioIssue[] = []
let sortedFor: readonly ScenarioIssue[] | undefined
let byPath = new Map<string, ScenarioIssue[]>()

/** The faults at a place, or with `isDeep` also below it. The same list as long as the checks say the same. */
function issuesAt(path: string): readonly ScenarioIssue[] {
  const { issues } = checksStore.read()
  if (sortedFor !== issues) {
    sortedFor = issues
    byPath = new Map()
    for (const issue of issues) byPath.set(issue.path, [...(byPath.get(issue.path) ?? []), issue])
  }
  return byPath.get(path) ?? none
}

export const useIssues = (path: string): readonly ScenarioIssue[] =>
  useSyncExternalStore(checksStore.subscribe, () => issuesAt(path))
