import type { RunFilter } from '@/simulation/analyse/run-types'
import type { Group } from '@/simulation/types'
import { caseGroups } from '@/ui/shared/case-groups'
import { fromCase } from '@/ui/state/case'

/** Either end may be open. */
export type Bounds = { readonly low: number | undefined; readonly high: number | undefined }

/** What the table lets through; an empty list or open bounds let everything through. */
export type RunsFilter = {
  readonly groups: readonly Group[]
  readonly outcome: string | undefined
  readonly weeks: Bounds
  readonly price: Bounds
  readonly occurred: readonly string[]
  readonly notOccurred: readonly string[]
}

const open: Bounds = { low: undefined, high: undefined }

export const noFilter: RunsFilter = {
  groups: [],
  outcome: undefined,
  weeks: open,
  price: open,
  occurred: [],
  notOccurred: [],
}

export const runsFilter = fromCase((open) => {
  const { stored } = open
  const { events: eventMeta } = open.negotiation
  const { groupOrder } = caseGroups(open)

  const isEvent = (text: string): text is string => Object.hasOwn(eventMeta, text)

  /**
   * The filter as the recorded runs are asked. A price leaves out the runs without one; a week those that are not settled, which
   * the columns book at the horizon.
   */
  function runFilterOf({ groups, outcome, weeks, price, occurred, notOccurred }: RunsFilter): RunFilter {
    const interval = ({ low = 0, high = Number.MAX_SAFE_INTEGER }: Bounds) => ({ low, high })
    const wanted = groups.length === 0 ? groupOrder : groups
    const among = isOpen(weeks) ? groups : wanted.filter((group) => group !== 'unresolved')
    return {
      ...(among.length === 0 && isOpen(weeks) ? {} : { groups: among }),
      ...(outcome === undefined ? {} : { outcomes: [outcome] }),
      ...(isOpen(weeks) ? {} : { weeks: interval(weeks) }),
      ...(isOpen(price) ? {} : { price: interval(price) }),
      ...(occurred.length === 0 ? {} : { occurred }),
      ...(notOccurred.length === 0 ? {} : { notOccurred }),
    }
  }
  const outcomeIds: readonly string[] = stored.answer.outcomes.map(({ id }) => id)

  /** Reads what `filterText` writes; a part this page does not know lets everything through. */
  function filterFrom(text: string | undefined): RunsFilter {
    const parts = new Map(
      (text ?? '').split('~').map((part) => {
        const colon = part.indexOf(':')
        return [part.slice(0, colon), part.slice(colon + 1)] as const
      }),
    )
    const list = (key: string) => [...new Set((parts.get(key) ?? '').split(','))]
    const occurred = list('e').filter(isEvent)
    return {
      groups: groupOrder.filter((group) => list('g').includes(group)),
      outcome: outcomeIds.find((id) => id === parts.get('o')),
      weeks: boundsFrom(parts.get('w')),
      price: boundsFrom(parts.get('p')),
      occurred,
      notOccurred: list('n').filter((event): event is string => isEvent(event) && !occurred.includes(event)),
    }
  }

  return { runFilterOf, outcomeIds, filterFrom }
})

const boundsText = ({ low, high }: Bounds): string =>
  low === undefined && high === undefined ? '' : `${low ?? ''}-${high ?? ''}`

function boundsFrom(text: string | undefined): Bounds {
  const [, low = '', high = ''] = /^(\d+(?:\.\d+)?(?:e-\d+)?)?-(\d+(?:\.\d+)?(?:e-\d+)?)?$/.exec(text ?? '') ?? []
  return { low: low === '' ? undefined : Number(low), high: high === '' ? undefined : Number(high) }
}

/** `g:sold,kept~w:5-40~p:20-~e:home.blocks~n:host.delays`; undefined for a filter that lets everything through. */
export function filterText(filter: RunsFilter): string | undefined {
  const parts: readonly (readonly [string, string])[] = [
    ['g', filter.groups.join(',')],
    ['o', filter.outcome ?? ''],
    ['w', boundsText(filter.weeks)],
    ['p', boundsText(filter.price)],
    ['e', filter.occurred.join(',')],
    ['n', filter.notOccurred.join(',')],
  ]
  const told = parts.filter(([, text]) => text !== '').map(([key, text]) => `${key}:${text}`)
  return told.length === 0 ? undefined : told.join('~')
}

const isOpen = ({ low, high }: Bounds) => low === undefined && high === undefined

export const isUnfiltered = (filter: RunsFilter): boolean => filterText(filter) === undefined

/** Whether the filter asks about endings alone, whose exact chances are known. */
export const isOfEndings = ({ groups, outcome, ...rest }: RunsFilter): boolean =>
  (groups.length > 0 || outcome !== undefined) && isUnfiltered({ ...rest, groups: [], outcome: undefined })
