import { describe, expect, it } from 'vitest'
import { entryOf } from '@/scenarios/entry-of'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { chainOf, solveAnswer } from '@/simulation'
import { createStepValues, pointsOf } from '@/simulation/step/values'
import { longestColumn } from '../../engine/chain/chain-of-rows'
import { GROUPS, opened } from '../../forced-sale'
import { HORIZON, session, timelineOf } from './step-case'

const EARLY = 52
const values = createStepValues(opened, tiktok2025, {}, HORIZON)
/** Some weeks of some futures, each with where it begins. */
const points = [0, 3, 7].flatMap((run) =>
  pointsOf(timelineOf(session(run)))
    .filter((_, week) => week % 4 === 0)
    .filter(({ at }) => typeof at === 'number'),
)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

describe('what a way of a week’s questions would lead to', () => {
  it('is, of the first question, the mean of all that the week can bring from there', () => {
    let compared = 0
    for (const { week, at } of points) {
      const prospects = values.prospects(week + 1, at)
      const outlets = values.outlets(week + 1, at)
      const first = opened.graph.questions[0] ?? ''
      for (const { events, groups } of outlets) {
        // The trade question comes first, and no other has events of its headlines.
        if (!['both.meet', 'host.threatensTariff', 'host.carriesOut'].includes(events[0] ?? '')) continue
        const ways = prospects.filter((way) => events.every((event, i) => way.events[i] === event))
        // Longer answers of the same cause are other ways.
        const longer = outlets.filter(
          (one) => one.events.length > events.length && events.every((event, i) => one.events[i] === event),
        )
        const own = ways.filter((way) => !longer.some((one) => one.events.every((event, i) => way.events[i] === event)))
        const mass = sum(own.map(({ probability }) => probability))
        if (!(mass > 0)) continue
        compared += 1
        for (const group of GROUPS) {
          const mean = sum(own.map((way) => way.probability * entryOf(way.groups, group))) / mass
          // Sums and quotients of at most as many non-negative terms as the week has ways, each rounded once.
          expect(Math.abs(mean - entryOf(groups, group)), `${first}: ${events}`).toBeLessThan(
            4 * prospects.length * 2 ** -53,
          )
        }
      }
    }
    expect(compared).toBeGreaterThan(20)
  })

  it('adds up to one future', () => {
    for (const { week, at } of points)
      for (const { groups } of values.outlets(week + 1, at))
        expect(Math.abs(sum(GROUPS.map((group) => entryOf(groups, group))) - 1)).toBeLessThan(1e-9)
  })
})

it('the values of the early horizon begin at what the answer says of it, and are kept beside those of the later one', () => {
  const early = createStepValues(opened, tiktok2025, {}, EARLY)
  const { early: told } = solveAnswer(opened, tiktok2025, {}, HORIZON)
  const [start] = pointsOf(timelineOf(session(0)))
  const [shares = {}] = early.groupsAt(start === undefined ? [] : [start])
  const chain = chainOf(opened, tiktok2025, {}, HORIZON)
  // As of the outcome line: two passes, each of products and sums of non-negative numbers.
  const bound = 2 * chain.steps.length * (longestColumn(chain) + 2) * 2 ** -53
  for (const group of GROUPS) expect(Math.abs(entryOf(shares, group) - entryOf(told.groups, group))).toBeLessThan(bound)
  expect(createStepValues(opened, tiktok2025, {}, HORIZON)).toBe(values)
  expect(createStepValues(opened, tiktok2025, {}, EARLY)).toBe(early)
})
