import { precedents } from '@/scenarios/forced-sale/precedents'
import type { Precedent } from '@/scenarios/history.types'
import { isPreset } from '@/scenarios/presets'
import { precedentComparison } from '@/simulation/history/precedent-comparison'
import type { Place } from '@/simulation/link/places'
import type { Answer } from '@/simulation/types'
import { fromCase } from '@/ui/state/case'

/** The case itself among the precedents: it is none of its own. */
const itself: Readonly<Record<string, string>> = {
  'tiktok-2020': 'tiktok-2020',
  'grindr-2019': 'grindr',
  'forced-sale-generic': 'none',
  'shopping-app': 'none',
}

const DEFAULT = 'forced-sale-generic'

/** The last day on which anything is known of a precedent. */
export const lastKnownDay: string = precedents
  .flatMap(({ start, end }) => (end === undefined ? [start] : [start, end]))
  .reduce((latest, day) => (day > latest ? day : latest))

export type PrecedentsPlace = { readonly id: string; readonly isAll: boolean }

export const optionOfCase = (id: string): string | undefined => (id === DEFAULT ? undefined : id)

export const comparedCase = fromCase((open) => {
  const { negotiation } = open

  const precedentsPlaceOf = ({ options }: Place): PrecedentsPlace => ({
    id: options.on !== undefined && isPreset(negotiation, options.on) ? options.on : DEFAULT,
    isAll: options.view === 'all',
  })

  /** What was known when a case began, or everything on record. */
  const knownDay = ({ id, isAll }: PrecedentsPlace): string =>
    isAll ? lastKnownDay : (negotiation.presets.find((preset) => preset.id === id)?.startDate ?? lastKnownDay)

  const compared = (place: PrecedentsPlace, { byWeek }: Pick<Answer, 'byWeek'>) =>
    precedentComparison(negotiation, precedents, byWeek, knownDay(place), [itself[place.id] ?? 'tiktok-law'])

  return { precedentsPlaceOf, knownDay, compared }
})

/** "Sold", "Other ending", or that none was found. */
export const endedHow = ({ ending, end }: Pick<Precedent, 'ending' | 'end'>): string => {
  if (end === undefined) return 'None found'
  return (
    { sold: 'Sold', kept: 'Kept', banned: 'Banned', unresolved: 'Not settled', other: 'Another way' }[ending] ?? ending
  )
}
