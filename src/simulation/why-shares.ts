import { type Numbers, outcomeShares, solveThrough } from '@/engine'
import type { PolicyClause } from '@/scenarios/details.types'
import type { BareCase } from '@/scenarios/scenario.schema'
import { earlyWeekOf } from './early-horizon'
import { byGroup } from './groups'
import { chainOf } from './negotiation-chain'
import type { OpenNegotiation } from './open-negotiation'

/** Shares of all futures by ending and by wait: those of the endings and of the waits after the early week, and the endings at the horizon. */
export type WhyPart = {
  readonly early: Readonly<Record<string, number>>
  readonly late: Readonly<Record<string, number>>
  readonly waits: Readonly<Record<string, number>>
}

export type WhyShares = {
  /** The early week, or the horizon where that comes first. */
  readonly week: number
  readonly now: WhyPart
  /** The same without a policy's changes. */
  readonly without: WhyPart | undefined
}

/**
 * What the futures wait for after the early week: the mass of the forward distribution in each wait's states. One part for
 * each list of changes, all of them solved side by side.
 * @throws {RangeError} where the negotiation tells no reasons, or the lists differ in a number that sets the calendar.
 */
export function whyParts(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  lists: readonly Numbers[],
  horizonWeeks: number,
): readonly WhyPart[] {
  const { why, conditionStates, graph, isInState } = negotiation
  if (why === undefined) throw new RangeError(`Of ${negotiation.id} no reasons are told.`)
  const chains = lists.map((changes) => chainOf(negotiation, scenario, changes, horizonWeeks))
  const waits = why.waits.map(({ id, states }) => {
    const asked = conditionStates.filter((one) => states.includes(one.id))
    const isIn = (s: number) => (graph.ending[s] ?? -1) < 0 && asked.some((one) => isInState(graph.key[s] ?? 0, one))
    return { id, states: Array.from(graph.key, (_, s) => s).filter(isIn) }
  })
  return solveThrough(chains, earlyWeekOf(horizonWeeks)).map(({ at, final }, i): WhyPart => {
    const chain = chains[i]
    if (chain === undefined) return { early: {}, late: {}, waits: {} }
    const groupsIn = (distribution: Float64Array) => {
      const shares = outcomeShares(chain, { final: distribution })
      return byGroup(chain.outcomes, (o) => shares[o] ?? 0)
    }
    const massIn = (states: readonly number[]) => states.reduce((sum, s) => sum + (at[s] ?? 0), 0)
    return {
      early: groupsIn(at),
      late: groupsIn(final),
      waits: Object.fromEntries(waits.map(({ id, states }) => [id, massIn(states)])),
    }
  })
}

/** The reasons of a recipe, and where a policy is named what they would be without the changes of its numbers. */
export function whyShares(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
  policy: readonly string[] | undefined,
): WhyShares {
  const others = Object.fromEntries(Object.entries(changes).filter(([id]) => policy?.includes(id) !== true))
  const lists = policy === undefined ? [changes] : [changes, others]
  const [now = { early: {}, late: {}, waits: {} }, without] = whyParts(negotiation, scenario, lists, horizonWeeks)
  return { week: earlyWeekOf(horizonWeeks), now, without }
}

/** What counts as a move: half a future of 100. */
const MOVE = 0.005

/** How far an ending or a wait has moved, at the one of the two horizons at which it moved more. */
function moveOf(id: string, now: WhyPart, before: WhyPart): number {
  const early = (now.early[id] ?? now.waits[id] ?? 0) - (before.early[id] ?? before.waits[id] ?? 0)
  const late = (now.late[id] ?? 0) - (before.late[id] ?? 0)
  return Math.abs(late) > Math.abs(early) ? late : early
}

/** Whether all that a clause claims has moved as it says, by half a future of 100 or more. */
export const isBorneOut = ({ moves }: PolicyClause, now: WhyPart, before: WhyPart): boolean =>
  moves.every(({ of, by }) => by * moveOf(of, now, before) >= MOVE)
