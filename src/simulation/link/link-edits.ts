import type { CalendarEdit, CaseEdits } from '@/simulation/types'
import { BadLink, entriesOf, type Fields, numberFrom, textFrom, wholeFrom } from './link-fields'

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
    fields.push(['d', [calendar.delayLengthWeeks ?? '', ...entries].join(',')])
  }
  add(
    'z',
    sorted(notes).map(([id, note]) => `${id}:${encodeURIComponent(note)}`),
  )
  return fields
}

const rangesFrom = (text: string): NonNullable<CaseEdits['ranges']> =>
  Object.fromEntries(
    entriesOf(text, 3).map(([id = '', low = '', high = '']) => [
      id,
      { low: numberFrom(low, id), high: numberFrom(high, id) },
    ]),
  )

const payoffsFrom = (text: string): NonNullable<CaseEdits['payoffs']> =>
  Object.fromEntries(entriesOf(text, 2).map(([path = '', value = '']) => [path, numberFrom(value, path)]))

function calendarFrom(text: string): CalendarEdit {
  const [weeks = '', ...rest] = text.split(',')
  const announced = rest.map((entry) => {
    const [date = '', event = '', label = '', ...more] = entry.split(':')
    if (more.length > 0) throw new BadLink(`“${entry.slice(0, 60)}” in its calendar cannot be read.`)
    return { date, event, label: textFrom(label) }
  })
  return { announced, ...(weeks === '' ? {} : { delayLengthWeeks: wholeFrom(weeks, 'length of a delay') }) }
}

const notesFrom = (text: string): NonNullable<CaseEdits['notes']> =>
  Object.fromEntries(entriesOf(text, 2).map(([id = '', note = '']) => [id, textFrom(note)]))

/** The edits as they are written; whether the case can have them is `recipeIssues`. @throws {BadLink | URIError} */
export function editsFrom(fields: Fields): CaseEdits {
  const [g, y, d, z] = ['g', 'y', 'd', 'z'].map((name) => fields.get(name))
  return {
    ...(g === undefined ? {} : { ranges: rangesFrom(g) }),
    ...(y === undefined ? {} : { payoffs: payoffsFrom(y) }),
    ...(d === undefined ? {} : { calendar: calendarFrom(d) }),
    ...(z === undefined ? {} : { notes: notesFrom(z) }),
  }
}
