import type { RunSort } from '@/simulation/analyse/run-types'
import { MAX_PAGE_RUNS } from '@/simulation/link/link-rules'
import type { Place } from '@/simulation/link/places'
import type { Group } from '@/simulation/types'
import { caseGroups } from '@/ui/shared/case-groups'
import { fromCase } from '@/ui/state/case'
import { type RunsFilter, runsFilter } from './runs-filter'

export const runsViews = ['table', 'histories', 'convergence', 'consequences'] as const
export type RunsView = (typeof runsViews)[number]

/** Where the reader stands in Runs. */
export type RunsPlace = {
  readonly view: RunsView
  readonly filter: RunsFilter
  readonly sort: RunSort
  /** The first row in view. */
  readonly top: number
  /** The ending the convergence or the consequences are about; all of them where left out. */
  readonly group: Group | undefined
  readonly consequence: string
  /** The stop rule: half a width in points of 100, and no more futures than this. */
  readonly within: number
  readonly most: number
}

const sortKeys = ['run', 'outcome', 'week', 'price'] as const
const DEFAULT_WITHIN = 0.25
const DEFAULT_MOST = MAX_PAGE_RUNS

/** "price", "-week": the latter from the last to the first. */
export function sortFrom(text: string | undefined): RunSort {
  const descending = text?.startsWith('-') === true
  const by = sortKeys.find((key) => key === text?.replace(/^-/, '')) ?? 'run'
  return descending ? { by, descending } : { by }
}

export const sortText = ({ by, descending = false }: RunSort): string | undefined =>
  by === 'run' && !descending ? undefined : `${descending ? '-' : ''}${by}`

export const runsPlace = fromCase((open) => {
  const { groupOrder } = caseGroups(open)

  const { filterFrom } = runsFilter(open)

  /** The typed place of a link's options; what it does not know reads as its default. */
  function runsPlaceOf({ options }: Place): RunsPlace {
    const within = Number(options.within)
    const most = Number(options.most)
    return {
      view: runsViews.find((view) => view === options.view) ?? 'table',
      filter: filterFrom(options.filter),
      sort: sortFrom(options.sort),
      top: /^\d{1,7}$/.test(options.show ?? '') ? Number(options.show) : 0,
      group: groupOrder.find((group) => group === options.for),
      consequence: options.of ?? 'weeks',
      within: within >= 0.01 && within <= 20 ? within : DEFAULT_WITHIN,
      most: most >= 1 && most <= MAX_PAGE_RUNS ? most : DEFAULT_MOST,
    }
  }

  return { runsPlaceOf }
})

export const optionOfView = (view: RunsView): string | undefined => (view === 'table' ? undefined : view)
export const optionOfTop = (top: number): string | undefined => (top === 0 ? undefined : String(top))
export const optionOfWithin = (within: number): string | undefined =>
  within === DEFAULT_WITHIN ? undefined : String(within)
export const optionOfMost = (most: number): string | undefined => (most === DEFAULT_MOST ? undefined : String(most))
