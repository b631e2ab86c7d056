import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { parameterIds } from '@/scenarios/forced-sale/parameter-catalogue'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import type { Negotiation } from '@/scenarios/negotiation'
import { scenarioSchemaOf } from '@/scenarios/scenario.schema'
import { scenarioJsonSchema } from '@/scenarios/scenario-json-schema'
import { schemaName } from '@/scenarios/schema-name'
import { house } from '../house'

const written = readFileSync(new URL('../../schema/scenario.schema.json', import.meta.url), 'utf8')

it.each(house)('the schema file of $id is current, and names it', ({ id, opened }) => {
  const text = readFileSync(`schema/${schemaName(opened)}`, 'utf8')
  expect(text).toBe(scenarioJsonSchema(opened))
  const { properties, required } = JSON.parse(text)
  expect([properties.negotiation.const, required.includes('negotiation')]).toEqual([id, opened.isImplied !== true])
})

it('the schema file asks for every number of the catalogue and no other', () => {
  const { numbers } = JSON.parse(written).properties
  expect(numbers.required).toEqual([...parameterIds])
  expect(Object.keys(numbers.properties)).toEqual([...parameterIds])
  expect(numbers.additionalProperties).toBe(false)
})

it('a case is asked for what its own negotiation names and for nothing else', () => {
  const [price] = forcedSale.parameters.filter(({ kind }) => kind === 'amount')
  if (price === undefined) throw new Error('no amount')
  const carSale: Negotiation = {
    ...forcedSale,
    words: [
      { id: 'question', label: 'The question', longest: 200 },
      { id: 'target', label: 'The car', longest: 40 },
      { id: 'yard', label: 'Where it stands', longest: 40, isOptional: true },
    ],
    parties: [
      { id: 'seller', hue: 'teal', role: 'Sells' },
      { id: 'clock', hue: 'slate', role: 'Ticks', name: 'Calendar', badge: 'CL' },
    ],
    buyers: [],
    parameters: [price],
    payoffParties: [{ id: 'seller', name: 'SELLER' }],
    payoffColumns: [
      { path: 'endings.sold.cash', group: 'endings', title: 'Sold for cash', row: 'Sold for cash' },
      { path: 'endings.left', group: 'endings', title: 'Left', row: 'Left' },
      { path: 'weeks.waiting', group: 'weeks', title: 'Waiting', row: 'Waiting' },
    ],
  }
  const schema = scenarioSchemaOf(carSale)
  const { words, parties, buyers, numbers, payoffs, policies, ...rest } = tiktok2025
  const own = {
    ...{ ...rest, calendar: { ...rest.calendar, announced: [] }, prologue: [] },
    words: { question: 'Who buys it?', target: 'the car' },
    parties: { seller: parties.owner },
    buyers: {},
    numbers: { [price.id]: numbers.price_jv },
    payoffs: { seller: { ...payoffs.owner, endings: { sold: { cash: 1 }, left: 0 }, weeks: { waiting: -0.1 } } },
  }
  expect(schema.parse(own)).toEqual(own)
  for (const wrong of [
    { words },
    { parties },
    { buyers },
    { numbers },
    { payoffs },
    { policies },
    { payoffs: { seller: payoffs.owner } },
    { words: { target: 'the car' } },
    { numbers: {} },
  ]) {
    expect(schema.safeParse({ ...own, ...wrong }).success, Object.keys(wrong).join()).toBe(false)
  }
})
