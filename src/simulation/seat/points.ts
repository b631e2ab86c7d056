import type { Chain, Reward } from '@/engine'
import type { Party } from '@/machines/event-record'
import type { BareCase, PartyPayoffs } from '@/scenarios/scenario.schema'
import { valueAt } from '@/scenarios/value-at'
import type { OpenNegotiation } from '../open-negotiation'
import { partyRewards } from '../party-payoffs'
import type { PointScale, Rung } from './types'

/** A party's payoffs as points, and as a reward in points: of the ending, and of every week begun on the way. */
export type Points = { readonly scale: PointScale; readonly reward: Reward }

/**
 * Points of a party: 100 · (payoff − worst) / (best − worst), over all that a run can stop in, what a buyer adds included. What a week
 * is worth is divided by the same span, and has no worst taken off.
 * @throws {RangeError} if the case has no payoffs for the party, or makes nothing of how it ends.
 */
export function pointsOf(negotiation: OpenNegotiation, chain: Chain, scenario: BareCase, party: Party): Points {
  const payoffs = (scenario.payoffs as Readonly<Record<string, PartyPayoffs | undefined>>)[party]
  const reward = partyRewards(negotiation, chain, scenario).find((one) => one.party === party)?.reward
  if (payoffs === undefined || reward === undefined) throw new RangeError(`The scenario has no payoffs for ${party}.`)
  const worst = reward.terminal.reduce((least, worth) => Math.min(least, worth))
  const best = reward.terminal.reduce((most, worth) => Math.max(most, worth))
  if (!(best > worst)) throw new RangeError(`To ${party} every ending is worth the same, so that it has no points.`)
  const span = best - worst
  const pointsAt = (payoff: number): number => (100 * (payoff - worst)) / span
  const ladder = negotiation.payoffColumns.flatMap(({ path, group, isAdded }): readonly Rung[] => {
    const worth = valueAt(payoffs, path.split('.'))
    return group !== 'endings' || isAdded === true || typeof worth !== 'number'
      ? []
      : [{ path, points: pointsAt(worth) }]
  })
  const { reason, sources } = payoffs
  return {
    scale: { party, worst, best, ladder: ladder.toSorted((a, b) => a.points - b.points), reason, sources },
    reward: {
      terminal: reward.terminal.map(pointsAt),
      earned: reward.earned?.map((worths) => worths?.map((worth) => (100 * worth) / span)) ?? [],
    },
  }
}
