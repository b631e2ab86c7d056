import type { Negotiation } from '@/scenarios/negotiation'
import { negotiationOfData } from '@/scenarios/negotiation-of'
import type { NegotiationEntry, Negotiations } from '@/scenarios/negotiations'
import type { Scenario } from '@/scenarios/scenario.types'
import { readSetting, settingNames, writeSetting } from '@/ui/state/device-settings'
import { type Dated, type Fit, isRecord, keptText, readKept, type SetAside } from '@/ui/state/kept-text'
import { madeForEarlier } from '@/ui/state/made-for'
import type { Draft } from './draft'

/** A draft on this device: the setting that holds it, its negotiation, what it is called, and when it was last typed in. */
export type KeptDraft = {
  readonly setting: string
  readonly entry: NegotiationEntry
  readonly title: string
  readonly at: number
}
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

/** What drafts are held against: the open negotiation among those there are, and a whole case of it that one of it must be in the form of. */
export type Pattern = {
  readonly negotiation: Negotiation
  readonly negotiations: Negotiations
  readonly like: Scenario
}

/** A draft as it is kept. One of another negotiation is looked at where that is open. */
type Kept = { readonly entry: NegotiationEntry; readonly draft: Draft }

const draftIn =
  ({ negotiation, negotiations, like }: Pattern) =>
  (value: unknown): Fit<Kept> => {
    const entry = negotiationOfData(negotiations, value)
    if (entry === undefined) return { problem: 'It is a draft of a negotiation that this page does not have.' }
    if (!isRecord(value)) return { problem: 'It is no draft of a case.' }
    if (entry.id !== negotiation.id) return { value: { entry, draft: value } }
    const earlier = madeForEarlier(negotiation, value)
    if (earlier !== undefined) return earlier
    return isShaped(value, like) ? { value: { entry, draft: value } } : { problem: 'It is no draft of a case.' }
  }

/** Form 0 kept one draft, under this name alone; each has a setting of its own since. */
const NAME = 'draft'
export const isDraftSetting = (name: string): boolean => name === NAME || name.startsWith(`${NAME}.`)

/** A name for another draft, which no other tab takes. */
export const newDraftSetting = (): string =>
  `${NAME}.${Date.now().toString(36)}-${Math.floor(Math.random() * 36 ** 4).toString(36)}`

/** A draft by its setting, of whatever negotiation. */
function readAny(setting: string, pattern: Pattern): Fit<Dated<Kept>> | undefined {
  const text = readSetting(setting)
  return text === undefined ? undefined : readKept(text, draftIn(pattern))
}

/** A draft of the open negotiation by its setting; undefined where there is none that can be read. */
export function readDraft(setting: string, pattern: Pattern): Draft | undefined {
  const read = readAny(setting, pattern)
  if (read === undefined || 'problem' in read) return undefined
  const { entry, draft } = read.value.value
  return entry.id === pattern.negotiation.id ? draft : undefined
}

/** Keeps a draft. Says whether the device took it; if not, what was kept of it stands. */
export const keepDraftText = (setting: string, draft: Draft): boolean =>
  writeSetting(setting, keptText(draft, Date.now()))

/** Every draft of this device, the one last typed in first, and what cannot be read. */
export function listDrafts(pattern: Pattern): KeptDrafts {
  const drafts: KeptDraft[] = []
  const setAside: SetAside[] = []
  for (const name of settingNames(NAME).filter(isDraftSetting)) {
    const read = readAny(name, pattern)
    if (read === undefined) continue // another tab forgot it just now
    if ('problem' in read) setAside.push({ ...read, name, text: readSetting(name) ?? '' })
    else {
      const { at, value } = read.value
      drafts.push({ setting: name, entry: value.entry, title: String(value.draft.title ?? ''), at })
    }
  }
  return { drafts: drafts.toSorted((a, b) => b.at - a.at), setAside }
}
