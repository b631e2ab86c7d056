import { isCalendarDate } from '@/scenarios/calendar-date'
import { MAX_HORIZON_WEEKS } from '@/scenarios/horizon'
import type { CalendarEdit, CaseEdits } from '@/simulation/types'
import { BadLink, entriesOf, type Fields, numberFrom, wholeFrom } from './link-fields'

export type EditRules = {
  readonly numbers: ReadonlyMap<string, { readonly min: number; readonly max: number }>
  readonly payoffs: ReadonlySet<string>
  readonly events: ReadonlySet<string>
}

const MAX_NOTE = 300
const MAX_ENTRIES = 60

const sorted = <Value>(record: Readonly<Record<string, Value>> | undefined) =>
  Object.entries(record ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))

/** Edited ranges, payoffs, calendar and notes as fields of a link. */
export function editFields({ ranges, payoffs, calendar, notes }: CaseEdits): readonly (readonly [string, string])[] {
  const fields: (readonly [string, string])[] = []
  const add = (name: string, entries: readonly string[]) => {
    if (entries.length > 0) fields.push([name, entries.join(',')])
  }
  add(
    'g',
    sorted(ranges).map(([id, { low, high }]) => `${id}:${low}:${high}`),
  )
  add(
    'y',
    sorted(payoffs).map(([path, value]) => `${path}:${value}`),
  )
  if (calendar !== undefined) {
    const entries = calendar.announced.map(({ date, event, label }) => `${date}:${event}:${encodeURIComponent(label)}`)
    fields.push(['d', [calendar.delayLengthWeeks, ...entries].join(',')])
  }
  add(
    'z',
    sorted(notes).map(([id, note]) => `${id}:${encodeURIComponent(note)}`),
  )
  return fields
}

function limitsOf(id: string, { numbers }: EditRules): { readonly min: number; readonly max: number } {
  const limits = numbers.get(id)
  if (limits === undefined) throw new BadLink(`It changes “${id}”, a number this case does not have.`)
  return limits
}

function rangesFrom(text: string, rules: EditRules): NonNullable<CaseEdits['ranges']> {
  return Object.fromEntries(
    entriesOf(text, 3).map(([id = '', from = '', to = '']) => {
      const { min, max } = limitsOf(id, rules)
      const low = numberFrom(from, id, min, max)
      const high = numberFrom(to, id, low, max)
      return [id, { low, high }]
    }),
  )
}

function payoffsFrom(text: string, { payoffs }: EditRules): NonNullable<CaseEdits['payoffs']> {
  return Object.fromEntries(
    entriesOf(text, 2).map(([path = '', value = '']) => {
      if (!payoffs.has(path)) throw new BadLink(`It changes “${path}”, a payoff this case does not have.`)
      return [path, numberFrom(value, path, -1, 1)]
    }),
  )
}

function textFrom(encoded: string, longest: number): string {
  const text = decodeURIComponent(encoded)
  if (text.trim() === '' || text.length > longest)
    throw new BadLink(`A text in it must have 1 to ${longest} characters.`)
  return text
}

function calendarFrom(text: string, { events }: EditRules): CalendarEdit {
  const [weeks = '', ...rest] = text.split(',')
  if (rest.length > MAX_ENTRIES)
    throw new BadLink(`Its calendar has ${rest.length} entries; ${MAX_ENTRIES} are allowed.`)
  const announced = rest.map((entry) => {
    const [date = '', event = '', label = '', ...more] = entry.split(':')
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !isCalendarDate(date) || more.length > 0) {
      throw new BadLink(`Its calendar has the day “${date.slice(0, 20)}”, which does not exist.`)
    }
    if (!events.has(event))
      throw new BadLink(`Its calendar has “${event.slice(0, 40)}”, which the machine does not know.`)
    return { date, event, label: textFrom(label, 120) }
  })
  return { announced, delayLengthWeeks: wholeFrom(weeks, 'length of a delay', 1, MAX_HORIZON_WEEKS) }
}

function notesFrom(text: string, rules: EditRules): NonNullable<CaseEdits['notes']> {
  return Object.fromEntries(
    entriesOf(text, 2).map(([id = '', note = '']) => {
      if (id !== 'calendar' && !rules.payoffs.has(id)) limitsOf(id, rules)
      return [id, textFrom(note, MAX_NOTE)]
    }),
  )
}

/** @throws {BadLink} for an entry the case does not have or a value outside its limits. */
export function editsFrom(fields: Fields, rules: EditRules): CaseEdits {
  const [g, y, d, z] = ['g', 'y', 'd', 'z'].map((name) => fields.get(name))
  return {
    ...(g === undefined ? {} : { ranges: rangesFrom(g, rules) }),
    ...(y === undefined ? {} : { payoffs: payoffsFrom(y, rules) }),
    ...(d === undefined ? {} : { calendar: calendarFrom(d, rules) }),
    ...(z === undefined ? {} : { notes: notesFrom(z, rules) }),
  }
}
