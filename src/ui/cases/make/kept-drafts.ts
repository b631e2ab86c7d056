import type { Negotiation } from '@/scenarios/negotiation'
import type { Scenario } from '@/scenarios/scenario.types'
import { readSetting, settingNames, writeSetting } from '@/ui/state/device-settings'
import { type Dated, type Fit, isRecord, keptText, readKept, type SetAside } from '@/ui/state/kept-text'
import { madeForEarlier } from '@/ui/state/made-for'
import type { Draft } from './draft'

/** A draft on this device: the setting that holds it, what it is called, and when it was last typed in. */
export type KeptDraft = { readonly setting: string; readonly title: string; readonly at: number }
export type KeptDrafts = { readonly drafts: readonly KeptDraft[]; readonly setAside: readonly SetAside[] }

const isContainer = (value: unknown): boolean => typeof value === 'object' && value !== null

/** Whether the lists and objects of a draft are where a case has them; what stands in its fields may be anything. */
function isShaped(value: unknown, like: unknown): boolean {
  if (value === undefined) return true
  if (Array.isArray(like))
    return Array.isArray(value) && value.every((item) => item !== undefined && isShaped(item, like[0]))
  if (!isRecord(like)) return !isContainer(value)
  return isRecord(value) && Object.keys(like).every((key) => isShaped(value[key], like[key]))
}

/** What a draft is held against: its negotiation, and a whole case of it that it must be in the form of. */
export type Pattern = { readonly negotiation: Negotiation; readonly like: Scenario }

const draftIn =
  ({ negotiation, like }: Pattern) =>
  (value: unknown): Fit<Draft> => {
    const earlier = madeForEarlier(negotiation, value)
    if (earlier !== undefined) return earlier
    return isRecord(value) && isShaped(value, like) ? { value } : { problem: 'It is no draft of a case.' }
  }

/** Form 0 kept one draft, under this name alone; each has a setting of its own since. */
const NAME = 'draft'
export const isDraftSetting = (name: string): boolean => name === NAME || name.startsWith(`${NAME}.`)

/** A name for another draft, which no other tab takes. */
export const newDraftSetting = (): string =>
  `${NAME}.${Date.now().toString(36)}-${Math.floor(Math.random() * 36 ** 4).toString(36)}`

/** A draft by its setting. */
export function readDraft(setting: string, pattern: Pattern): Fit<Dated<Draft>> | undefined {
  const text = readSetting(setting)
  return text === undefined ? undefined : readKept(text, draftIn(pattern))
}

/** Keeps a draft. Says whether the device took it; if not, what was kept of it stands. */
export const keepDraftText = (setting: string, draft: Draft): boolean =>
  writeSetting(setting, keptText(draft, Date.now()))

/** Every draft of this device, the one last typed in first, and what cannot be read. */
export function listDrafts(pattern: Pattern): KeptDrafts {
  const drafts: KeptDraft[] = []
  const setAside: SetAside[] = []
  for (const name of settingNames(NAME).filter(isDraftSetting)) {
    const read = readDraft(name, pattern)
    if (read === undefined) continue // another tab forgot it just now
    if ('problem' in read) setAside.push({ ...read, name, text: readSetting(name) ?? '' })
    else drafts.push({ setting: name, title: String(read.value.value.title ?? ''), at: read.value.at })
  }
  return { drafts: drafts.toSorted((a, b) => b.at - a.at), setAside }
}
