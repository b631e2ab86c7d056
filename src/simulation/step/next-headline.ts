import type { Chain, Graph } from '@/engine'
import { waysFrom } from './ways'

/** How likely each group makes the next headline, by its id, and that none comes before the horizon: together 1. */
export type NextHeadline = { readonly chances: Readonly<Record<string, number>>; readonly none: number }

type WeekOdds = { readonly quiet: number; readonly groups: ReadonlyMap<string, number> }

/**
 * Exact: walks the quiet weeks on from a state. Each adds, for every way it can go, the chance that no headline came before times
 * that of the way, to the group that makes its headline. A quiet week leaves the state as it was, so weeks that ask the same are
 * looked through once.
 * @param week the weeks that have passed. @param groupOf of a week's steps, of which one at least is not quiet.
 */
export function nextHeadline(
  graph: Pick<Graph, 'paths' | 'path' | 'events'>,
  chain: Chain,
  groupOf: (steps: readonly { readonly events: readonly string[] }[]) => string | undefined,
  week: number,
  state: number,
): NextHeadline {
  const known = new Map<string, WeekOdds>()
  const oddsOf = (at: number): WeekOdds => {
    const key = chain.steps.subarray(chain.weekStart[at], chain.weekStart[at + 1]).join()
    const odds = known.get(key) ?? weekOdds(at)
    known.set(key, odds)
    return odds
  }
  const weekOdds = (at: number): WeekOdds => {
    const groups = new Map<string, number>()
    let quiet = 0
    const [first, end] = [chain.weekStart[at] ?? 0, chain.weekStart[at + 1] ?? 0]
    for (const { steps, probability } of waysFrom(graph, chain, first, end, state)) {
      const group = groupOf(steps.map((events) => ({ events })))
      if (group === undefined) quiet += probability
      else groups.set(group, (groups.get(group) ?? 0) + probability)
    }
    return { quiet, groups }
  }
  const chances: Record<string, number> = {}
  let none = 1
  for (let at = week + 1; at <= chain.horizon && none > 0; at++) {
    const { quiet, groups } = oddsOf(at)
    for (const [group, chance] of groups) chances[group] = (chances[group] ?? 0) + none * chance
    none *= quiet
  }
  return { chances, none }
}
