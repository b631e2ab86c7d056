import type { Precedent } from '@/scenarios/history.types'
import { isPreset } from '@/scenarios/presets'
import { precedentComparison } from '@/simulation/history/precedent-comparison'
import type { Place } from '@/simulation/link/places'
import type { Answer } from '@/simulation/types'
import { fromPrecedents } from './use-precedents'

export type PrecedentsPlace = { readonly id: string; readonly isAll: boolean }

/** The last day on which anything is known of a precedent. */
const lastDayOf = (precedents: readonly Precedent[]): string =>
  precedents
    .flatMap(({ start, end = start }) => [start, end])
    .reduce((latest, day) => (day > latest ? day : latest), '')

export const comparedCase = fromPrecedents(({ negotiation }, { itself, precedents }) => {
  const { presets, template } = negotiation
  const lastKnownDay = lastDayOf(precedents)

  const precedentsPlaceOf = ({ options }: Place): PrecedentsPlace => ({
    id: options.on !== undefined && isPreset(negotiation, options.on) ? options.on : template,
    isAll: options.view === 'all',
  })

  const optionOfCase = (id: string): string | undefined => (id === template ? undefined : id)

  /** What was known when a case began, or everything on record. */
  const knownDay = ({ id, isAll }: PrecedentsPlace): string =>
    isAll ? lastKnownDay : (presets.find((preset) => preset.id === id)?.startDate ?? lastKnownDay)

  const compared = (place: PrecedentsPlace, { byWeek }: Pick<Answer, 'byWeek'>) =>
    precedentComparison(negotiation, precedents, byWeek, knownDay(place), [itself[place.id] ?? []].flat())

  return { precedentsPlaceOf, optionOfCase, knownDay, compared }
})
