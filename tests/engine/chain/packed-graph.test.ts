import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  chance,
  compileGraph,
  fixed,
  type Graph,
  inverse,
  openGraph,
  over,
  packGraph,
  raised,
  times,
  unless,
} from '@/engine'
import { graphOf, lampModel, overModel, twiceAskedModel } from './lamp-model'

const written = (graph: Graph): unknown => JSON.parse(JSON.stringify(packGraph(graph)))
const lamp = compileGraph(lampModel)

it.each([
  ['every feature of a graph', lampModel],
  ['one state and no edge', overModel],
  ['two questions and a storm behind them', twiceAskedModel],
])('a graph with %s comes back bit for bit', (_what, model) => {
  const graph = compileGraph(model)
  expect(openGraph(written(graph), graphOf(model))).toStrictEqual(graph)
})

it('the lamp has what it is meant to show', () => {
  expect(lamp.n).toBe(4)
  expect(lamp.paths.map((path) => path.length)).toContain(3)
  expect([...lamp.chances[1]!]).not.toEqual([...lamp.chances[0]!])
  expect([...lamp.weekCounters]).toContain(1)
  expect(compileGraph(overModel).m).toBe(0)
})

const upTo = (high: number) => fc.oneof(fc.integer({ min: 0, max: high }), fc.constantFrom(0, high))

const anyEdge = fc.tuple(upTo(2), fc.tuple(upTo(1), upTo(1), upTo(1)), upTo(1), fc.nat())
/** What is asked, and the rows of every state: one for each question and one that only a calendar brings. */
const anyRows = fc.constantFrom(['what'], ['what', 'who, or “whom”'], ['a', 'b', 'c']).chain((questions) => {
  const width = { minLength: questions.length + 1, maxLength: questions.length + 1 }
  const rows = fc.array(fc.array(fc.array(anyEdge, { maxLength: 3 }), width), { minLength: 1 })
  return fc.tuple(fc.constant(questions), rows)
})

/** Any graph at all, of one to three questions and kinds of week, at the ends of what its arrays can hold. */
const anyGraph = anyRows
  .chain(([questions, rows]) =>
    fc.tuple(
      fc.constant(questions),
      fc.constant(rows),
      fc.constantFrom('follows', 'replaces'),
      fc.constantFrom(['a'], ['a', 'b'], ['a', 'b', 'c']),
      fc.array(upTo(0xffffffff), { minLength: rows.length, maxLength: rows.length }),
      fc.array(upTo(0xffffffff), { minLength: rows.length, maxLength: rows.length }),
      fc.array(upTo(255), { minLength: 9, maxLength: 9 }),
      fc.array(fc.nat(), { minLength: rows.length, maxLength: rows.length }),
    ),
  )
  .map(([questions, rows, scheduling, kinds, key, weekCounters, pathCounters, free]): Graph => {
    const edges = rows.flat(2)
    const paths = [[255], [0, 255], [7]]
    const rowStart = [0]
    for (const row of rows.flat()) rowStart.push((rowStart.at(-1) ?? 0) + row.length)
    return {
      version: 'any',
      events: Array.from({ length: 256 }, (_, e) => `event “${e}” \u2028 \\`),
      questions,
      scheduling,
      outcomes: [{ id: 'a', group: 'b' }],
      endings: ['c'],
      counterIds: ['d', 'e', 'f'],
      n: rows.length,
      m: edges.length,
      rowStart: Uint32Array.from(rowStart),
      target: Uint32Array.from(edges, (edge) => edge[3] % rows.length),
      event: Uint8Array.from(edges, ([path]) => paths[path]?.[0] ?? 0),
      path: Uint16Array.from(edges, ([path]) => path),
      paths,
      chances: kinds.map((_, kind) => Uint16Array.from(edges, (edge) => edge[1][kind] ?? 0)),
      given: Uint16Array.from(edges, (edge) => edge[2]),
      products: [
        [],
        [times(0.1)],
        [chance(fixed(0.1, 'é'), 'p', inverse('q'), raised('s', unless(chance('p'), over('w'))))],
      ],
      hidden: free.slice(0, 2).map((value) => `event “${value % 256}” \u2028 \\`),
      key: Uint32Array.from(key),
      outcome: new Uint8Array(rows.length),
      ending: Int16Array.from(free, (value) => (value % 2) - 1),
      weekCounters: Uint32Array.from(weekCounters),
      pathCounters: Uint8Array.from(pathCounters),
    }
  })

