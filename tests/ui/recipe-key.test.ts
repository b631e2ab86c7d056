import { expect, it } from 'vitest'
import type { Recipe } from '@/simulation/types'
import { chainKey, exactKey, sampleKey } from '@/ui/engine/recipe-key'

const recipe: Recipe = {
  scenario: 'tiktok-2025',
  changes: { bd_sign: 0.1, bd_near: 0.05 },
  edits: {},
  conditions: [],
  horizonWeeks: 104,
  seed: 'tiktok-1',
  runs: 1000,
}

it('the order of changes and a note on one make no other recipe', () => {
  const other: Recipe = { ...recipe, changes: { bd_near: 0.05, bd_sign: 0.1 }, edits: { notes: { bd_sign: 'why' } } }
  expect(exactKey(other)).toBe(exactKey(recipe))
  expect(exactKey({ ...recipe, changes: { bd_sign: 0.1 } })).not.toBe(exactKey(recipe))
})

it('a payoff moves the values of a seat and nothing that is solved or drawn', () => {
  const other: Recipe = { ...recipe, edits: { payoffs: { 'owner.endings.banned': -1 } } }
  expect(exactKey(other)).not.toBe(exactKey(recipe))
  expect(chainKey(other)).toBe(chainKey(recipe))
  expect(sampleKey(other)).toBe(sampleKey(recipe))
})

it('a condition changes what is asked, not how the machine runs; a calendar changes both', () => {
  const given: Recipe = {
    ...recipe,
    conditions: [{ on: 'event', id: 'home.blocks', happened: true, by: 20 }],
  }
  expect(exactKey(given)).not.toBe(exactKey(recipe))
  expect(chainKey(given)).toBe(chainKey(recipe))
  const moved: Recipe = { ...recipe, edits: { calendar: { delayLengthWeeks: 9, announced: [] } } }
  expect(chainKey(moved)).not.toBe(chainKey(recipe))
})
