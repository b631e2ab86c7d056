import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { untouched } from '@/simulation/link/link-rules'
import { groupWords } from '@/ui/shared/group-words'
import { fromCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { openCase } from '@/ui/state/open-case'

it('opens the case of an address, and the default where it names none', async () => {
  expect((await openCase(forcedSale, '')).scenario.id).toBe('tiktok-2025')
  expect((await openCase(forcedSale, '#c=grindr-2019')).scenario.id).toBe('grindr-2019')
})

it('makes a part once for a case', async () => {
  let made = 0
  const titleOf = fromCase(({ scenario }) => {
    made += 1
    return scenario.title
  })
  const [one, other] = [await openCase(forcedSale, ''), await openCase(forcedSale, '#c=grindr-2019')]
  expect([titleOf(one), titleOf(other), titleOf(one)]).toEqual([
    one.scenario.title,
    other.scenario.title,
    one.scenario.title,
  ])
  expect(made).toBe(2)
})

it('keeps two open cases apart', async () => {
  const [one, other] = [await openCase(forcedSale, ''), await openCase(forcedSale, '#c=grindr-2019')]
  expect(groupWords(one).groupName('kept')).toBe(`Kept by ${one.scenario.parties.owner?.name}`)
  expect(groupWords(other).groupName('kept')).toBe(`Kept by ${other.scenario.parties.owner?.name}`)
  expect(caseNumbers(other).basis).toEqual(untouched(other.scenario))
  expect(caseNumbers(other).cardOf('ext_grant')?.value).toBe(other.scenario.numbers.ext_grant?.base)
})
