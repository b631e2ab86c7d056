import { describe, expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { negotiations } from '@/scenarios/negotiations'
import { drawNumbers } from '@/simulation/draw-numbers'
import { valuesAtPosition } from '@/simulation/policy-path'
import { isBorneOut, type WhyPart, whyParts, whyShares } from '@/simulation/why-shares'
import { casePolicies } from '@/ui/outlook/policies/case-policies'
import { openAlone } from '../open-alone'
import { opened } from './draws'

const open = await openAlone(forcedSale, '')
const { bases, policies } = casePolicies(open)
const HORIZON = 104
const DRAWS = 30
const none: WhyPart = { early: {}, late: {}, waits: {} }

/** Every policy taken to either end, with what is said of that. */
const ends = policies.flatMap((policy) => {
  const clauses = opened.why?.policies[policy.id]
  if (clauses === undefined) throw new Error(`nothing is said of the policy "${policy.id}"`)
  return ([1, -1] as const).map((t) => ({
    name: `${policy.id} ${t === 1 ? 'up' : 'down'}`,
    clause: t === 1 ? clauses.up : clauses.down,
    policy,
    t,
  }))
})

/** For each end, in how many of some lists of numbers its clause is borne out. */
function borneOutIn(lists: readonly Readonly<Record<string, number>>[]): readonly number[] {
  const counts = ends.map(() => 0)
  for (const drawn of lists) {
    const moved = ends.map(({ policy, t }) => ({ ...drawn, ...valuesAtPosition(policy, { ...bases, ...drawn }, t) }))
    const [before = none, ...after] = whyParts(opened, tiktok2025, [drawn, ...moved], HORIZON)
    ends.forEach(({ clause }, at) => {
      if (isBorneOut(clause, after[at] ?? none, before)) counts[at] = (counts[at] ?? 0) + 1
    })
  }
  return counts
}

describe('what is said of a policy', () => {
  it('is true at the readings, at either end of it', () => {
    const counts = borneOutIn([{}])
    expect(ends.filter((_, at) => counts[at] !== 1).map(({ name }) => name)).toEqual([])
  })

  it('is true in nearly all draws of the other numbers', () => {
    const counts = borneOutIn(Array.from({ length: DRAWS }, (_, k) => drawNumbers(opened, tiktok2025, {}, k)))
    // Where few bidders are needed more of them change nothing; the page then says that the policy moves little.
    const enough = (name: string) => (name === 'newcomers up' ? 20 : 27)
    expect(ends.filter(({ name }, at) => (counts[at] ?? 0) < enough(name)).map(({ name }) => name)).toEqual([])
  })
})

it('what was sold, what waits and what has ended otherwise is all there is', () => {
  const { week, now, without } = whyShares(opened, tiktok2025, { resolve_us: 2 }, HORIZON, ['resolve_us'])
  expect(week).toBe(52)
  for (const part of [now, without ?? none]) {
    const waiting = Object.values(part.waits).reduce((sum, share) => sum + share, 0)
    // Nothing unsettled is in no wait: 53 weeks of sums over 6,492 states, each rounded to 2^-53 of at most 1.
    expect(Math.abs(waiting - (part.early.unresolved ?? Number.NaN))).toBeLessThan(6492 * 53 * 2 ** -53)
  }
  expect(without).toEqual(whyShares(opened, tiktok2025, {}, HORIZON, undefined).now)
})

it('room for reasons is kept where there are any, and nowhere else', async () => {
  for (const { load } of negotiations) {
    const negotiation = await load()
    const { why } = await negotiation.loadDetails()
    expect(negotiation.isWhyTold === true).toBe(why !== undefined)
  }
})
