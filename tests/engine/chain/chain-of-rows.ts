import type { Chain, Layer } from '@/engine'

/** What can happen in one state in one step, and the chance that nothing does; nothing can in an empty row. */
export type Row = {
  readonly transitions: readonly { readonly target: number; readonly probability: number; readonly edge: number }[]
  readonly quiet: number
}

export const emptyRow: Row = { transitions: [], quiet: 1 }

/** The rows of one step, by state, and which of the week's draws it takes. */
export type ListedLayer = { readonly slot: number; readonly rows: readonly Row[] }

type Numbered = Pick<Chain, 'layers' | 'classStart' | 'chance' | 'quiet' | 'crowded'>

/**
 * Layers of rows that were written down one by one: a class for each row, but one for all with the same numbers. Layers with the
 * same transitions share their arrays, as those of one question do.
 */
export function chainOfRows(listed: readonly ListedLayer[]): Numbered {
  const classes = new Map<string, number>()
  const classStart = [0]
  const chance: number[] = []
  const quiet: number[] = []
  const classOf = ({ transitions, quiet: stay }: Row): number => {
    const key = `${stay}/${transitions.map(({ probability }) => probability)}`
    const known = classes.get(key)
    if (known !== undefined) return known
    classes.set(key, quiet.length)
    for (const { probability } of transitions) chance.push(probability)
    classStart.push(chance.length)
    return quiet.push(stay) - 1
  }
  const shapes = new Map<string, Pick<Layer, 'rowStart' | 'target' | 'edge'>>()
  const shapeOf = (rows: readonly Row[]) => {
    const all = rows.flatMap(({ transitions }) => transitions)
    const rowStart = new Uint32Array(rows.length + 1)
    rows.forEach(({ transitions }, s) => {
      rowStart[s + 1] = (rowStart[s] ?? 0) + transitions.length
    })
    const made = {
      rowStart,
      target: Uint32Array.from(all, ({ target }) => target),
      edge: Uint32Array.from(all, ({ edge }) => edge),
    }
    const key = Object.values(made).join('/')
    const shape = shapes.get(key) ?? made
    shapes.set(key, shape)
    return shape
  }
  const layers = listed.map(({ slot, rows }) => ({
    slot,
    ...shapeOf(rows),
    rowClass: Uint16Array.from(rows, classOf),
  }))
  return {
    layers,
    classStart: Uint32Array.from(classStart),
    chance: Float64Array.from(chance),
    quiet: Float64Array.from(quiet),
    crowded: new Uint8Array(quiet.length),
  }
}

/** The steps of weeks 1, 2, …: each week the layers it takes, in their order. */
export function stepsOf(weeks: readonly (readonly number[])[]): Pick<Chain, 'horizon' | 'steps' | 'weekStart'> {
  const weekStart = new Uint32Array(weeks.length + 2)
  weeks.forEach((layers, i) => {
    weekStart[i + 2] = (weekStart[i + 1] ?? 0) + layers.length
  })
  return { horizon: weeks.length, steps: Uint8Array.from(weeks.flat()), weekStart }
}

/** The row of a state in a layer, with its numbers. */
export function rowAt({ classStart, chance, quiet }: Omit<Numbered, 'layers'>, layer: Layer, state: number): Row {
  const own = layer.rowClass[state] ?? 0
  const from = layer.rowStart[state] ?? 0
  const transitions = Array.from({ length: (layer.rowStart[state + 1] ?? 0) - from }, (_, i) => ({
    target: layer.target[from + i] ?? 0,
    probability: chance[(classStart[own] ?? 0) + i] ?? 0,
    edge: layer.edge[from + i] ?? 0,
  }))
  return { transitions, quiet: quiet[own] ?? 0 }
}

/** What is left of a chain after a week, from a state on. */
export function restOf(chain: Chain, state: number, week: number): Chain {
  const first = chain.weekStart[week + 1] ?? 0
  return {
    ...chain,
    start: state,
    horizon: chain.horizon - week,
    steps: chain.steps.slice(first),
    weekStart: Uint32Array.of(0, ...chain.weekStart.subarray(week + 1).map((at) => at - first)),
  }
}

/** The most ways into one state that a step has: as many terms the forward pass adds up. */
export const longestColumn = ({ layers, n }: Pick<Chain, 'layers' | 'n'>): number =>
  Math.max(
    ...layers.map(({ target }) => {
      const column = new Uint32Array(n)
      for (const state of target) column[state]!++
      return Math.max(...column)
    }),
  )
