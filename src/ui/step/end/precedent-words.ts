import type { Precedent, Precedents } from '@/scenarios/history.types'
import { UNRESOLVED } from '@/scenarios/negotiation'
import type { Group } from '@/simulation/types'
import { longDate, shortDate } from '@/ui/shared/dates'
import { plural } from '@/ui/shared/format'

/** A comparable case as the end card lists it. */
export type PrecedentRow = {
  readonly id: string
  readonly name: string
  readonly about: string
  readonly ended: string
  readonly isSame: boolean
  readonly sources: readonly { readonly url: string; readonly publisher: string; readonly title: string }[]
}

/** Comparable cases begun and settled by a day, in the order in which they ended. Dates are ISO days, which sort as text. */
export const settledBy = ({ precedents }: Precedents, day: string): readonly Precedent[] =>
  precedents.flatMap((one) => (one.end !== undefined && one.end <= day ? [one] : [])).toSorted(byEnd)

const byEnd = (a: Precedent, b: Precedent): number => ((a.end ?? '') < (b.end ?? '') ? -1 : 1)

/** "Of the 13 comparable cases settled by 6 February 2025, 4 ended this way." */
export function precedentSentence(known: Precedents, group: Group, day: string): string {
  const settled = settledBy(known, day)
  if (group === UNRESOLVED) {
    const open = known.precedents.filter(({ start, end }) => start <= day && (end === undefined || end > day)).length
    return `An open case sets none. Of the ${settled.length + open} comparable cases begun by ${longDate(day)}, ${open} had not come to an end either.`
  }
  const same = settled.filter(({ ending }) => ending === group).length
  const first = same === 0 ? ' It would be the first.' : ''
  return `Of the ${plural(settled.length, 'comparable case')} settled by ${longDate(day)}, ${same} ended this way.${first}`
}

/** The cases behind the sentence, those that ended alike first. */
export function precedentList(known: Precedents, group: Group, day: string): readonly PrecedentRow[] {
  const [by] = known.columns
  const rows = settledBy(known, day).map(({ id, name, parties, end, about, ending, sources }) => ({
    id,
    name: [name, ...(by === undefined ? [] : [parties[by.id]])].join(', '),
    about,
    ended: end === undefined ? '' : shortDate(end),
    isSame: ending === group,
    sources: sources.flatMap((source) => known.sources[source] ?? []),
  }))
  return [...rows.filter(({ isSame }) => isSame), ...rows.filter(({ isSame }) => !isSame)]
}

export const precedentText = {
  title: 'What it would set as a precedent',
  list: (count: number) => `Show the ${count} cases`,
  same: ' · ended this way',
  found: 'The cases were found, not drawn: well-known ones count for too much.',
}
