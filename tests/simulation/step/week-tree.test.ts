import { beforeAll, describe, expect, it } from 'vitest'
import { type Chain, evaluateFactor, type Graph } from '@/engine'
import { selectEdge } from '@/engine/sample/select-edge'
import type { Party } from '@/machines/event-record'
import { weeksOf } from '@/scenarios/calendar-weeks'
import { answerChances, questionRows } from '@/scenarios/forced-sale/likelihood-table'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import type { NegotiationView } from '@/scenarios/forced-sale/view'
import { WEEK_KINDS } from '@/scenarios/forced-sale/week-kinds'
import { chainOf } from '@/simulation'
import { type Standing, type StepTree, segmentAt, type TreeNode, weekTree } from '@/simulation/step'
import { rowAt } from '../../engine/chain/chain-of-rows'
import { opened, playable } from '../../forced-sale'
import { crowding, HORIZON, session, timelineOf } from './step-case'

// A row's chance is a product of at most 5 factors of at most 8 roundings each, and a sum of at most 42 such: two ways
// to add them up differ by less than (42 + 2 · 40) roundings of at most 1.
const BOUND = 122 * 2 ** -53

type Place = { readonly standing: Standing; readonly week: number }
type Path = { readonly events: string; readonly chance: number; readonly at: number | string }

let graph: Graph
let stateAt: ReadonlyMap<number | string, number>
beforeAll(() => {
  graph = opened.graph
  stateAt = new Map(Array.from(graph.ending, (e, s) => [e < 0 ? graph.key[s]! : graph.endings[e]!, s]))
})

function treeAt({ standing, week }: Place, changes = {}, seat?: Party): StepTree {
  const { steps } = weekTree(playable, tiktok2025, changes, HORIZON, standing.snapshot, week, seat)
  expect(steps).toHaveLength(1)
  return steps[0]!
}

/** Every week of a few histories: thousands of states, deadlines and near weeks among them. */
const placesOf = (changes: object, runs: number): readonly Place[] =>
  Array.from({ length: runs }, (_, run) =>
    timelineOf(session(run), HORIZON, changes)
      .weeks.filter(({ week }) => week <= 13 || week % 7 === run % 7)
      .map(({ before, week }) => ({ standing: before, week })),
  ).flat()

const pathsOf = (node: TreeNode, above = '', chance = 1): readonly Path[] => {
  const events = `${above} ${node.event}`
  if (node.leadsTo !== undefined) return [{ events, chance: chance * node.chance, at: node.leadsTo.at }]
  return node.answers.flatMap((answer) => pathsOf(answer, events, chance * node.chance))
}

function rowOf(chain: Chain, { standing, week }: Place) {
  const state = stateAt.get(standing.at)!
  const layer = chain.layers[chain.steps[chain.weekStart[week]!]!]!
  const { transitions, quiet } = rowAt(chain, layer, state)
  const edges = transitions.map(({ target, probability, edge }) => {
    const events = graph.paths[graph.path[edge]!]!.map((event) => ` ${graph.events[event]}`).join('')
    return { events, chance: probability, target }
  })
  return { layer, state, edges, quiet, crowded: chain.crowded[layer.rowClass[state]!] }
}

describe.each([
  ['the case', {}],
  ['crowded weeks', crowding],
])('%s', (_name, changes) => {
  it("the tree is the chain's row: paths, chances, targets, quiet", () => {
    const chain = chainOf(opened, tiktok2025, changes, HORIZON)
    const weeks = weeksOf(opened, tiktok2025, {}, HORIZON)
    const kinds = new Set<string>()
    for (const place of placesOf(changes, 12)) {
      const tree = treeAt(place, changes)
      const { edges, quiet, crowded } = rowOf(chain, place)
      const paths = tree.alternatives.flatMap((node) => pathsOf(node))
      expect(paths.map(({ events, at }) => [events, stateAt.get(at)])).toEqual(
        edges.map(({ events, target }) => [events, target]),
      )
      paths.forEach(({ chance }, i) => {
        expect(Math.abs(chance - edges[i]!.chance)).toBeLessThanOrEqual(BOUND)
      })
      expect(Math.abs(tree.quiet - quiet)).toBeLessThanOrEqual(BOUND)
      expect(tree.crowded).toBe(crowded === 1)
      const total = tree.alternatives.reduce((sum, { chance }) => sum + chance, tree.quiet)
      expect(Math.abs(total - 1)).toBeLessThanOrEqual(BOUND)
      kinds.add(tree.scheduled ? 'scheduled' : (WEEK_KINDS[weeks[place.week]?.kind ?? 0] ?? ''))
      if (tree.scheduled) expect([tree.alternatives.length, tree.quiet]).toEqual([1, 0])
    }
    expect([...kinds].toSorted()).toEqual(['nearDeadline', 'ordinary', 'scheduled'])
  })

  it("the bar's segments are what the sampler selects, at random draws and at the segments' own edges", () => {
    const chain = chainOf(opened, tiktok2025, changes, HORIZON)
    for (const [i, place] of placesOf(changes, 6).entries()) {
      const { bar } = treeAt(place, changes)
      const { layer, state } = rowOf(chain, place)
      const edges = bar.flatMap(({ from, to }) => [from, to]).filter((draw) => draw < 1)
      const spread = Array.from({ length: 20 }, (_, k) => ((i * 20 + k + 1) * 0.6180339887498949) % 1)
      for (const draw of [...edges, ...spread]) {
        const chosen = selectEdge(chain, layer, state, draw)
        const path =
          chosen < 0 ? [] : graph.paths[graph.path[layer.edge[chosen]!]!]!.map((event) => graph.events[event])
        expect(segmentAt(bar, draw)?.events).toEqual(path)
      }
      expect(bar.map(({ from }) => from)).toEqual([0, ...bar.slice(0, -1).map(({ to }) => to)])
      expect(bar.at(-1)?.to).toBe(1)
    }
  })
})

