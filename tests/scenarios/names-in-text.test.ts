import { expect, it } from 'vitest'
import { eventMeta } from '@/machines/forced-sale/event-meta'
import { negotiationMachine } from '@/machines/forced-sale/forced-sale.machine'
import { inNamesOf } from '@/scenarios'
import { forcedSale } from '@/scenarios/forced-sale'
import { parameterCatalogue } from '@/scenarios/forced-sale/parameter-catalogue'
import { clauseOf } from '@/simulation/analyse/clauses'
import { presets } from '../forced-sale'

const [first] = presets
if (first === undefined) throw new Error('no preset')

const buyerInSentence = (role: string, name: string): string =>
  inNamesOf(forcedSale, { ...first, buyers: { [role]: { name, short: name } } }, role.toUpperCase())

it.each([
  ['strategic', 'Oracle-led group', 'the Oracle-led group'],
  ['creators', "Creators' bid and other outsiders", "the creators' bid and other outsiders"],
  ['tycoon', 'Elon Musk', 'Elon Musk'],
  ['tycoon', 'A single rich buyer', 'a single rich buyer'],
  ['fund', 'An outside firm or fund', 'an outside firm or fund'],
  ['creators', 'Another group of investors', 'another group of investors'],
  ['creators', 'Ant Group', 'the Ant Group'],
])('the %s buyer “%s” reads “%s” inside a sentence', (role, name, words) => {
  expect(buyerInSentence(role, name)).toBe(words)
})

it('every place of a buyer in a text is filled', () => {
  expect(inNamesOf(forcedSale, first, 'STRATEGIC, CREATORS, TYCOON, FUND')).toBe(
    "the Oracle-led group, the creators' bid and other outsiders, Elon Musk, the US sovereign wealth fund",
  )
})

it('the law is changed by Congress unless the case names another', () => {
  expect(inNamesOf(forcedSale, first, 'LEGISLATURE acts')).toBe('Congress acts')
  const elsewhere = { ...first, words: { ...first.words, legislature: 'Parliament' } }
  expect(inNamesOf(forcedSale, elsewhere, 'LEGISLATURE acts')).toBe('Parliament acts')
})

it('only a proper name goes without its own article, in every bundled case', () => {
  const given = presets.flatMap(({ buyers }) =>
    Object.entries(buyers).flatMap(([role, { name }]) => {
      const words = buyerInSentence(role, name)
      return words.startsWith('the ') && !name.startsWith('The ') ? [name] : []
    }),
  )
  expect([...new Set(given)].toSorted()).toEqual([
    "Creators' bid and other outsiders",
    'Creators’ consortium',
    'Oracle-led group',
    'US sovereign wealth fund',
  ])
})

it('the words of the catalogue name nobody whom only one case knows', () => {
  const named =
    /\b(?:Meta|YouTube|Google|Apple|Oracle|Musk|Trump|Microsoft|Amazon|McCourt|Creators' bid|creators' bid)\b/
  const words = parameterCatalogue.flatMap(({ label, meaning }) => [label, meaning])
  expect(words.filter((text) => named.test(text))).toEqual([])
})

const statesOf = (node: typeof negotiationMachine.root): readonly (typeof node)[] => [
  node,
  ...Object.values(node.states).flatMap(statesOf),
]

/** Every text in a value, at any depth. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

it('the texts of catalogue, events, states and conditions name no party of a case, and every place in them is filled', () => {
  const ids = [...Object.keys(eventMeta), ...forcedSale.conditionStates.map(({ id }) => id)]
  const texts = [
    ...textsIn(parameterCatalogue),
    ...textsIn(eventMeta),
    ...statesOf(negotiationMachine.root).flatMap(({ meta }) => textsIn(meta)),
    ...ids.flatMap((id) => [clauseOf(forcedSale, id, true), clauseOf(forcedSale, id, false)]),
  ]
  const names = presets.flatMap(({ parties, words, buyers }) => [
    ...[parties.host.name, parties.home.name, parties.owner.name, words.target, words.legislature ?? 'Congress'],
    ...Object.values(buyers).map(({ name }) => name),
  ])
  expect(names.filter((name) => texts.some((text) => text.includes(name)))).toEqual([])
  const unfilled = texts.map((text) => inNamesOf(forcedSale, first, text)).join('\n')
  expect(unfilled.match(/\b[A-Z]{4,}\b/g)).toBeNull()
})

it('a sale rests on a law unless the case names an order, and no text of such a case speaks of its law', () => {
  expect(inNamesOf(forcedSale, first, eventMeta['court.voids'].headline)).toBe('The court voids the law')
  const onOrders = presets.filter(({ words }) => words.instrument === 'order')
  expect(onOrders.map(({ id }) => id).toSorted()).toEqual(['forced-sale-generic', 'grindr-2019', 'tiktok-2020'])
  const texts = [
    ...[eventMeta, forcedSale.groups, forcedSale.outcomes, forcedSale.conditionStates].flatMap(textsIn),
    ...statesOf(negotiationMachine.root).flatMap(({ meta }) => textsIn(meta)),
  ]
  for (const one of onOrders) {
    const told = texts.map((text) => inNamesOf(forcedSale, one, text))
    expect(told).toContain('The court voids the order')
    expect(told.filter((text) => /\bthe law\b|qualified divestiture/i.test(text))).toEqual([])
  }
})
