import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { allPresets } from '@/scenarios'
import { negotiations } from '@/scenarios/negotiations'
import type { PresetSummary } from '@/scenarios/preset.types'
import { schemaName } from '@/scenarios/schema-name'

const loaded = await Promise.all(negotiations.map(({ load }) => load()))

/** A case as a menu tells it, whether or not its entry could load it too. */
const told = ({ id, title, group, variantOf, startDate, summary }: PresetSummary) => [
  id,
  title,
  group,
  variantOf,
  startDate,
  summary,
]

/** Those that are there twice. */
const repeated = (names: readonly string[]): readonly string[] => names.filter((name, i) => names.indexOf(name) !== i)

it('no two negotiations, and no two cases of any, have one id: an id alone says what is meant', () => {
  expect(repeated(negotiations.map(({ id }) => id))).toEqual([])
  expect(repeated(negotiations.flatMap(({ presets }) => presets.map(({ id }) => id)))).toEqual([])
  expect(repeated(loaded.map(schemaName))).toEqual([])
  expect(repeated(['a', 'b', 'a'])).toEqual(['a'])
})

it('the list says of a negotiation what it says of itself', () => {
  for (const [i, { id, modelVersion, presets }] of negotiations.entries()) {
    const own = loaded[i]
    expect([id, modelVersion]).toEqual([own?.id, own?.modelVersion])
    expect(presets.map(told)).toEqual(own?.presets.map(told))
  }
})

it('the case that stands ready with a negotiation is the first of its list', () => {
  for (const { first, presets } of loaded) expect(first.scenario.id).toBe(presets[0]?.id)
})

it('the first is implied and no other, and every case of another names it', async () => {
  expect(loaded.map(({ isImplied }) => isImplied)).toEqual(loaded.map((_, i) => (i === 0 ? true : undefined)))
  for (const negotiation of loaded) {
    const { id, isImplied } = negotiation
    for (const scenario of await allPresets(negotiation))
      expect(scenario.negotiation, scenario.id).toBe(isImplied === true ? undefined : id)
  }
})

it('each lies in the folders of its name', () => {
  for (const { id } of negotiations)
    for (const place of ['machines', 'scenarios']) expect(existsSync(`src/${place}/${id}`), `${place}/${id}`).toBe(true)
})
