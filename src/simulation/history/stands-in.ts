import type { Where } from '@/scenarios/history.types'
import type { OpenNegotiation } from '../open-negotiation'

/** Whether a state is open and its reading is one of those asked for. A merged ending keeps the key of one of its snapshots only. */
export const standsIn =
  ({ graph, viewOfKey }: OpenNegotiation, where: Where) =>
  (state: number): boolean => {
    if ((graph.ending[state] ?? -1) >= 0) return false
    const view = viewOfKey(graph.key[state] ?? 0)
    return Object.entries(where).every(([field, allowed]) => allowed.includes(view[field]))
  }
