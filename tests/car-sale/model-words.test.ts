import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { modelOf } from '@/simulation/files'
import { untouched } from '@/simulation/link/link-rules'
import { originWords } from '@/ui/charts/export/save-chart'
import { knowWords } from '@/ui/outlook/know/know-words'
import { openAlone } from '../open-alone'
import { carSale } from './index'
import { usedCar } from './scenarios/car-sale/used-car.scenario'

it('a picture and the identity of a result name the negotiation beside its model, but for the first', async () => {
  const recipe = untouched(usedCar)
  const of = { title: 'A used car', ...modelOf(carSale) }
  expect(originWords(recipe, of, undefined)).toMatch(/^A used car · model car-sale 1\.0\.0 · seed /)
  const told = async (negotiation: typeof carSale) => {
    const { facts } = knowWords(await openAlone(negotiation, ''))
    return facts(recipe, 0, undefined).find(([name]) => name === 'Model')?.[1]
  }
  expect(await told(carSale)).toBe('car-sale 1.0.0')
  expect(await told(forcedSale)).toBe(forcedSale.modelVersion)
})
