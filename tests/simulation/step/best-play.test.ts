import { describe, expect, it } from 'vitest'
import { createPlayer, type Numbers, type Reward, walkBackward } from '@/engine'
import { weeksOf } from '@/scenarios/calendar-weeks'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { chainOf, numbersOf, partyRewards } from '@/simulation'
import { seatValues } from '@/simulation/step/seat-values'
import { longestColumn } from '../../engine/chain/chain-of-rows'
import { opened } from '../../forced-sale'
import { type Place, toyGame, WEEKS, worthOfEnd, worthOfWeek } from './toy-game'

const HORIZON = WEEKS.length - 1
const PLACES = ['calm', 'sour'] as const

/** What I do in every week: whether I offer when calm and when sour, and whether I beg when they leave. */
type Policy = readonly { readonly offers: Readonly<Record<'calm' | 'sour', boolean>>; readonly begs: boolean }[]

/** Every policy: three yeses or noes in each of four weeks. */
const policies: readonly Policy[] = Array.from({ length: 8 ** HORIZON }, (_, code) =>
  Array.from({ length: HORIZON }, (_unused, week) => {
    const bits = Math.floor(code / 8 ** week)
    return { offers: { calm: bits % 2 === 1, sour: (bits >> 1) % 2 === 1 }, begs: (bits >> 2) % 2 === 1 }
  }),
)

/** What a policy earns from a place after a week on: the rules of the game once more, history by history. */
function earnedBy(policy: Policy, place: Place, week: number, numbers: Numbers): number {
  if (week === HORIZON || place === 'won' || place === 'lost') return worthOfEnd[place]
  const { offers, begs } = policy[week]!
  const { offer = 0, sulk = 0, leave = 0, accept = 0 } = numbers
  const on = (next: Place): number => {
    if (next === 'asked') return accept * on('won') + (1 - accept) * on('sour')
    if (next === 'leaving') return on(begs ? 'calm' : 'lost')
    return earnedBy(policy, next, week + 1, numbers)
  }
  const worth = worthOfWeek[place]
  if (WEEKS[week + 1]?.scheduled !== undefined && place === 'sour') return worth + on('leaving')
  if (offers[place as 'calm' | 'sour']) return worth + on('asked')
  const others = place === 'calm' ? { sulk, leave } : { sulk: 0, leave }
  const [of, sum] = [others.sulk + others.leave, others.sulk + others.leave + offer]
  // Of the model's row what is left without my offer, made certain again.
  const quiet = sum > 1 ? 0 : 1 - sum
  const left = of + quiet
  if (left === 0) return worth + on(place)
  return worth + (others.sulk * on('sour') + others.leave * on('leaving') + quiet * on(place)) / left
}

describe.each<readonly [string, Numbers]>([
  ['quiet weeks', { offer: 0.3, sulk: 0.4, leave: 0.2, accept: 0.6, beg: 0.7 }],
  ['weeks crowded with my own', { offer: 0.6, sulk: 0.3, leave: 0.5, accept: 0.25, beg: 0.1 }],
  ['weeks crowded without them', { offer: 0.5, sulk: 0.7, leave: 0.6, accept: 0.1, beg: 0.5 }],
  ['answers that the model never gives', { offer: 0.3, sulk: 0.4, leave: 0.2, accept: 0, beg: 0 }],
])('%s', (_name, numbers) => {
  const toy = toyGame(numbers)
  const best = seatValues({ ...toy.game, play: 'best' })
  // Four weeks of a row of at most 3 and an answer of 2 in either way; no history is worth more than 6.
  const BOUND = 2 * 4 * 8 * 6 * 2 ** -53

  it('the best play is worth what the best of all policies earns, from every week and place', () => {
    for (const place of PLACES)
      for (let week = 0; week < HORIZON; week++) {
        const most = Math.max(...policies.map((policy) => earnedBy(policy, place, week, numbers)))
        const found = best.expected(week + 1, 0, toy.stateOf(place))
        expect(Math.abs(found - most), `${place} after week ${week}`).toBeLessThanOrEqual(BOUND)
      }
  })

  it('is the better of its moves and holding, and set on a move it is worth that move', () => {
    for (const place of PLACES)
      for (let week = 1; week <= HORIZON; week++) {
        const state = toy.stateOf(place)
        const moves = best.ownMoves(week, 0, state)
        const held = best.holdOut(week, 0, state)
        const worth = best.worth(week, 0, state)
        expect(best.expected(week, 0, state)).toBe(Math.max(held, ...moves.map(({ value }) => value)) + worth)
        expect(best.setOn(week, 0, state, undefined)).toBe(held)
        for (const { event, value } of moves) expect(best.setOn(week, 0, state, event)).toBe(value)
      }
  })
})

