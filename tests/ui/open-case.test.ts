import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import type { Negotiations } from '@/scenarios/negotiations'
import { untouched } from '@/simulation/link/link-rules'
import { groupWords } from '@/ui/shared/group-words'
import { fromCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { openCase } from '@/ui/state/open-case'
import { carSale } from '../car-sale'
import { entryFor } from '../entry-for'
import { openAlone } from '../open-alone'

it('opens the case of an address, and the default where it names none', async () => {
  expect((await openAlone(forcedSale, '')).scenario.id).toBe('tiktok-2025')
  expect((await openAlone(forcedSale, '#c=grindr-2019')).scenario.id).toBe('grindr-2019')
})

it('opens the cases of several negotiations, each with its own, and by default the first of the first', async () => {
  const house: Negotiations = [entryFor(forcedSale), entryFor(carSale)]
  const opened = await Promise.all(
    ['', '#c=grindr-2019', '#c=patient-car', '#c=used-car'].map((at) => openCase(house, at)),
  )
  expect(opened.map(({ negotiation, scenario, defaultCase }) => [negotiation, scenario.id, defaultCase])).toEqual([
    [forcedSale, 'tiktok-2025', 'tiktok-2025'],
    [forcedSale, 'grindr-2019', 'tiktok-2025'],
    [carSale, 'patient-car', 'tiktok-2025'],
    [carSale, 'used-car', 'tiktok-2025'],
  ])
  for (const { scenario, stored, loadScenario } of opened) {
    expect((await loadScenario()).id).toBe(scenario.id)
    expect(stored.answer.horizonWeeks).toBe(scenario.horizonWeeks)
  }
})

it('makes a part once for a case', async () => {
  let made = 0
  const titleOf = fromCase(({ scenario }) => {
    made += 1
    return scenario.title
  })
  const [one, other] = [await openAlone(forcedSale, ''), await openAlone(forcedSale, '#c=grindr-2019')]
  expect([titleOf(one), titleOf(other), titleOf(one)]).toEqual([
    one.scenario.title,
    other.scenario.title,
    one.scenario.title,
  ])
  expect(made).toBe(2)
})

it('keeps two open cases apart', async () => {
  const [one, other] = [await openAlone(forcedSale, ''), await openAlone(forcedSale, '#c=grindr-2019')]
  expect(groupWords(one).groupName('kept')).toBe(`Kept by ${one.scenario.parties.owner?.name}`)
  expect(groupWords(other).groupName('kept')).toBe(`Kept by ${other.scenario.parties.owner?.name}`)
  expect(caseNumbers(other).basis).toEqual(untouched(other.scenario))
  expect(caseNumbers(other).cardOf('ext_grant')?.value).toBe(other.scenario.numbers.ext_grant?.base)
})
