import type { Chain } from '../chain/chain'
import type { Graph } from '../chain/graph'

/** Weights over states that nobody outside can tell apart, and how likely what was seen is. */
export type Belief = {
  readonly weights: Float64Array // [n] adds up to 1; all 0 where what was seen cannot happen
  readonly likelihood: number // of what this week was seen to bring, given the weights before it
}

/** Nothing but the start: what is known before the first week. */
export function beliefAt({ n, start }: Chain): Belief {
  const weights = new Float64Array(n)
  weights[start] = 1
  return { weights, likelihood: 1 }
}

/** The public events of each path: its news. */
const newsOfPaths = ({ paths, events, hidden }: Graph): readonly (readonly string[])[] =>
  paths.map((path) => path.map((event) => events[event]!).filter((event) => !hidden.includes(event)))

/**
 * For each path the headlines of a report that it can be: those whose events are the path's public ones. A path without a public
 * event is nobody's news (undefined); an empty list is news that was not seen.
 */
function matchesOf(graph: Graph, seen: readonly (readonly string[])[]) {
  const textOf = (news: readonly string[]): string => news.join()
  return newsOfPaths(graph).map((news) => {
    if (news.length === 0) return undefined
    return seen.flatMap((headline, i) => (textOf(headline) === textOf(news) ? [i] : []))
  })
}

function requireSeen({ events, hidden }: Graph, seen: readonly (readonly string[])[]): void {
  for (const headline of seen) {
    if (headline.length === 0) throw new RangeError('A headline without an event was reported.')
    for (const event of headline) {
      if (!events.includes(event)) throw new RangeError(`"${event}" was reported; the machine has no such event.`)
      if (hidden.includes(event)) throw new RangeError(`"${event}" was reported; nobody outside sees it.`)
    }
  }
}

/**
 * One week of a replay that carries weights over states: the week's steps restricted to paths whose public events are those
 * seen, divided by their sum, which is the likelihood of the report. A week in which nothing was seen is a report too. A
 * headline is the public events of one path, its answers behind it; the headlines of a week may come in any order, since a
 * report does not say which question they answer. Which of them have been met is a bit each.
 *
 * A week that is not over may still bring what must come: where silence is impossible, as at a deadline, every path is open and
 * its news is not told yet. All else of such a week counts as quiet.
 *
 * Error: sums of non-negative terms, relative ≤ steps × (longest row + 2) × 2⁻⁵³.
 * @param before the weights at the end of the week before. @param week of the chain, 1 … horizon.
 * @throws {RangeError} for an event that is unknown or not public, and for a week outside the horizon.
 * @see Rabiner (1989), Proceedings of the IEEE 77:257, the forward recursion with scaling.
 */
export function believe(
  graph: Graph,
  chain: Chain,
  before: Float64Array,
  week: number,
  seen: readonly (readonly string[])[],
  isOver = true,
): Belief {
  requireSeen(graph, seen)
  const { n, horizon, steps, weekStart } = chain
  if (!(Number.isInteger(week) && week >= 1 && week <= horizon))
    throw new RangeError(`Week ${week} was reported; the chain has weeks 1 to ${horizon}.`)
  const weights = new Float64Array(n)
  if (seen.length > chain.slots) return { weights, likelihood: 0 } // a question brings one headline at most
  const matches = matchesOf(graph, seen)
  const masks = 1 << seen.length
  let mass = new Float64Array(n * masks)
  before.forEach((weight, s) => {
    mass[s * masks] = weight
  })
  for (let at = weekStart[week]!; at < weekStart[week + 1]!; at++)
    mass = stepSeen(chain, steps[at]!, { matches, masks, isOver }, mass)
  let likelihood = 0
  for (let s = 0; s < n; s++) likelihood += mass[s * masks + masks - 1]!
  if (likelihood > 0) for (let s = 0; s < n; s++) weights[s] = mass[s * masks + masks - 1]! / likelihood
  return { weights, likelihood }
}

type Report = {
  readonly matches: ReturnType<typeof matchesOf>
  readonly masks: number
  readonly isOver: boolean
}

/** One step: mass of state s with the headlines of mask m met, at s · masks + m, goes along the paths that fit. */
function stepSeen(
  { n, layers, classStart, chance, quiet, edgePath }: Chain,
  layer: number,
  { matches, masks, isOver }: Report,
  mass: Float64Array,
): Float64Array<ArrayBuffer> {
  const { rowStart, rowClass, target, edge } = layers[layer]!
  const next = new Float64Array(n * masks)
  for (let s = 0; s < n; s++) {
    const own = rowClass[s]!
    const place = classStart[own]! - rowStart[s]!
    const canPassUnseen = !isOver && quiet[own] === 0
    for (let mask = 0; mask < masks; mask++) {
      const x = mass[s * masks + mask]!
      if (x === 0) continue
      next[s * masks + mask]! += x * quiet[own]!
      for (let k = rowStart[s]!; k < rowStart[s + 1]!; k++) {
        const news = matches[edgePath[edge[k]!]!]
        // Of equal headlines the first that is not met yet: they are told apart by nothing.
        const met = news?.find((i) => ((mask >> i) & 1) === 0)
        if (news !== undefined && met === undefined && !canPassUnseen) continue
        next[target[k]! * masks + (met === undefined ? mask : mask | (1 << met))]! += x * chance[place + k]!
      }
    }
  }
  return next
}

/** What a week can bring to public notice given the weights before it, each news by itself, in the order of the graph's paths. */
export function possibleNews(
  graph: Graph,
  { n, layers, steps, weekStart, classStart, chance, quiet, edgePath }: Chain,
  before: Float64Array,
  week: number,
): readonly (readonly string[])[] {
  let isOpen: readonly boolean[] = Array.from(before, (weight) => weight > 0)
  const onPath = new Uint8Array(graph.paths.length)
  for (let at = weekStart[week]!; at < weekStart[week + 1]!; at++) {
    const { rowStart, rowClass, target, edge } = layers[steps[at]!]!
    const next = new Array<boolean>(n).fill(false)
    for (let s = 0; s < n; s++) {
      if (!isOpen[s]) continue
      if (quiet[rowClass[s]!]! > 0) next[s] = true
      const place = classStart[rowClass[s]!]! - rowStart[s]!
      for (let k = rowStart[s]!; k < rowStart[s + 1]!; k++) {
        if (chance[place + k]! === 0) continue
        next[target[k]!] = true
        onPath[edgePath[edge[k]!]!] = 1
      }
    }
    isOpen = next
  }
  const found = newsOfPaths(graph).filter((news, path) => onPath[path] === 1 && news.length > 0)
  return [...new Map(found.map((news) => [news.join(), news])).values()]
}