const SEATS = ['host', 'home', 'owner', 'bidder']
const chain = chainOf(opened, tiktok2025, {}, tiktok2025.horizonWeeks)
const numbers = numbersOf(opened, tiktok2025, {})
const weeks = weeksOf(opened, tiktok2025, {}, tiktok2025.horizonWeeks)
const rewardOf = (seat: string): Reward =>
  partyRewards(opened, chain, tiktok2025).find(({ party }) => party === seat)!.reward
const playerOf = (isOwn: (event: string) => boolean) =>
  createPlayer({ graph: opened.graph, chain, numbers, weeks, isOwn })
// Each way sums products of rewards below 2 in absolute terms (`createPlayer`), with a row's sum or two more where it is divided.
const ROUNDING = 2 * 2 * chain.steps.length * (longestColumn(chain) + 4) * 2 ** -53

describe.each(SEATS)('the seat of %s in the case that opens', (seat) => {
  const player = playerOf((event) => opened.events[event]?.party === seat)
  const reward = rewardOf(seat)
  const model = player.solve(reward, { without: () => false })

  it('as the model plays it is worth what the chain says, before every step and in every state', () => {
    let apart = 0
    walkBackward(chain, [reward], (step, columns) => {
      for (let s = 0; s < chain.n; s++) apart = Math.max(apart, Math.abs(columns[4 * s]! - model[step * chain.n + s]!))
    })
    expect(apart).toBeLessThanOrEqual(ROUNDING)
  })

  it('the best play is nowhere worth less than the model’s, and somewhere more', () => {
    const best = player.solve(reward, 'best')
    let [least, most] = [0, 0]
    best.forEach((value, at) => {
      least = Math.min(least, value - model[at]!)
      most = Math.max(most, value - model[at]!)
    })
    expect(least).toBeGreaterThanOrEqual(-ROUNDING)
    expect(most).toBeGreaterThan(0.01)
  })
})

/**
 * What the owner can expect that never agrees, by a forward pass over the edges as they stand: those that begin with an agreement
 * are gone, and its other moves keep their chances; all else is divided so that the row is certain again.
 */
function neverSigned(isLeft: (event: string) => boolean, isOwn: (event: string) => boolean, reward: Reward): number {
  const { graph } = opened
  const headline = (edge: number): string => graph.events[graph.paths[graph.path[edge]!]![0]!]!
  let mass = new Float64Array(chain.n)
  mass[chain.start] = 1
  let earned = 0
  for (const index of chain.steps) {
    const layer = chain.layers[index]!
    const worth = reward.earned?.[index]
    const next = new Float64Array(chain.n)
    for (let s = 0; s < chain.n; s++) {
      const m = mass[s]!
      if (m === 0) continue
      earned += m * (worth?.[s] ?? 0)
      const at = chain.classStart[layer.rowClass[s]!]!
      const row = Array.from({ length: layer.rowStart[s + 1]! - layer.rowStart[s]! }, (_, k) => {
        const place = layer.rowStart[s]! + k
        return { event: headline(layer.edge[place]!), p: chain.chance[at + k]!, to: layer.target[place]! }
      })
      const stay = chain.quiet[layer.rowClass[s]!]!
      const massOf = (of: (event: string) => boolean) =>
        row.reduce((sum, { event, p }) => (of(event) ? sum + p : sum), 0)
      const others = massOf((event) => !isOwn(event)) + stay
      const scale = others === 0 ? 0 : (others + massOf(isLeft)) / others
      for (const { event, p, to } of row) if (!isLeft(event)) next[to] = next[to]! + m * p * (isOwn(event) ? 1 : scale)
      next[s] = next[s]! + m * (others === 0 ? massOf(isLeft) : stay * scale)
    }
    mass = next
  }
  return mass.reduce((sum, m, s) => sum + m * reward.terminal[s]!, earned)
}

it('never to agree is worth what a forward pass finds without the agreements', () => {
  const isOwn = (event: string) => opened.events[event]?.party === 'owner'
  const isLeft = (event: string) => event.startsWith('deal.agreed') || /^owner\.(drawsUp|signs)/.test(event)
  const reward = rewardOf('owner')
  const never = playerOf(isOwn).solve(reward, { without: isLeft })[chain.start]!
  expect(Math.abs(never - neverSigned(isLeft, isOwn, reward))).toBeLessThanOrEqual(ROUNDING)
  expect(never).toBeLessThan(playerOf(isOwn).solve(reward, { without: () => false })[chain.start]!)
})
