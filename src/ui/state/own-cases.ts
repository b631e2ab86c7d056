import type { Scenario } from '@/scenarios/scenario.schema'
import type { StoredAnswer } from '@/simulation'
import { readSetting, settingNames, writeSetting } from './device-settings'
import { isRecord, keptText, readKept } from './kept-text'

/** A case with its answer: one of ours, or from a file of the reader's as it is kept on this device. */
export type AnsweredCase = { readonly scenario: Scenario; readonly stored: StoredAnswer }

/** A case of the reader's own, with the hash of the scenario that its answer was solved for. */
export type OwnCase = AnsweredCase & { readonly of: string }

const PREFIX = 'own-'
const start = 'case.'

/** The setting that holds an own case. */
export const ownCaseSetting = (id: string): string => start + id

/** Own cases have ids that no bundled case has. */
export const isOwnCase = (id: string): boolean => id.startsWith(PREFIX)
export const ownCaseId = (id: string): string => (isOwnCase(id) ? id : `${PREFIX}${id}`)

/** Whether an id is taken, asked twice: a case that could not be read once must not be written over. */
export function hasOwnCase(id: string): boolean {
  const setting = ownCaseSetting(id)
  return isOwnCase(id) && (readSetting(setting) !== undefined || settingNames(setting).includes(setting))
}

export type Titled = { readonly id: string; readonly title: string }

type Told = { readonly at: number; readonly title: string | undefined; readonly scenario: unknown }

function titleIn(text: string): Told {
  const read = readKept(text, (value) => ({ value: isRecord(value) ? value.scenario : undefined }))
  if ('problem' in read) return { at: 0, title: undefined, scenario: undefined }
  const { at, value } = read.value
  return { at, title: isRecord(value) && typeof value.title === 'string' ? value.title : undefined, scenario: value }
}

/** The own cases of this device, newest first, each as it is kept. Their contents are checked where one is opened. */
export const toldOwnCases = (): readonly (Titled & { readonly scenario: unknown })[] =>
  settingNames(start + PREFIX)
    .map((setting) => ({ id: setting.slice(start.length), ...titleIn(readSetting(setting) ?? '') }))
    .sort((a, b) => b.at - a.at)
    .map(({ id, title, scenario }) => ({ id, title: title ?? id, scenario }))

/** The same by name. */
export const listOwnCases = (): readonly Titled[] => toldOwnCases().map(({ id, title }) => ({ id, title }))

/** The title of the case kept under an id, as it stands. */
export const ownCaseTitle = (id: string): string => titleIn(readSetting(ownCaseSetting(id)) ?? '').title ?? id

/** A case as it is kept. */
export const ownCaseText = (own: OwnCase): string => keptText(own, Date.now())

/** Keeps a checked case under its own id; the scenario's `id` must already be `ownCaseId`. Says whether the device took it; if not, what was kept under the id stands. */
export const keepOwnCase = (own: OwnCase): boolean => writeSetting(ownCaseSetting(own.scenario.id), ownCaseText(own))

export const forgetOwnCase = (id: string): boolean => writeSetting(ownCaseSetting(id), undefined)

/** Whether a text as long as one and no longer than the other leaves room would be taken; nothing is kept of the trial. */
export function hasRoomFor(text: string, inPlaceOf: string): boolean {
  const more = text.length - inPlaceOf.length
  if (more <= 0) return true
  const name = 'trial'
  const isTaken = writeSetting(name, 'x'.repeat(more))
  const isGone = writeSetting(name, undefined) || writeSetting(name, undefined)
  return isTaken && isGone
}
