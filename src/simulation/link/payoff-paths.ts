import type { PartyPayoffs, Scenario } from '@/scenarios/scenario.schema'

/** Every payoff of a case by its path: "owner.endings.kept", "host.endings.sold.fullSale", "home.weeks.embargo". */
export function payoffPaths({ payoffs }: Scenario): readonly string[] {
  return (Object.entries(payoffs) as [string, PartyPayoffs | undefined][]).flatMap(([party, worth]) => {
    if (worth === undefined) return []
    const { sold, ...others } = worth.endings
    return [
      ...Object.keys(sold).map((terms) => `${party}.endings.sold.${terms}`),
      ...Object.keys(others).map((ending) => `${party}.endings.${ending}`),
      ...Object.keys(worth.weeks).map((condition) => `${party}.weeks.${condition}`),
    ]
  })
}
