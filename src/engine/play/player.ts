import type { Chain, Layer } from '../chain/chain'
import type { Weeks } from '../chain/fill-chain'
import type { Graph } from '../chain/graph'
import type { Numbers } from '../model/factor'
import type { Reward } from '../solve/solve-backward'
import { drawnTree, type PlayNode, type PlayRow, playTree, STAY } from './play-tree'

/** Somebody who decides on some events of a chain, while all others follow its chances. */
export type PlayerGame = {
  readonly graph: Graph
  readonly chain: Chain
  readonly numbers: Numbers
  readonly weeks: Weeks
  readonly isOwn: (event: string) => boolean
}

/** The best play there is, or the model's without some events. */
export type Play = 'best' | { readonly without: (event: string) => boolean }

export type Player = {
  /** What a step can bring in a state. Its choices are the player's. */
  readonly treeAt: (step: number, state: number) => PlayNode
  /** What is expected of a node under best play, `next` being what every state is worth after the step [n]. */
  readonly worthOf: (node: PlayNode, step: number, state: number, next: (state: number) => number) => number
  /**
   * What a reward is expected to be before every step and after the last [(steps + 1) × n], at step · n + state.
   */
  readonly solve: (reward: Reward, play: Play) => Float64Array
}

const UNDECIDED = -1

/** The event that is scheduled in a layer; undefined for the layer of a question. */
function scheduledIn({ chain, weeks }: Pick<PlayerGame, 'chain' | 'weeks'>): readonly (string | undefined)[] {
  const events = Array<string | undefined>(chain.layers.length).fill(undefined)
  for (let week = 1; week <= chain.horizon; week++) {
    const event = weeks[week]?.scheduled
    const [from = 0, to = 0] = chain.weekStart.subarray(week, week + 2)
    // The last of the week's steps is the event's own.
    if (event !== undefined && to > from) events[chain.steps[to - 1] ?? 0] = event
  }
  return events
}

/**
 * Best play in a chain, by backward induction over its steps: at every choice the maximum, at every draw the mean. Rows with the
 * same chances and events share a tree, some hundreds of them. Time: one backward pass, and a walk of the tree for each row with a
 * choice. Memory: 4 bytes × layers × n, and 8 × (steps + 1) × n for each solution.
 *
 * Error: of best play as of a mean, sums of products of the rewards: steps × (longest row + 4) × 2⁻⁵³ of Σ|reward| at most, for a
 * maximum adds none.
 * @see Puterman (1994), Markov Decision Processes, ch. 4.3: backward induction with a finite horizon.
 */
export function createPlayer({ graph, chain, numbers, weeks, isOwn }: PlayerGame): Player {
  const { n } = chain
  const scheduled = scheduledIn({ chain, weeks })
  const isOwnPath = graph.paths.map((path) => path.some((event) => isOwn(graph.events[event] ?? '')))
  const rowOf = (layer: Layer, index: number, state: number): PlayRow => {
    const at = chain.classStart[layer.rowClass[state]!]!
    const from = layer.rowStart[state]!
    const edges = Array.from(layer.edge.subarray(from, layer.rowStart[state + 1]!), (edge, i) => ({
      at: i,
      path: graph.paths[graph.path[edge]!]!.map((event) => graph.events[event]!),
      chance: chain.chance[at + i]!,
      factors: graph.products[graph.given[edge]!]!,
    }))
    const event = scheduled[index]
    const isScheduled = event !== undefined && edges[0]?.path[0] === event
    return { edges, quiet: chain.quiet[layer.rowClass[state]!]!, isScheduled }
  }

  const trees: PlayNode[] = []
  const known = new Map<string, number>()
  /** Of every layer, the tree of each state's row; UNDECIDED where it holds no choice. */
  const treeOf = chain.layers.map((layer, index) =>
    Int32Array.from({ length: n }, (_, state) => {
      const edges = layer.edge.subarray(layer.rowStart[state]!, layer.rowStart[state + 1]!)
      if (!edges.some((edge) => isOwnPath[graph.path[edge]!])) return UNDECIDED
      let key = `${layer.rowClass[state]} ${scheduled[index] ?? ''}`
      for (const edge of edges) key += ` ${graph.path[edge]} ${graph.given[edge]}`
      const at = known.get(key)
      if (at !== undefined) return at
      known.set(key, trees.length)
      return trees.push(playTree(rowOf(layer, index, state), numbers, isOwn)) - 1
    }),
  )

  const treeAt: Player['treeAt'] = (step, state) => {
    const index = chain.steps[step]!
    const tree = treeOf[index]![state]!
    return trees[tree] ?? playTree(rowOf(chain.layers[index]!, index, state), numbers, isOwn)
  }

  const worthOf: Player['worthOf'] = (node, step, state, next) => {
    const layer = chain.layers[chain.steps[step]!]!
    const read = ({ kind, at, children, weights }: PlayNode): number => {
      if (kind === 'leaf') return next(at === STAY ? state : layer.target[layer.rowStart[state]! + at]!)
      if (kind === 'choice') return Math.max(...children.map(read))
      return children.reduce((sum, child, i) => sum + weights[i]! * read(child), 0)
    }
    return read(node)
  }

  const solve: Player['solve'] = (reward, play) => {
    const played = play === 'best' ? trees : trees.map((tree) => drawnTree(tree, play.without))
    const solution = new Float64Array((chain.steps.length + 1) * n)
    solution.set(reward.terminal, chain.steps.length * n)
    for (let step = chain.steps.length - 1; step >= 0; step--)
      stepBack(chain, step, played, treeOf[chain.steps[step]!]!, reward, solution)
    return solution
  }
  return { treeAt, worthOf, solve }
}

/** One step back in a solution: a row without a choice is summed as it is, any other by its tree. */
function stepBack(
  { n, layers, steps, classStart, chance, quiet }: Chain,
  step: number,
  trees: readonly PlayNode[],
  treeOf: Int32Array,
  reward: Reward,
  solution: Float64Array,
): void {
  const index = steps[step]!
  const { rowStart, target, rowClass } = layers[index]!
  const earned = reward.earned?.[index]
  const [here, next] = [step * n, (step + 1) * n]
  let [state, first] = [0, 0]
  const read = (node: PlayNode): number => {
    if (node.kind === 'leaf') return solution[next + (node.at === STAY ? state : target[first + node.at]!)]!
    const { children, weights } = node
    if (node.kind === 'chance') {
      let sum = 0
      for (let i = 0; i < children.length; i++) sum += weights[i]! * read(children[i]!)
      return sum
    }
    let most = read(children[0]!)
    for (let i = 1; i < children.length; i++) {
      const value = read(children[i]!)
      if (value > most) most = value
    }
    return most
  }
  for (; state < n; state++) {
    first = rowStart[state]!
    const tree = treeOf[state]!
    let value: number
    if (tree !== UNDECIDED) value = read(trees[tree]!)
    else {
      const c = rowClass[state]!
      value = quiet[c]! * solution[next + state]!
      let at = classStart[c]!
      for (let k = first; k < rowStart[state + 1]!; k++) value += chance[at++]! * solution[next + target[k]!]!
    }
    solution[here + state] = value + (earned === undefined ? 0 : earned[state]!)
  }
}