it('any graph comes back bit for bit', () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const of = { modelVersion: 'any', questions: graph.questions, weekKinds: graph.chances.map(() => '') }
      expect(openGraph(written(graph), of)).toStrictEqual(graph)
    }),
    { seed: 20250206, numRuns: 300 },
  )
})

type Json = Record<string, unknown>
type Damage = (packed: { format: number; check: number; graph: Json & Record<string, unknown[]> }) => unknown

/** Where it stands, what was found, what is allowed. */
const damages: readonly (readonly [string, Damage])[] = [
  ['the whole: found "<html>", allowed an object', () => '<html>'],
  ['the whole: found nothing, allowed an object', () => undefined],
  ['the whole: found [], allowed an object', () => []],
  ['format: found 1, allowed 2', (packed) => ({ ...packed, format: 1 })],
  ['graph: found nothing, allowed an object', ({ format, check }) => ({ format, check })],
  ['version: found "lamp 0", allowed "lamp 1", the version of the model', (p) => edit(p, { version: 'lamp 0' })],
  ['events: found nothing, allowed a list', (p) => edit(p, { events: undefined })],
  ['events[0]: found 7, allowed a text', (p) => edit(p, { events: [7] })],
  ['outcomes[0].group: found nothing, allowed a text', (p) => edit(p, { outcomes: [{ id: 'ashes' }] })],
  ['paths[0]: found [], allowed an event or more', (p) => edit(p, { paths: [[]] })],
  ['paths[0][0]: found 9, allowed a whole number from 0 to 8', (p) => edit(p, { paths: [[9]] })],
  ['products[0]: found 1, allowed a list', (p) => edit(p, { products: [1] })],
  [
    'products[0][0].kind: found "luck", allowed chance, rest, unless, share, times or over',
    (p) => edit(p, { products: [[{ kind: 'luck' }]] }),
  ],
  [
    'products[0][0].base: found nothing, allowed the id of a number, or what is made of one',
    (p) => edit(p, { products: [[{ kind: 'chance' }]] }),
  ],
  [
    'products[0][0].base.kind: found "inverse", allowed fixed',
    (p) => edit(p, { products: [[{ kind: 'chance', base: inverse('p'), odds: [] }]] }),
  ],
  [
    'products[0][0].odds[1].kind: found "lucky", allowed fixed, inverse or raised',
    (p) => edit(p, { products: [[{ kind: 'chance', base: 'p', odds: ['q', { kind: 'lucky' }] }]] }),
  ],
  [
    'products[0][0].odds[0].value: found null, allowed a number',
    (p) => edit(p, { products: [[{ kind: 'rest', base: 'p', odds: [fixed(Number.NaN, 'dark')] }]] }),
  ],
  [
    'products[0][0].odds[0].factors[0].count: found nothing, allowed a number',
    (p) =>
      edit(p, {
        products: [[{ kind: 'rest', base: 'p', odds: [{ kind: 'raised', slope: 'q', factors: [{ kind: 'times' }] }] }]],
      }),
  ],
  ['products[0][0].factors: found nothing, allowed a list', (p) => edit(p, { products: [[{ kind: 'unless' }]] })],
  [
    'products[0][0].count: found "2", allowed a number',
    (p) => edit(p, { products: [[{ kind: 'times', count: '2' }]] }),
  ],
  ['length of kinds[0]: found 3, allowed 4', (p) => edit(p, { kinds: [[0, 0, 0]] })],
  [`kinds[0][0]: found 99, allowed a path, 0 to ${lamp.paths.length - 1}`, (p) => edit(p, { kinds: [[99, 0, 0, 0]] })],
  [
    `kinds[0][3]: found 99, allowed a product, 0 to ${lamp.products.length - 1}`,
    (p) => edit(p, { kinds: [[0, 0, 0, 99]] }),
  ],
  ['kind[1]: found 1.5, allowed a whole number from 0', (p) => edit(p, { kind: set(p.graph.kind, 1, 1.5) })],
  [`sum of degree: found ${lamp.m + 1}, allowed ${lamp.m}`, (p) => edit(p, { degree: set(p.graph.degree, 7, 1) })],
  ['length of degree: found 7, allowed 2 rows a state', (p) => edit(p, { degree: p.graph.degree?.slice(1) })],
  ['questions: found nothing, allowed a list', (p) => edit(p, { questions: undefined })],
  ['questions: found ["dark"], allowed light, the questions of the model', (p) => edit(p, { questions: ['dark'] })],
  ['hidden[0]: found "burgled", allowed one of the events', (p) => edit(p, { hidden: ['burgled'] })],
  ['scheduling: found "leads", allowed follows or replaces', (p) => edit(p, { scheduling: 'leads' })],
  [`length of target: found ${lamp.m - 1}`, (p) => edit(p, { target: p.graph.target?.slice(1) })],
  ['target[0]: found -1, allowed a state, 0 to 3', (p) => edit(p, { target: set(p.graph.target, 0, -1) })],
  ['target[0]: found 4, allowed a state, 0 to 3', (p) => edit(p, { target: set(p.graph.target, 0, 4) })],
  [
    'target[0]: found null, allowed a whole number from -4 to 4',
    (p) => edit(p, { target: set(p.graph.target, 0, null) }),
  ],
  ['key[0]: found -1, allowed a sum from 0 to 4294967295', (p) => edit(p, { key: set(p.graph.key, 0, -1) })],
  ['outcome[0]: found 4, allowed a whole number from 0 to 3', (p) => edit(p, { outcome: set(p.graph.outcome, 0, 4) })],
  ['ending[0]: found -2, allowed a whole number from -1 to 1', (p) => edit(p, { ending: set(p.graph.ending, 0, -2) })],
  ['pathCounters[0]: found 256', (p) => edit(p, { pathCounters: set(p.graph.pathCounters, 0, 256) })],
  ['check: found 1, allowed', (packed) => ({ ...packed, check: 1 })],
]

