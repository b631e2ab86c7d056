import { expect, it } from 'vitest'
import { sharesWithout, solveAnswer } from '@/simulation'
import { opened, presetById } from '../forced-sale'

const scenario = presetById('tiktok-2025')
if (scenario === undefined) throw new Error('there is no such preset')

it('without a list of numbers the endings are those of the recipe that never changed them, at both horizons', () => {
  const changes = { round: 0.2, will_home: 2, credibility: 0.85 }
  const solved = (left: Readonly<Record<string, number>>) => {
    const { groups, early } = solveAnswer(opened, scenario, left, 104)
    return { groups, early: { groups: early.groups } }
  }
  expect(sharesWithout(opened, scenario, changes, 104, [['round'], ['will_home', 'credibility'], []])).toEqual([
    solved({ will_home: 2, credibility: 0.85 }),
    solved({ round: 0.2 }),
    solved(changes),
  ])
  expect(sharesWithout(opened, scenario, changes, 104, [])).toEqual([])
})
