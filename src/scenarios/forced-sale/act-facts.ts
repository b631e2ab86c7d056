import { chance, evaluateFactor, type Numbers } from '@/engine'
import { type Buyer, buyerIds } from '@/machines/forced-sale/buyers'
import type { ActFact, ActFactsGiven } from '../act-facts.types'

/** Of two numbers as a reader says it: how much less or more one is, as a share of the other. */
function comparedWords(ratio: number): string {
  const change = Math.abs(ratio - 1)
  if (change < 0.02) return 'as they are'
  const how = ratio < 1 ? 'less' : 'more'
  const plain = [
    [0.25, 'a quarter'],
    [1 / 3, 'a third'],
    [0.5, 'a half'],
  ] as const
  const named = plain.find(([share]) => Math.abs(change - share) < 0.03)?.[1]
  return `${named ?? `${Math.round(change * 100)} in 100`} ${how}`
}

function moneyWords(numbers: Numbers, isOutsider: boolean): string {
  const failing = evaluateFactor(chance('fund_fail', ...(isOutsider ? ['or_outsider_money'] : [])), numbers)
  const weeks = Math.round(failing * 1000)
  return weeks === 0 ? 'in fewer than 1 of 1,000 weeks' : `in ${weeks} of 1,000 weeks`
}

const buyerOf = (event: string): Buyer | undefined =>
  buyerIds.find((id) => event === `deal.agreed.${id}` || event === `both.agreePackage.${id}`)

/** What tells one buyer from another where one can agree with it: its money, the home government's odds, what it claims. */
export function actFacts(event: string, { numbers, evidenceOf }: ActFactsGiven): readonly ActFact[] {
  const buyer = buyerOf(event)
  if (buyer === undefined) return []
  const isOutsider = buyer !== 'strategic'
  return [
    { name: 'Money fails', told: moneyWords(numbers, isOutsider) },
    { name: 'HOME’s odds of a yes', told: isOutsider ? comparedWords(numbers.or_outsider_assent ?? 1) : 'as they are' },
    { name: 'Claimed', told: evidenceOf(buyer) },
  ]
}