function edit(packed: Parameters<Damage>[0], fields: Json): unknown {
  return { ...packed, graph: { ...packed.graph, ...fields } }
}
const set = (list: readonly unknown[] | undefined, at: number, value: unknown) => list?.with(at, value)

describe('a damaged graph is refused with the place, what stands there and what may', () => {
  it.each(damages)('%s', (message, damage) => {
    const packed = damage(written(lamp) as Parameters<Damage>[0])
    expect(() => openGraph(packed, graphOf(lampModel))).toThrow(RangeError)
    expect(() => openGraph(packed, graphOf(lampModel))).toThrow(`Kept graph, ${message.replace('’', "'")}`)
  })

  it('a long find is quoted in part', () => {
    expect(() => openGraph('x'.repeat(1000), graphOf(lampModel))).toThrow(
      `found "${'x'.repeat(58)}…, allowed an object.`,
    )
  })
})

/** Every way to change one number or text of a value, or to leave one entry out. */
function* oneChange(value: unknown): Generator<unknown> {
  if (typeof value === 'number') yield* [value + 1, value - 1]
  else if (typeof value === 'string') yield* [`${value} `, value.slice(1)]
  else if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) {
      for (const changed of oneChange(item)) yield value.with(i, changed)
      yield value.toSpliced(i, 1)
    }
  } else {
    for (const [name, item] of Object.entries(value as Json)) {
      for (const changed of oneChange(item)) yield { ...(value as Json), [name]: changed }
      yield { ...(value as Json), [name]: undefined }
    }
  }
}

it('no single change of a number, a text or an entry goes unseen', () => {
  let changes = 0
  for (const changed of oneChange(written(lamp))) {
    expect(() => openGraph(changed, graphOf(lampModel)), JSON.stringify(changed)).toThrow(RangeError)
    changes++
  }
  expect(changes).toBeGreaterThan(500)
})
