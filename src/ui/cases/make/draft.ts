import { addDays, dayNumber, isCalendarDate } from '@/scenarios/calendar-date'
import type { Scenario } from '@/scenarios/scenario.schema'
import { ownCaseId } from '@/ui/state/own-cases'
import { valueAt, withValue } from './draft-path'

/** A scenario under way: any place of it may hold what a file must not. */
export type Draft = { readonly [Key in keyof Scenario]?: unknown }

const LONGEST_TITLE = 60
const LONGEST_ID = 60

/** A case of the reader's own that begins as a copy of another. */
export function draftFrom(scenario: Scenario): Draft {
  const { $schema: _, ...copied } = scenario
  return {
    ...copied,
    id: ownCaseId(`${scenario.id}-copy`).slice(0, LONGEST_ID),
    title: `${scenario.title} (copy)`.slice(0, LONGEST_TITLE),
  }
}

type Dated = { readonly path: string; readonly date: string }

const listAt = (draft: Draft, path: string): readonly unknown[] => {
  const list = valueAt(draft, path)
  return Array.isArray(list) ? list : []
}

/** Every date of a draft but its start. */
function datesOf(draft: Draft): readonly Dated[] {
  const numbers = Object.keys((draft.numbers ?? {}) as object).map((id) => `/numbers/${id}/date`)
  const lists = ['/prologue', '/story', '/calendar/announced'].flatMap((path) =>
    listAt(draft, path).flatMap((_, at) => [`${path}/${at}/date`, `${path}/${at}/announced`]),
  )
  return [...numbers, ...lists].flatMap((path) => {
    const date = valueAt(draft, path)
    return typeof date === 'string' && isCalendarDate(date) ? [{ path, date }] : []
  })
}

/** The draft with a new start and all its other dates as many days later or earlier. */
export function movedTo(draft: Draft, start: string): Draft {
  const before = valueAt(draft, '/startDate')
  if (typeof before !== 'string' || !isCalendarDate(before) || !isCalendarDate(start)) return draft
  const days = dayNumber(start) - dayNumber(before)
  const moved = datesOf(draft).reduce((next, { path, date }) => withValue(next, path, addDays(date, days)), draft)
  return withValue(moved, '/startDate', start)
}

const ADDRESS = /^https?:\/\/\S+$/
const sourceTable = (draft: Draft) => (draft.sources ?? {}) as Readonly<Record<string, { readonly url?: unknown }>>

/** The sources of a place as their addresses, one by one; what is no known source stands as it was typed. */
export const addressesOf = (draft: Draft, path: string): string => {
  const known = sourceTable(draft)
  return listAt(draft, path)
    .map((id) => String((Object.hasOwn(known, String(id)) ? known[String(id)]?.url : undefined) ?? id))
    .join(' ')
}

const publisherOf = (address: string): string => /^https?:\/\/(?:www\.)?([^/?#\s]+)/.exec(address)?.[1] ?? address

/** The draft with typed addresses as the sources of a place. An address nobody has cited yet becomes a source of the lowest grade. */
export function withAddresses(draft: Draft, path: string, text: string): Draft {
  let next = draft
  const ids = text
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .map((word) => {
      const known = sourceTable(next)
      const own = Object.hasOwn(known, word) ? word : Object.keys(known).find((id) => known[id]?.url === word)
      if (own !== undefined || !ADDRESS.test(word)) return own ?? word
      let count = 1
      while (Object.hasOwn(known, `Own${count}`)) count += 1
      const publisher = publisherOf(word)
      const source = { publisher, title: `A page of ${publisher}`, url: word, quality: 'C' }
      next = withValue(next, `/sources/Own${count}`, source)
      return `Own${count}`
    })
  return withValue(next, path, ids)
}
