import { eventMeta } from '@/machines/event-meta'
import { isCalendarDate } from '@/scenarios/calendar-date'
import { MAX_HORIZON_WEEKS } from '@/scenarios/horizon'
import { isPresetId, presetList } from '@/scenarios/preset-list'
import type { CalendarEdit, Recipe } from '@/simulation/types'
import { basis, cardOf, scenario } from '@/ui/state/case'

/** A scenario set aside for comparison: what its chances depend on, and what the reader calls it. */
export type TrayEntry = Pick<Recipe, 'scenario' | 'changes' | 'horizonWeeks'> & {
  readonly calendar?: CalendarEdit
  /** Empty: called by its case. */
  readonly name: string
}

export type Tray = { readonly entries: readonly TrayEntry[]; readonly baseline: number }

export const MOST_ENTRIES = 6
export const MAX_TRAY_TEXT = 2000
const MAX_NAME = 40
const MAX_LABEL = 120
const [BETWEEN, WITHIN] = ['!', '*']

export const emptyTray: Tray = { entries: [], baseline: 0 }
export const letterOf = (index: number): string => 'ABCDEF'.charAt(index)

/** Any text in the letters an option of a link may hold. */
const escaped = (text: string): string =>
  encodeURIComponent(text)
    .replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%', '~')
const unescaped = (text: string): string => decodeURIComponent(text.replaceAll('~', '%'))

function entryText({ scenario: id, changes, horizonWeeks, calendar, name }: TrayEntry): string {
  const numbers = Object.entries(changes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([number, value]) => `${number}:${value}`)
  const dates = calendar?.announced.map(({ date, event, label }) => `${date}:${event}:${escaped(label)}`) ?? []
  const days = calendar === undefined ? '' : [calendar.delayLengthWeeks, ...dates].join(',')
  return [id, horizonWeeks, escaped(name), numbers.join(','), days].join(WITHIN)
}

/** The tray as an option of a link; undefined where it is empty. */
export const trayText = ({ entries, baseline }: Tray): string | undefined =>
  entries.length === 0 ? undefined : [baseline, ...entries.map(entryText)].join(BETWEEN)

const whole = (text: string, most: number): number | undefined =>
  /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= most ? Number(text) : undefined

function changesFrom(text: string): TrayEntry['changes'] | undefined {
  const changes: Record<string, number> = {}
  for (const part of text === '' ? [] : text.split(',')) {
    const [id = '', digits = ''] = part.split(':')
    const [card, value] = [cardOf(id), /^-?\d+(\.\d+)?(e-?\d+)?$/.test(digits) ? Number(digits) : Number.NaN]
    if (card === undefined || !(value >= card.min && value <= card.max)) return undefined
    changes[id] = value
  }
  return changes
}

function calendarFrom(text: string): CalendarEdit | undefined {
  const [weeks = '', ...dates] = text.split(',')
  const delayLengthWeeks = whole(weeks, MAX_HORIZON_WEEKS)
  if (delayLengthWeeks === undefined) return undefined
  const announced = dates.map((entry) => {
    const [date = '', event = '', label = ''] = entry.split(':')
    return { date, event, label: unescaped(label).slice(0, MAX_LABEL) }
  })
  return announced.every(({ date, event }) => isCalendarDate(date) && Object.hasOwn(eventMeta, event))
    ? { announced, delayLengthWeeks }
    : undefined
}

function entryFrom(text: string): TrayEntry | undefined {
  const [id = '', weeks = '', name = '', numbers = '', days = ''] = text.split(WITHIN)
  const [horizonWeeks, changes] = [whole(weeks, MAX_HORIZON_WEEKS), changesFrom(numbers)]
  const calendar = days === '' ? undefined : calendarFrom(days)
  const isKnown = isPresetId(id) || id === scenario.id
  if (!isKnown || horizonWeeks === undefined || changes === undefined) return undefined
  if (days !== '' && calendar === undefined) return undefined
  const named = { scenario: id, changes, horizonWeeks, name: unescaped(name).slice(0, MAX_NAME) }
  return calendar === undefined ? named : { ...named, calendar }
}

/** The tray of an option; an entry that cannot be read is left out. Never throws. */
export function trayFrom(text: string | undefined): Tray {
  if (text === undefined) return emptyTray
  const [first = '', ...rest] = text.split(BETWEEN)
  const entries = rest.slice(0, MOST_ENTRIES).flatMap((part) => {
    try {
      return entryFrom(part) ?? []
    } catch (error) {
      if (error instanceof URIError) return []
      throw error
    }
  })
  const baseline = /^[0-5]$/.test(first) && Number(first) < entries.length ? Number(first) : 0
  return { entries, baseline }
}

/** What is compared of a recipe: its numbers, calendar and horizon; conditions, ranges and payoffs make no chance. */
export function entryOf({ scenario: id, changes, edits, horizonWeeks }: Recipe): TrayEntry {
  const entry = { scenario: id, changes, horizonWeeks, name: '' }
  return edits.calendar === undefined ? entry : { ...entry, calendar: edits.calendar }
}

/** The recipe of an entry, with the seed and runs of the present one. */
export function recipeOf({ scenario: id, changes, horizonWeeks, calendar }: TrayEntry, present: Recipe): Recipe {
  const edits = calendar === undefined ? {} : { calendar }
  return { scenario: id, changes, edits, conditions: [], horizonWeeks, seed: present.seed, runs: present.runs }
}

/** The tray with one entry more, or why not. */
export function withEntry(tray: Tray, entry: TrayEntry): Tray | 'full' | 'long' {
  if (tray.entries.length >= MOST_ENTRIES) return 'full'
  const next = { ...tray, entries: [...tray.entries, entry] }
  return (trayText(next)?.length ?? 0) > MAX_TRAY_TEXT ? 'long' : next
}

/** The tray without one entry; the next one becomes the baseline where it was that. */
export function withoutEntry({ entries, baseline }: Tray, index: number): Tray {
  const left = entries.filter((_, at) => at !== index)
  const next = index < baseline || baseline >= left.length ? baseline - 1 : baseline
  return { entries: left, baseline: Math.max(0, next) }
}

export const renamed = (tray: Tray, index: number, name: string): Tray => ({
  ...tray,
  entries: tray.entries.map((entry, at) => (at === index ? { ...entry, name: name.slice(0, MAX_NAME) } : entry)),
})

export const caseTitle = (id: string): string =>
  id === scenario.id ? scenario.title : (presetList.find((preset) => preset.id === id)?.title ?? id)

export const isOpenCase = ({ scenario: id }: TrayEntry): boolean => id === basis.scenario
