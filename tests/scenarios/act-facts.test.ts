import { expect, it } from 'vitest'
import { buyerIds } from '@/machines/forced-sale/buyers'
import { actFacts } from '@/scenarios/forced-sale/act-facts'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { numbersOf } from '@/simulation'
import { opened } from '../forced-sale'

const evidenceOf = (buyer: string) => `known of ${buyer}`
const told = (event: string, changes = {}) =>
  actFacts(event, { numbers: numbersOf(opened, tiktok2025, changes), evidenceOf }).map((fact) => fact.told)

it('an agreement tells of its buyer the money, the odds of a yes and what is claimed, by the case’s numbers', () => {
  const { fund_fail, or_outsider_money } = tiktok2025.numbers
  const odds = (fund_fail.base / (1 - fund_fail.base)) * or_outsider_money.base
  const outsiders = Math.round((1000 * odds) / (1 + odds))
  for (const id of buyerIds) {
    const isKnown = id === 'strategic'
    const weeks = isKnown ? Math.round(1000 * fund_fail.base) : outsiders
    const expected = [`in ${weeks} of 1,000 weeks`, isKnown ? 'as they are' : 'a quarter less', evidenceOf(id)]
    expect(told(`deal.agreed.${id}`)).toEqual(expected)
    expect(told(`both.agreePackage.${id}`)).toEqual(expected)
  }
})

it('says it as the numbers stand after a change, and nothing of any other act', () => {
  const oddsAt = (or_outsider_assent: number) => told('deal.agreed.fund', { or_outsider_assent })[1]
  expect([0.5, 0.67, 0.9, 1, 1.01].map(oddsAt)).toEqual([
    ...['a half less', 'a third less', '10 in 100 less', 'as they are', 'as they are'],
  ])
  expect(told('deal.agreed.strategic', { fund_fail: 0.0001 })[0]).toBe('in fewer than 1 of 1,000 weeks')
  expect(told('owner.walksAway')).toEqual([])
})
