import { expect, it } from 'vitest'
import {
  type ChainModel,
  chance,
  compileGraph,
  fillChain,
  openGraph,
  outcomeShares,
  packGraph,
  solveForward,
} from '@/engine'
import { graphOf, lampModel, twiceAskedModel } from './lamp-model'

const numbers = { light: 0.5, rush: 2, gale: 0.25, weeks: 8, flicker: 0, fail: 1, wind: 1, saved: 1, lost: 1, sold: 1 }

/** The lamp with three kinds of week: it is lit with 1/2 in a plain one, 2/3 in a rushed one, 1/5 in a gale. */
const odds = [[], ['rush'], ['gale']] as const
const model: ChainModel<string> = {
  ...lampModel,
  weekKinds: ['plain', 'rushed', 'gale'],
  questions: lampModel.questions.map(({ id, rows }) => ({
    id,
    rows: (name, kind) =>
      rows(name, 0).map((row) =>
        row.event === 'lit' ? { ...row, factors: [chance('light', ...(odds[kind] ?? []))] } : row,
      ),
  })),
}
const graph = compileGraph(model)
const dark = (kind: number): number | undefined => {
  const chain = fillChain(graph, numbers, [{ kind: 0 }, { kind }], 0)
  return outcomeShares(chain, solveForward(chain))[chain.outcomes.findIndex(({ id }) => id === 'dark')]
}

it('every kind of week a model names has its own chances, also once the graph was kept', () => {
  const opened = openGraph(JSON.parse(JSON.stringify(packGraph(graph))), graphOf(model))
  expect(opened).toStrictEqual(graph)
  expect(graph.chances).toHaveLength(3)
  expect([0, 1, 2].map(dark)).toEqual([1 / 2, expect.closeTo(1 / 3, 12), expect.closeTo(4 / 5, 12)])
})

it('a scheduled event has a layer behind those of the kinds', () => {
  const weeks = [{ kind: 0 }, { kind: 2 }, { kind: 0, scheduled: 'stormed' }, { kind: 1 }]
  const chain = fillChain(graph, numbers, weeks, 0)
  expect([[...chain.steps], [...chain.weekStart]]).toEqual([
    [2, 3, 1],
    [0, 0, 1, 2, 3],
  ])
  expect(chain.layers.map(({ slot }) => slot)).toEqual([0, 0, 0, 0])
  expect(chain.slots).toBe(1)
})

it('where it follows the questions, its step is the last of its week and has a draw of its own', () => {
  const weeks = [{ kind: 0 }, { kind: 1 }, { kind: 1, scheduled: 'stormed' }, { kind: 0 }]
  const chain = fillChain(compileGraph(twiceAskedModel), numbers, weeks, 0)
  expect([[...chain.steps], [...chain.weekStart]]).toEqual([
    [2, 3, 2, 3, 4, 0, 1],
    [0, 0, 2, 5, 7],
  ])
  expect(chain.layers.map(({ slot }) => slot)).toEqual([0, 1, 0, 1, 2])
  expect(chain.slots).toBe(3)
})

it.each([
  [[], 'replaces', 'A week asks one question at least.'],
  [twiceAskedModel.questions, 'replaces', 'A scheduled event can replace one question, not 2; let it follow them.'],
] as const)('questions %j that a scheduled event %s are refused', (questions, scheduling, message) => {
  expect(() => compileGraph({ ...model, questions, scheduling })).toThrow(message)
})

it.each([
  [[{ kind: 0 }, { kind: 3 }], 'Week 1 is of kind 3; it may be of 0 to 2.'],
  [[{ kind: 0 }, { kind: 1, scheduled: 'stormed' }], 'Week 1 is of kind 1; it may be of 0 to 0.'],
])('a kind of week that the graph cannot fill is refused: %j', (weeks, message) => {
  expect(() => fillChain(graph, numbers, weeks, 0)).toThrow(new RangeError(message))
})

it('a table that offers other events in another kind of week is refused', () => {
  const questions = model.questions.map(({ id, rows }) => ({
    id,
    rows: (name: string, kind: number) => rows(name, kind).slice(kind),
  }))
  const uneven: ChainModel<string> = { ...model, questions }
  expect(() => compileGraph(uneven)).toThrow('The table offers other events in a week "rushed" than in one "plain".')
})

it('a hidden event that the machine does not know is refused', () => {
  expect(() => compileGraph({ ...model, hidden: ['whispered'] })).toThrow('"whispered" is missing from the model')
})

it('more layers than a step can name are refused', () => {
  const many = compileGraph({ ...model, weekKinds: Array.from({ length: 256 }, (_, kind) => `kind ${kind}`) })
  expect(() => fillChain(many, numbers, [{ kind: 0 }, { kind: 255 }], 0)).not.toThrow()
  expect(() => fillChain(many, numbers, [{ kind: 0 }, { kind: 0, scheduled: 'stormed' }], 0)).toThrow(
    'needs 257 layers; up to 256 are kept',
  )
})
