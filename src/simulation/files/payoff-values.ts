import type { PartyPayoffs, Scenario } from '@/scenarios/scenario.schema'

/** Every payoff of a case by its path: "owner.endings.kept", "host.endings.sold.fullSale", "home.weeks.embargo". */
export function payoffValues(payoffs: Scenario['payoffs']): readonly (readonly [path: string, value: number])[] {
  return (Object.entries(payoffs) as [string, PartyPayoffs | undefined][]).flatMap(([party, worth]) => {
    if (worth === undefined) return []
    const { sold, ...others } = worth.endings
    return [
      ...Object.entries(sold).map(([terms, value]) => [`${party}.endings.sold.${terms}`, value] as const),
      ...Object.entries(others).map(([ending, value]) => [`${party}.endings.${ending}`, value] as const),
      ...Object.entries(worth.weeks).map(([condition, value]) => [`${party}.weeks.${condition}`, value] as const),
    ]
  })
}
