import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { limitsOf } from '@/simulation/limits'
import { carSale } from '../car-sale'

it('what a week can hold is said as the negotiation asks it: one headline, or one for each of its questions', () => {
  expect(limitsOf(carSale)[0]).toMatch(/^At most one headline a week;/)
  expect(limitsOf(forcedSale)[0]).toBe(
    `A week asks ${forcedSale.questions.length} questions, always in the same order, and each brings at most one headline.`,
  )
  expect(limitsOf(carSale).slice(1)).toEqual(limitsOf(forcedSale).slice(1))
})
