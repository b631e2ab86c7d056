import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { parameterIds } from '@/scenarios/forced-sale/parameter-catalogue'
import { scenarioJsonSchema } from '@/scenarios/scenario-json-schema'

const written = readFileSync(new URL('../../schema/scenario.schema.json', import.meta.url), 'utf8')

it('the schema file is current', () => {
  expect(written).toBe(scenarioJsonSchema(forcedSale))
})

it('the schema file asks for every number of the catalogue and no other', () => {
  const { numbers } = JSON.parse(written).properties
  expect(numbers.required).toEqual([...parameterIds])
  expect(Object.keys(numbers.properties)).toEqual([...parameterIds])
  expect(numbers.additionalProperties).toBe(false)
})
