import { readSetting, settingNames, writeSetting } from './device-settings'
import { type Dated, type Fit, isRecord, keptText, readKept, type SetAside, timeAfter } from './kept-text'

/** A recipe under a name, kept on this device as the link that holds it. */
export type NamedVersion = { readonly name: string; readonly link: string }

/** The named versions of a case, newest first, and what was kept as one and cannot be read. */
export type KeptVersions = { readonly versions: readonly NamedVersion[]; readonly setAside: readonly SetAside[] }

export const MAX_NAME = 60

/** One key a version: what another tab keeps is never written over. */
const startOf = (caseId: string) => `version.${caseId}.`
/** Form 0 kept all versions of a case as one list. */
const listOf = (caseId: string) => `versions.${caseId}`

/** Whether a setting holds versions of a case. */
export const holdsVersions = (setting: string, caseId: string): boolean =>
  setting.startsWith(startOf(caseId)) || setting === listOf(caseId)

function linkIn(value: unknown): Fit<string> {
  const link = isRecord(value) ? value.link : undefined
  return typeof link === 'string' ? { value: link } : { problem: 'It holds no link of a version.' }
}

const isListed = (one: unknown): one is NamedVersion =>
  isRecord(one) &&
  typeof one.name === 'string' &&
  one.name.length > 0 &&
  one.name.length <= MAX_NAME &&
  typeof one.link === 'string'

const listIn = (value: unknown): Fit<readonly unknown[]> =>
  Array.isArray(value) ? { value } : { problem: 'It is no list of versions.' }

/** What is left of the list of form 0: its versions, and whether anything else is in it. */
function readList(caseId: string): { readonly entries: readonly NamedVersion[]; readonly setAside?: SetAside } {
  const name = listOf(caseId)
  const text = readSetting(name)
  if (text === undefined) return { entries: [] }
  const read = readKept(text, listIn)
  if ('problem' in read) return { entries: [], setAside: { name, text, problem: read.problem } }
  const entries = read.value.value.filter(isListed)
  if (entries.length === read.value.value.length) return { entries }
  return { entries, setAside: { name, text, problem: 'Some of its versions cannot be read.' } }
}

/** Takes entries out of the list of form 0, which only ever shrinks. */
function dropFromList(caseId: string, isDropped: (name: string) => boolean): void {
  const text = readSetting(listOf(caseId))
  const read = text === undefined ? undefined : readKept(text, listIn)
  if (read === undefined || 'problem' in read) return
  const all = read.value.value
  const left = all.filter((one) => !isListed(one) || !isDropped(one.name))
  if (left.length < all.length) {
    writeSetting(listOf(caseId), left.length === 0 ? undefined : JSON.stringify(left))
  }
}

type DatedVersion = Dated<NamedVersion>

function readItems(caseId: string): {
  readonly items: readonly DatedVersion[]
  readonly setAside: readonly SetAside[]
} {
  const items: DatedVersion[] = []
  const setAside: SetAside[] = []
  for (const setting of settingNames(startOf(caseId))) {
    const text = readSetting(setting)
    if (text === undefined) continue // another tab forgot it just now
    const read = readKept(text, linkIn)
    if ('problem' in read) setAside.push({ name: setting, text, problem: read.problem })
    else
      items.push({ at: read.value.at, value: { name: setting.slice(startOf(caseId).length), link: read.value.value } })
  }
  return { items, setAside }
}

export function readVersions(caseId: string): KeptVersions {
  const { items, setAside } = readItems(caseId)
  const list = readList(caseId)
  const known = new Set(items.map(({ value }) => value.name))
  const sorted = items.toSorted((a, b) => b.at - a.at)
  return {
    versions: [...sorted.map(({ value }) => value), ...list.entries.filter(({ name }) => !known.has(name))],
    setAside: list.setAside === undefined ? setAside : [...setAside, list.setAside],
  }
}

/** Gives every version of the list of form 0 a key of its own; one that the device does not take stays in the list. */
export function migrateVersions(caseId: string): void {
  const { entries } = readList(caseId)
  const moved = entries.filter(({ name, link }, index) => {
    const setting = startOf(caseId) + name
    return readSetting(setting) !== undefined || writeSetting(setting, keptText({ link }, entries.length - index))
  })
  const names = new Set(moved.map(({ name }) => name))
  if (names.size > 0) dropFromList(caseId, (name) => names.has(name))
}

/** Keeps a version, over one of the same name. Says whether the device took it; if not, the older one stands. */
export function saveVersion(caseId: string, { name, link }: NamedVersion): boolean {
  const times = readItems(caseId).items.map(({ at }) => at)
  return writeSetting(startOf(caseId) + name, keptText({ link }, timeAfter(times)))
}

const isThere = (caseId: string, name: string): boolean =>
  readVersions(caseId).versions.some((version) => version.name === name)

/** Forgets a version. Says whether it is gone. */
export function deleteVersion(caseId: string, name: string): boolean {
  writeSetting(startOf(caseId) + name, undefined)
  dropFromList(caseId, (one) => one === name)
  return !isThere(caseId, name)
}

/** Gives a version another name, where no other has it. Says whether the device took it; if not, all is as before. */
export function renameVersion(caseId: string, from: string, to: string): boolean {
  if (from === to) return true
  const { items } = readItems(caseId)
  const item = items.find(({ value }) => value.name === from)
  const link = item?.value.link ?? readList(caseId).entries.find(({ name }) => name === from)?.link
  if (link === undefined || isThere(caseId, to)) return false
  if (!writeSetting(startOf(caseId) + to, keptText({ link }, item?.at ?? 0))) return false
  if (deleteVersion(caseId, from)) return true
  writeSetting(startOf(caseId) + to, undefined)
  return false
}
