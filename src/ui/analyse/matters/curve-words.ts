import { entryOf } from '@/scenarios/entry-of'
import { UNRESOLVED } from '@/scenarios/negotiation'
import { parameterOf } from '@/scenarios/parameter-of'
import type { Curve, NumberMap, Span, Target } from '@/simulation/analyse/types'
import { perGroup } from '@/simulation/groups'
import { roundTicks } from '@/ui/charts/round-ticks'
import { caseGroups } from '@/ui/shared/case-groups'
import { listed } from '@/ui/shared/format'
import { groupWords } from '@/ui/shared/group-words'
import { fromCase } from '@/ui/state/case'
import { mattersWords } from './matters-words'
import { chanceWords, numberText, points } from './number-text'
import { targetWords } from './target-words'

export const curveWords = fromCase((open) => {
  const { groupOrder } = caseGroups(open)

  const { nameOf, valueText } = numberText(open)
  const { groupLetter, groupName } = groupWords(open)
  const { letterWords } = mattersWords(open)
  const { targetName } = targetWords(open)

  const curveText = {
    number: 'Number',
    second: 'and a second',
    none: 'none',
    choose: 'Choose a number, here or in the tornado.',
    chooseTwo: 'Choose two numbers, here or in the tornado.',
    span: 'How far it goes',
    range: 'Over its range',
    rail: 'All it may be',
    title: (id: string) => `As “${nameOf(id)}” moves`,
    unit: 'futures in 100',
    here: 'you are here',
    note: (values: number) =>
      `Solved at ${values} values, every other number at its reading. Ring: where the likeliest ending changes.`,
    shaded: ' Shaded: the number’s own range.',
    columns: (target: string | undefined) => [
      'Value',
      ...groupOrder.map((group) => groupName(group)),
      ...(target === undefined ? [] : [target]),
    ],
    mapTitle: (x: string, y: string) => `“${nameOf(y)}” against “${nameOf(x)}”`,
    across: 'Across',
    up: 'Up',
    mapNote: ({ xs, ys }: Pick<NumberMap, 'xs' | 'ys'>, target: Target) =>
      `${letterWords}: the likeliest ending. Lines: 25, 50 and 75 in 100 for “${targetName(target)}”. Cross: you are here. ${xs.length} × ${ys.length} exact answers, every other number at its reading.`,
    mapHint: 'Point at a cell to read it; choose it to load its two numbers.',
    mapAction: 'Load these two numbers.',
  }

  const curveTable = ({ id, points: all }: Curve, chances: ArrayLike<number> | undefined, target: Target) => ({
    columns: curveText.columns(chances === undefined ? undefined : targetName(target)),
    rows: all.map(
      (point, k) =>
        [
          valueText(id, point.x),
          ...groupOrder.map((group) => points(entryOf(point, group))),
          ...(chances === undefined ? [] : [points(chances[k] ?? 0)]),
        ] as const,
    ),
  })

  /** From end to end, and where the likeliest ending changes. */
  function curveCaption({ id, points: all, tippingPoints }: Curve, at: (k: number) => number, target: Target): string {
    const last = all.length - 1
    const ends = `From ${valueText(id, all[0]?.x ?? 0)} to ${valueText(id, all[last]?.x ?? 0)}, “${targetName(target)}” goes from ${points(at(0))} to ${points(at(last))} in 100.`
    if (tippingPoints.length === 0) return `${ends} The likeliest ending does not change on the way.`
    const tips = tippingPoints.map(
      ({ x, from, to }) =>
        `at about ${valueText(id, Number(x.toPrecision(3)))} from ${inSentence(groupName(from))} to ${inSentence(groupName(to))}`,
    )
    return `${ends} The likeliest ending changes ${listed(tips)}.`
  }

  /** One cell, read aloud. */
  function cellWords(map: NumberMap, chances: ArrayLike<number>, target: Target, cell: number): string {
    const { x, y, xs, ys, best } = map
    const [i, j] = [cell % xs.length, Math.floor(cell / xs.length)]
    return `${nameOf(x)} ${valueText(x, xs[i] ?? 0)}, ${inSentence(nameOf(y))} ${valueText(y, ys[j] ?? 0)}: ${targetName(target)} ${chanceWords(chances[cell] ?? 0)}; likeliest: ${inSentence(groupName(best[cell] ?? UNRESOLVED))}.`
  }

  function mapCaption({ best }: NumberMap, chances: Float64Array, target: Target): string {
    const counts = groupOrder.map((group) => ({ group, cells: best.filter((one) => one === group).length }))
    const [least, most] = [Math.min(...chances), Math.max(...chances)]
    const seen = counts.filter(({ cells }) => cells > 0).toSorted((a, b) => b.cells - a.cells)
    const span = `“${targetName(target)}” lies between ${points(least)} and ${points(most)} in 100.`
    const [only] = seen
    if (seen.length === 1 && only !== undefined)
      return `${span} Everywhere the likeliest ending is ${inSentence(groupName(only.group))}.`
    const parts = seen.map(({ group, cells }) => `${inSentence(groupName(group))} in ${cells}`)
    return `${span} Of ${best.length} cells the likeliest ending is ${listed(parts)}.`
  }

  /** The map as a table: a row for each value upwards, a column for each across. */
  function mapTable(
    map: NumberMap,
    chances: ArrayLike<number>,
  ): {
    readonly columns: readonly string[]
    readonly rows: readonly (readonly [string, ...string[]])[]
  } {
    const { x, y, xs, ys, best } = map
    return {
      columns: [`${nameOf(y)} \\ ${nameOf(x)}`, ...xs.map((value) => valueText(x, value))],
      rows: [...ys.keys()].toReversed().map((j) => [
        valueText(y, ys[j] ?? 0),
        ...xs.map((_, i) => {
          const cell = j * xs.length + i
          return `${groupLetter(best[cell] ?? UNRESOLVED)} ${points(chances[cell] ?? 0)}`
        }),
      ]),
    }
  }

  /** Whether the values follow each other by equal factors. */
  const isByFactor = (id: string, span: Span): boolean =>
    span === 'rail' && parameterOf(open.negotiation, id).kind === 'odds'

  const curveTicks = (curve: Pick<Curve, 'id' | 'points'>, span: Span, most: number): readonly number[] => {
    const [first, last] = [curve.points[0]?.x ?? 0, curve.points.at(-1)?.x ?? 1]
    if (isByFactor(curve.id, span)) return [0.01, 0.1, 1, 10, 100].filter((x) => x >= first && x <= last)
    return roundTicks(first, last, most)
  }

  /** Rows of the chart, in points; with the chance asked about where it is no group of its own. */
  const curveRows = ({ points: all }: Curve, chances: ArrayLike<number> | undefined) =>
    all.map((point, k) => ({
      ...perGroup(groupOrder, (group) => rounded(entryOf(point, group))),
      x: point.x,
      ...(chances === undefined ? {} : { target: rounded(chances[k] ?? 0) }),
    }))

  return { curveText, curveTable, curveCaption, cellWords, mapCaption, mapTable, isByFactor, curveTicks, curveRows }
})

const rounded = (share: number) => Number((share * 100).toFixed(2))

const inSentence = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** A place on an axis of values that rise, in cells. */
export function placeOn(values: readonly number[], value: number): number {
  const next = values.findIndex((one) => one >= value)
  if (next < 0) return values.length - 1
  const [before, after] = [values[next - 1], values[next] ?? value]
  return before === undefined || after === before ? next : next - 1 + (value - before) / (after - before)
}