const nodesUnder = (node: TreeNode): readonly TreeNode[] => [node, ...node.answers.flatMap(nodesUnder)]

it('what drives a chance multiplies to it, with each number as the scenario has it, and answers are certain together', () => {
  let repeated = 0
  for (const place of placesOf({}, 6)) {
    for (const node of treeAt(place).alternatives.flatMap(nodesUnder)) {
      const product = node.drivers.reduce((p, { value }) => p * value, 1)
      if (!treeAt(place).crowded && node.drivers.length > 0) expect(product).toBe(node.chance)
      for (const driver of node.drivers) {
        if (driver.kind !== 'chance') continue
        const { base, odds } = driver
        const ids = tiktok2025.numbers as Readonly<Record<string, { readonly base: number }>>
        for (const { id = '', value } of [base, ...odds]) expect(value).toBe(ids[id]?.base)
        repeated += odds.filter(({ times }) => times > 1).length
        const ratio = odds.reduce((r, { value, times }) => r * value ** times, 1)
        // Two ways to one number: at most 4 ratios and 4 operations, each rounded, on a chance of at most 1.
        expect(
          Math.abs((ratio * base.value) / (1 - base.value + ratio * base.value) - driver.value),
        ).toBeLessThanOrEqual(16 * 2 ** -53)
      }
      const sum = node.answers.reduce((total, { chance }) => total + chance, 0)
      if (node.answers.length > 0) expect(Math.abs(sum - 1)).toBeLessThanOrEqual(4 * 2 ** -53)
    }
  }
  expect(repeated).toBeGreaterThan(0)
})

it("a threat that comes to a head opens into Washington's decision and Beijing's answer", () => {
  const choices = ['owner.opensTalks', 'deal.agreed.strategic', 'host.threatensTariff', 'home.waits'].map(
    (event, i) => ({
      week: Math.min(i + 1, 3),
      event,
    }),
  )
  const { weeks } = timelineOf(session(0, { choices }), 3)
  const tree = treeAt({ standing: weeks[2]!.after, week: 4 })
  const head = tree.alternatives.find(({ event }) => event === 'host.decidesOnTariff')
  expect(head?.party).toBe('host')
  expect(head?.answers.map(({ event }) => event)).toEqual(['host.imposesTariff', 'host.standsDown'])
  const size = head?.answers[0]?.answers ?? []
  expect(size.map(({ event }) => event)).toEqual(['host.takesBigStep', 'host.takesSmallStep'])
  expect(size[0]?.answers.map(({ event, party, chance }) => ({ event, party, chance }))).toEqual([
    { event: 'home.blocks', party: 'home', chance: tiktok2025.numbers.bj_block.base },
    { event: 'home.waits', party: 'home', chance: 1 - tiktok2025.numbers.bj_block.base },
  ])
})

describe.each(['host', 'home', 'owner', 'bidder'] as const)('the seat of %s', (seat) => {
  it('leaves the others their chances and gives quiet what is freed, dividing only where they still crowd', () => {
    let own = 0
    let stillCrowded = 0
    for (const changes of [{}, crowding]) {
      for (const place of placesOf(changes, 4)) {
        const [free, seated] = [treeAt(place, changes), treeAt(place, changes, seat)]
        const mine = free.alternatives.filter(({ party }) => party === seat).map(({ event }) => event)
        expect(seated.own.map(({ event }) => event)).toEqual(free.scheduled ? [] : mine)
        seated.own.forEach(({ event, chance }) => {
          expect(chance).toBe(free.alternatives.find((node) => node.event === event)?.chance)
        })
        const others = free.alternatives.filter(({ event }) => free.scheduled || !mine.includes(event))
        expect(seated.alternatives.map(({ event }) => event)).toEqual(others.map(({ event }) => event))
        for (const node of [...seated.own, ...seated.alternatives].flatMap(nodesUnder))
          expect(node.own, node.event).toBe(node.party === seat)
        const raw = seated.alternatives.map(({ drivers }) => drivers.reduce((p, { value }) => p * value, 1))
        const sum = raw.reduce((a, b) => a + b, 0)
        expect(seated.crowded).toBe(!seated.scheduled && sum > 1)
        seated.alternatives.forEach(({ chance }, i) => {
          expect(chance).toBe(seated.crowded ? raw[i]! / sum : raw[i])
        })
        if (!seated.scheduled) expect(seated.quiet).toBe(sum > 1 ? 0 : 1 - sum)
        own += mine.length
        stillCrowded += Number(seated.crowded)
      }
    }
    expect(own).toBeGreaterThan(0)
    expect(stillCrowded).toBeGreaterThan(0)
  })
})

it('the table offers what the tree shows: nothing is left out', () => {
  const [place] = placesOf({}, 1)
  const view = place!.standing.view as NegotiationView
  const legal = treeAt(place!).alternatives.map(({ event }) => event)
  const rows = questionRows.trade(view).filter(({ event }) => legal.includes(event))
  expect(rows.map(({ event }) => event)).toEqual(legal)
  expect(answerChances(view)).toEqual([])
  const numbers = Object.fromEntries(Object.entries(tiktok2025.numbers).map(([id, { base }]) => [id, base]))
  const byTable = rows.map(({ factors }) => factors.reduce((p, factor) => p * evaluateFactor(factor, numbers), 1))
  expect(treeAt(place!).alternatives.map(({ chance }) => chance)).toEqual(byTable)
})
