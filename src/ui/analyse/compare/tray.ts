import { isCalendarDate } from '@/scenarios/calendar-date'
import { MAX_HORIZON_WEEKS } from '@/scenarios/horizon'
import { mayBe } from '@/scenarios/number-rules'
import { isPreset } from '@/scenarios/presets'
import { trayEscaped, traySigns, trayUnescaped } from '@/simulation/link/tray-signs'
import type { CalendarEdit, CaseEdits, Recipe } from '@/simulation/types'
import { fromCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'

/** A scenario set aside for comparison: what its chances and their ranges depend on, and what the reader calls it. */
export type TrayEntry = Pick<Recipe, 'scenario' | 'changes' | 'horizonWeeks'> & {
  readonly calendar?: CalendarEdit
  /** The ranges the reader chose: they move no chance, but how far it is left open. */
  readonly ranges?: NonNullable<CaseEdits['ranges']>
  /** Empty: called by its case. */
  readonly name: string
}

export type Tray = { readonly entries: readonly TrayEntry[]; readonly baseline: number }

export const MOST_ENTRIES = 6
export const MAX_TRAY_TEXT = 2000
const MAX_NAME = 40
const MAX_LABEL = 120
const { between: BETWEEN, within: WITHIN, noLength: NO_LENGTH } = traySigns

export const emptyTray: Tray = { entries: [], baseline: 0 }
export const letterOf = (index: number): string => 'ABCDEF'.charAt(index)

const sorted = <Value>(record: Readonly<Record<string, Value>>) =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))

function entryText({ scenario: id, changes, horizonWeeks, calendar, ranges = {}, name }: TrayEntry): string {
  const numbers = sorted(changes).map(([number, value]) => `${number}:${value}`)
  const chosen = sorted(ranges).map(([number, { low, high }]) => `${number}:${low}:${high}`)
  const dates = calendar?.announced.map(({ date, event, label }) => `${date}:${event}:${trayEscaped(label)}`) ?? []
  const days = calendar === undefined ? '' : [calendar.delayLengthWeeks ?? NO_LENGTH, ...dates].join(',')
  const parts = [id, horizonWeeks, trayEscaped(name), numbers.join(','), days]
  return [...parts, ...(chosen.length === 0 ? [] : [chosen.join(',')])].join(WITHIN)
}

/** The tray as an option of a link; undefined where it is empty. */
export const trayText = ({ entries, baseline }: Tray): string | undefined =>
  entries.length === 0 ? undefined : [baseline, ...entries.map(entryText)].join(BETWEEN)

const whole = (text: string, most: number): number | undefined =>
  /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= most ? Number(text) : undefined

const decimal = (text: string): number => (/^-?\d+(\.\d+)?(e-?\d+)?$/.test(text) ? Number(text) : Number.NaN)

export const caseTray = fromCase((open) => {
  const { negotiation } = open
  const { events: eventMeta } = negotiation

  /** Where a number says how long a delay lasts a calendar has no length; where no deadline can fall it is at will. */
  const mayHaveLength = (has: boolean): boolean =>
    negotiation.deadline === undefined || has === (negotiation.deadline.every === undefined)

  function calendarFrom(text: string): CalendarEdit | undefined {
    const [weeks = '', ...dates] = text.split(',')
    const delayLengthWeeks = whole(weeks, MAX_HORIZON_WEEKS)
    if ((delayLengthWeeks === undefined) !== (weeks === NO_LENGTH)) return undefined
    if (!mayHaveLength(delayLengthWeeks !== undefined)) return undefined
    const announced = dates.map((entry) => {
      const [date = '', event = '', label = ''] = entry.split(':')
      return { date, event, label: trayUnescaped(label).slice(0, MAX_LABEL) }
    })
    return announced.every(({ date, event }) => isCalendarDate(date) && Object.hasOwn(eventMeta, event))
      ? { announced, ...(delayLengthWeeks === undefined ? {} : { delayLengthWeeks }) }
      : undefined
  }
  const { scenario } = open
  const { cardOf, basis } = caseNumbers(open)

  function changesFrom(text: string): TrayEntry['changes'] | undefined {
    const changes: Record<string, number> = {}
    for (const part of text === '' ? [] : text.split(',')) {
      const [id = '', digits = ''] = part.split(':')
      const [card, value] = [cardOf(id), decimal(digits)]
      if (card === undefined || !mayBe(card, value)) return undefined
      changes[id] = value
    }
    return changes
  }

  /** Ranges within the limits of their number that hold what was put there; what another case reads elsewhere is not known here. */
  function rangesFrom(text: string, changes: TrayEntry['changes'], isOpen: boolean): TrayEntry['ranges'] {
    const ranges: Record<string, { low: number; high: number }> = {}
    for (const part of text.split(',')) {
      const [id = '', from = '', to = ''] = part.split(':')
      const [card, low, high] = [cardOf(id), decimal(from), decimal(to)]
      if (card === undefined || !(mayBe(card, low) && low <= high && mayBe(card, high))) return undefined
      const reading = changes[id] ?? (isOpen ? card.value : low)
      if (!(low <= reading && reading <= high)) return undefined
      ranges[id] = { low, high }
    }
    return ranges
  }

  function entryFrom(text: string): TrayEntry | undefined {
    const [id = '', weeks = '', name = '', numbers = '', days = '', chosen = ''] = text.split(WITHIN)
    const [horizonWeeks, changes] = [whole(weeks, MAX_HORIZON_WEEKS), changesFrom(numbers)]
    const calendar = days === '' ? undefined : calendarFrom(days)
    const isKnown = isPreset(negotiation, id) || id === scenario.id
    if (!isKnown || horizonWeeks === undefined || changes === undefined) return undefined
    const ranges = chosen === '' ? undefined : rangesFrom(chosen, changes, id === scenario.id)
    if ((days !== '' && calendar === undefined) || (chosen !== '' && ranges === undefined)) return undefined
    const named = { scenario: id, changes, horizonWeeks, name: trayUnescaped(name).slice(0, MAX_NAME) }
    return { ...named, ...(calendar && { calendar }), ...(ranges && { ranges }) }
  }

  /** The tray of an option; an entry that cannot be read is left out. Never throws. */
  function trayFrom(text: string | undefined): Tray {
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

  const caseTitle = (id: string): string =>
    id === scenario.id ? scenario.title : (negotiation.presets.find((preset) => preset.id === id)?.title ?? id)

  const isOpenCase = ({ scenario: id }: TrayEntry): boolean => id === basis.scenario

  return { trayFrom, caseTitle, isOpenCase }
})

/** What is compared of a recipe: its numbers with their ranges, calendar and horizon; conditions and payoffs make no chance. */
export function entryOf({ scenario: id, changes, edits: { calendar, ranges }, horizonWeeks }: Recipe): TrayEntry {
  const entry = { scenario: id, changes, horizonWeeks, name: '' }
  return { ...entry, ...(calendar && { calendar }), ...(ranges && { ranges }) }
}

/** The recipe of an entry, with the seed and runs of the present one. */
export function recipeOf(
  { scenario: id, changes, horizonWeeks, calendar, ranges }: TrayEntry,
  present: Recipe,
): Recipe {
  const edits = { ...(ranges && { ranges }), ...(calendar && { calendar }) }
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
