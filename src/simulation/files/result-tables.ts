import { entryOf } from '@/scenarios/entry-of'
import type { Negotiation } from '@/scenarios/negotiation'
import { canonicalJson } from './canonical-json'
import { type Cell, csvText } from './csv'
import { modelCells, modelColumns } from './model-of'
import type { ResultFile } from './result-file'

const recipeColumns = (result: ResultFile): readonly string[] => [
  ...['scenario', 'scenario_sha256', ...modelColumns(result)],
  ...['stream', 'recipe', 'hash'],
]

/** What a table's numbers depend on, in its last columns, so that no row can be parted from it. */
const recipeCells = (result: ResultFile): readonly Cell[] => {
  const { scenario, stream, recipe, sampled } = result
  return [scenario.id, scenario.sha256, ...modelCells(result), stream, canonicalJson(recipe), sampled.hash]
}

/** One row an outcome: exact, drawn with its interval, and the exact chance given the conditions where there are any. */
export function outcomesCsv(result: ResultFile): string {
  const { exact, given, sampled } = result
  const columns = ['outcome', 'ending', 'exact', ...(given ? ['exact_given'] : []), 'count', 'share', 'low', 'high']
  const rows = exact.outcomes.map(({ id, group, chance }, o): readonly Cell[] => {
    const drawn = sampled.outcomes[o]
    return [
      ...[id, group, chance, ...(given ? [given.outcomes[o]?.chance] : [])],
      ...[drawn?.count, drawn?.share, drawn?.low, drawn?.high],
      ...recipeCells(result),
    ]
  })
  return csvText([...columns, ...recipeColumns(result)], rows)
}

/** One row a week: the exact shares of the endings by its end. */
export function weeksCsv(negotiation: Negotiation, result: ResultFile): string {
  const { exact, given } = result
  const endings = negotiation.groups.map(({ id }) => id)
  const columns = ['week', ...endings, ...(given ? endings.map((ending) => `${ending}_given`) : [])]
  const rows = exact.byWeek.map((shares, w): readonly Cell[] => [
    shares.week,
    ...endings.map((ending) => entryOf(shares, ending)),
    ...(given ? endings.map((ending) => given.byWeek[w]?.[ending]) : []),
    ...recipeCells(result),
  ])
  return csvText([...columns, ...recipeColumns(result)], rows)
}
