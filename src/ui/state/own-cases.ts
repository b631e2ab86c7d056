import type { Scenario } from '@/scenarios/scenario.schema'
import type { StoredAnswer } from '@/simulation'
import { readSetting, writeSetting } from './device-settings'

/** A case with its answer: one of ours, or from a file of the reader's as it is kept on this device. */
export type AnsweredCase = { readonly scenario: Scenario; readonly stored: StoredAnswer }

const PREFIX = 'own-'
const listName = 'cases'
const nameOf = (id: string) => `case.${id}`

/** Own cases have ids that no bundled case has. */
export const isOwnCase = (id: string): boolean => id.startsWith(PREFIX)
export const ownCaseId = (id: string): string => (isOwnCase(id) ? id : `${PREFIX}${id}`)

/** The own cases of this device, newest first. */
export function listOwnCases(): readonly { readonly id: string; readonly title: string }[] {
  return JSON.parse(readSetting(listName) ?? '[]')
}

/** A kept case, or undefined where this device has none of that id. It was checked before it was kept. */
export function readOwnCase(id: string): AnsweredCase | undefined {
  const text = readSetting(nameOf(id))
  return text === undefined ? undefined : JSON.parse(text)
}

/** Keeps a checked case under its own id; the scenario's `id` must already be `ownCaseId`. Says whether the device took it. */
export function keepOwnCase(own: AnsweredCase): boolean {
  const { id, title } = own.scenario
  writeSetting(nameOf(id), JSON.stringify(own))
  if (readSetting(nameOf(id)) === undefined) return false
  writeSetting(listName, JSON.stringify([{ id, title }, ...listOwnCases().filter((known) => known.id !== id)]))
  return true
}

export function forgetOwnCase(id: string): void {
  writeSetting(nameOf(id), undefined)
  writeSetting(listName, JSON.stringify(listOwnCases().filter((known) => known.id !== id)))
}
