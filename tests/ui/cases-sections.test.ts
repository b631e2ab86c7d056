import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { caseLedger } from '@/ui/cases/ledger/ledger-rows'
import { caseComparison } from '@/ui/cases/library/compare-rows'
import { ownLibrary } from '@/ui/cases/library/library'
import { caseSections } from '@/ui/cases/sections'
import { caseNumbers } from '@/ui/state/case-numbers'
import { carSale } from '../car-sale'
import { openAlone } from '../open-alone'

const open = await openAlone(forcedSale, '')
const asked = async (negotiation: typeof forcedSale) =>
  (await caseSections({ ...open, negotiation })()).map(({ id, question }) => [id, question])

it('the sections are about the first case whose real course is on record, and count the precedents', async () => {
  expect((await asked(forcedSale)).slice(1, 4)).toEqual([
    [
      'happened',
      'TikTok after 6 February 2025, whatever case is open, and what the model would have said on each day.',
    ],
    ['record', 'How the model’s chances for TikTok 2025 compare with what came, and how little that proves.'],
    [
      'precedents',
      'Seventeen comparable cases, and how their waits and endings compare with the model’s. Beside them nineteen requests for consent.',
    ],
  ])
})

it('a negotiation without a history and without precedents has no sections about them', async () => {
  const { loadPrecedents: _, ...bare } = { ...forcedSale, histories: {} }
  expect((await asked(bare)).map(([id]) => id)).toEqual(['library', 'ledger', 'make'])
})

it('library and ledger tell of a negotiation without deadlines in its own endings and parties', async () => {
  const car = await openAlone(carSale, '')
  const { endingRows, frameRows, numberRows } = caseComparison(car)
  const cases = await ownLibrary(car).bundledCases()
  expect(
    endingRows(cases)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(carSale.groups.map(({ id }) => id).toSorted())
  expect(frameRows(cases).map(({ id }) => id)).toEqual(['kind', 'start', 'horizon'])
  expect(numberRows(cases).length).toBeGreaterThan(0)
  const rows = caseLedger(car, await car.loadScenario()).ledgerRows(caseNumbers(car).basis)
  expect(rows.filter(({ kind }) => kind === 'number')).toHaveLength(carSale.parameters.length)
  expect(rows.filter(({ kind }) => kind === 'payoffs').map(({ party }) => party)).toEqual(['buyer', 'seller'])
  expect(rows.filter(({ kind }) => kind === 'date')).toEqual([])
})
