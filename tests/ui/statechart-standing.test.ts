import { expect, it } from 'vitest'
import type { NegotiationView } from '@/scenarios/forced-sale/view'
import type { Move } from '@/ui/step/moves-of'
import { chancesAt } from '@/ui/step/statechart/chances'
import { movesOf, standingsOf } from '@/ui/step/statechart/standing'
import { chanceText } from '@/ui/step/statechart/statechart-words'
import { plan } from './forced-sale-plan'

const { slots, slotIdsOf } = plan

const start: NegotiationView = {
  law: 'delayed',
  deal: 'notForSale',
  level: 'low',
  phase: 'calm',
  terms: 'fullSale',
  home: 'silent',
  stance: 'open',
  delays: 1,
  bidders: 1,
  buyer: null,
}
const near: NegotiationView = { ...start, deal: 'nearDeal', bidders: 0, buyer: 'strategic', phase: 'threatened' }
const fallen: NegotiationView = { ...near, deal: 'talks', bidders: 1, buyer: null }
const move = (path: string, chance: number, to: NegotiationView): Move => ({ path: path.split(' '), chance, to })

const next = [
  move('deal.collapses', 0.03, fallen),
  move('bidder.fundingFails', 0.01, fallen),
  move('home.assents', 0.06, { ...near, deal: 'framework' }),
  move('both.meet home.waits', 0.02, near),
  move('both.meet home.assents', 0.005, { ...near, deal: 'framework' }),
  move('host.decidesOnTariff host.standsDown', 0.04, { ...near, phase: 'calm' }),
  move('clock.deadline host.delays', 0.25, { ...near, delays: 2 }),
  move('host.concedes', 0.002, { ...near, terms: 'licensedAlgorithm' }),
  move('owner.walksAway', 0, start),
]

it('adds up the chances of all moves to a slot, in every lane they change', () => {
  const chances = chancesAt(plan, near, next)
  const shown = [...chances].map(([id, { chance, isStill, moves }]) => [id, chance.toFixed(6), isStill, moves.length])
  expect(shown.sort()).toEqual([
    ['bidders.1', '0.040000', false, 2],
    ['deal.framework', '0.065000', false, 2],
    ['deal.talks', '0.040000', false, 2],
    ['law.delayed', '0.250000', true, 1],
    ['tariffs.low.calm', '0.040000', false, 1],
    // A meeting that comes to nothing.
    ['tariffs.low.threatened', '0.020000', true, 1],
    ['terms.licensedAlgorithm', '0.002000', false, 1],
  ])
  expect(chances.get('deal.talks')?.moves.map(({ path }) => path[0])).toEqual(['deal.collapses', 'bidder.fundingFails'])
})

it('accounts for the chance of every move in each lane it changes, and once where it changes none', () => {
  const sum = [...chancesAt(plan, near, next).values()].reduce((total, { chance }) => total + chance, 0)
  const expected = next.reduce((total, { chance, to }) => {
    const lanes = slotIdsOf(to).filter((id) => !slotIdsOf(near).includes(id)).length
    return total + chance * Math.max(1, lanes)
  }, 0)
  // Seven sums of at most three terms below 1 each round by less than 1e-15.
  expect(Math.abs(sum - expected)).toBeLessThan(1e-14)
})

it('tells now, possible, been and neither apart', () => {
  const standing = standingsOf(plan, { now: near, been: [start, fallen, near], next, focusEvent: 'deal.collapses' })
  const shown = (id: string) => {
    const { status, hasBeen, isTied } = standing(id)
    return [status, hasBeen, isTied]
  }
  expect(shown('deal.nearDeal')).toEqual(['now', false, false])
  expect(shown('deal.talks')).toEqual(['possible', true, true])
  expect(shown('bidders.1')).toEqual(['possible', true, true])
  expect(shown('deal.framework')).toEqual(['possible', false, false])
  expect(shown('deal.notForSale')).toEqual(['else', true, false])
  expect(shown('deal.closed')).toEqual(['else', false, false])
  expect(shown('law.due')).toEqual(['else', false, false])
})

it('has one slot of each lane as now, whatever the view', () => {
  expect(slotIdsOf(near)).toEqual([
    'law.delayed',
    'deal.nearDeal',
    'terms.fullSale',
    'buyer.strategic',
    'tariffs.low.threatened',
    'stance.open',
  ])
  expect(slotIdsOf({ ...start, level: 'embargo' }).at(-2)).toBe('tariffs.embargo')
})

it('finds the moves of an event: those it begins, or else those it answers', () => {
  expect(movesOf(next, 'both.meet').length).toBe(2)
  expect(movesOf(next, 'home.assents').map(({ chance }) => chance)).toEqual([0.06])
  expect(movesOf(next, 'host.standsDown').map(({ chance }) => chance)).toEqual([0.04])
  expect(movesOf(next, 'congress.acts')).toEqual([])
  expect(movesOf(next, undefined)).toEqual([])
})

it('says a chance as a count in a hundred', () => {
  expect([0.04, 0.0049, 0.005, 0.995, 0.9951, 1, 0.805].map((chance) => chanceText(chance))).toEqual([
    '4 in 100',
    '<1 in 100',
    '1 in 100',
    '>99 in 100',
    '>99 in 100',
    '100 in 100',
    '81 in 100',
  ])
})

it('rings where another history stands, whether or not this one stands there too', () => {
  const other: NegotiationView = { ...near, deal: 'framework' }
  const standingOf = standingsOf(plan, { now: near, been: [], next: [], focusEvent: undefined, beside: other })
  const ringed = slots.flatMap(({ id }) => (standingOf(id).isBeside ? [id] : []))
  expect(ringed.toSorted()).toEqual([...slotIdsOf(other)].toSorted())
  expect(standingOf('deal.framework')).toMatchObject({ isBeside: true, status: 'else' })
  expect(standingOf('law.delayed')).toMatchObject({ isBeside: true, status: 'now' })
  expect(standingOf('deal.nearDeal')).toMatchObject({ isBeside: false, status: 'now' })
  const alone = standingsOf(plan, { now: near, been: [], next: [], focusEvent: undefined })
  expect(slots.filter(({ id }) => alone(id).isBeside)).toEqual([])
})
