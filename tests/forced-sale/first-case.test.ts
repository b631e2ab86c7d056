import { expect, it } from 'vitest'
import { bareCase } from '@/scenarios/bare-case'
import { forcedSale } from '@/scenarios/forced-sale'
import { firstCase } from '@/scenarios/forced-sale/first-case'
import { solveAnswer } from '@/simulation'
import { untouched } from '@/simulation/link/link-rules'
import { opened } from '../forced-sale'
import { openAlone } from '../open-alone'

const { scenario } = forcedSale.first

it('what the page begins with is the first case without what it rests on, as `npm run answers` wrote it', () => {
  expect(scenario).toEqual(JSON.parse(JSON.stringify(bareCase(firstCase))))
  const told = JSON.stringify(scenario)
  for (const { reason } of Object.values(firstCase.numbers)) expect(told).not.toContain(JSON.stringify(reason))
  for (const { url } of Object.values(firstCase.sources)) expect(told).not.toContain(url)
})

it('the page loads the whole of the case that it opened with', async () => {
  expect(await (await openAlone(forcedSale, '')).loadScenario()).toBe(firstCase)
  const other = await openAlone(forcedSale, '#v=1&c=grindr-2019')
  expect(await other.loadScenario()).toBe(other.scenario)
})

it('a case says the same without what it rests on', () => {
  const { changes, horizonWeeks } = untouched(scenario)
  expect(untouched(scenario)).toEqual(untouched(firstCase))
  expect(solveAnswer(opened, scenario, changes, horizonWeeks)).toEqual(
    solveAnswer(opened, firstCase, changes, horizonWeeks),
  )
})
