import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import type { StepWeek } from '@/simulation/step'
import { storyWords } from '@/ui/step/story/story-words'
import { openAlone } from '../open-alone'

const { joined, toldWeek } = storyWords(await openAlone(forcedSale, ''))

const week = (...steps: readonly (readonly string[])[]) =>
  toldWeek({ steps: steps.map((events) => ({ events })) as unknown as StepWeek['steps'] })

it.each([
  [['owner.opensTalks'], 'ByteDance opens talks'],
  [['both.meet', 'home.waits'], 'Washington and Beijing meet at high level'],
  [['both.meet', 'home.assents'], 'Washington and Beijing meet at high level, and Beijing assents in principle'],
  [['clock.deadline', 'host.delays'], 'Washington grants a delay'],
  [['host.threatensTariff', 'home.blocks'], 'Washington threatens a tariff, and Beijing refuses the deal'],
])('%j is told as “%s”: a cause with its answer only where that is the greater news', (path, words) => {
  expect(joined(path)).toBe(words)
})

it('a week is told by its foremost cause, and what else happened follows', () => {
  const told = week(['host.threatensTariff', 'home.waits'], ['bidder.enters'], ['owner.signs'], [])
  expect(told.headline).toBe('Binding contracts are signed.')
  expect(told.beside.map(({ claim }) => claim)).toEqual(['Washington threatens a tariff.', 'a new bidder comes in.'])
})
