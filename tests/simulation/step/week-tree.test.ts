import { beforeAll, describe, expect, it } from 'vitest'
import { type Chain, evaluateFactor, type Graph, startActor } from '@/engine'
import { selectEdge } from '@/engine/sample/select-edge'
import type { Party } from '@/machines/event-record'
import { weeksOf } from '@/scenarios/calendar-weeks'
import { answerChances, questionRows } from '@/scenarios/forced-sale/likelihood-table'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import type { NegotiationView } from '@/scenarios/forced-sale/view'
import { QUESTIONS, WEEK_KINDS } from '@/scenarios/forced-sale/week-kinds'
import { chainOf } from '@/simulation'
import { type PlayedStep, type StepTree, segmentAt, stepTree, type TreeNode, weekTree } from '@/simulation/step'
import { rowAt } from '../../engine/chain/chain-of-rows'
import { opened, playable } from '../../forced-sale'
import { crowding, HORIZON, quietBut, session, timelineOf } from './step-case'

// A row is at most 12 products of at most 7 factors, which tree and chain have from the same function: two ways to multiply,
// add up and divide them differ by less than twice 12 + 7 + 1 roundings of at most 1.
const BOUND = 2 * (12 + 7 + 1) * 2 ** -53

type Place = Pick<PlayedStep, 'before' | 'slot'> & { readonly week: number }
type Path = { readonly events: string; readonly chance: number; readonly at: number | string }

let graph: Graph
let stateAt: ReadonlyMap<number | string, number>
beforeAll(() => {
  graph = opened.graph
  stateAt = new Map(Array.from(graph.ending, (e, s) => [e < 0 ? graph.key[s]! : graph.endings[e]!, s]))
})

const treeAt = (place: Place, changes = {}, seat?: Party): StepTree =>
  stepTree(playable, tiktok2025, changes, HORIZON, place, place.week, seat)!

/** Every step of some weeks of a few histories: a thousand states, deadlines and near weeks among them. */
const placesOf = (changes: object, runs: number): readonly Place[] =>
  Array.from({ length: runs }, (_, run) =>
    timelineOf(session(run), HORIZON, changes)
      .weeks.filter(({ week }) => week <= 9 || week % 9 === run % 9)
      .flatMap(({ steps, week }) => steps.map(({ before, slot }) => ({ before, slot, week }))),
  ).flat()

const pathsOf = (node: TreeNode, above = '', chance = 1): readonly Path[] => {
  const events = `${above} ${node.event}`
  if (node.leadsTo !== undefined) return [{ events, chance: chance * node.chance, at: node.leadsTo.at }]
  return node.answers.flatMap((answer) => pathsOf(answer, events, chance * node.chance))
}

function rowOf(chain: Chain, { before, slot, week }: Place) {
  const state = stateAt.get(before.at)!
  const steps = [...chain.steps.subarray(chain.weekStart[week], chain.weekStart[week + 1])]
  const layer = steps.map((step) => chain.layers[step]!).find((one) => one.slot === slot)!
  const { transitions, quiet } = rowAt(chain, layer, state)
  const edges = transitions.map(({ target, probability, edge }) => {
    const events = graph.paths[graph.path[edge]!]!.map((event) => ` ${graph.events[event]}`).join('')
    return { events, chance: probability, target }
  })
  return { layer, state, edges, quiet, crowded: chain.crowded[layer.rowClass[state]!] }
}

describe.each([
  ['the case', {}],
  ['crowded questions', crowding],
])('%s', (_name, changes) => {
  it("the tree of a step is the chain's row: paths, chances, targets, quiet", () => {
    const chain = chainOf(opened, tiktok2025, changes, HORIZON)
    const weeks = weeksOf(opened, tiktok2025, {}, HORIZON)
    const kinds = new Set<string>()
    const crowdedIn = new Set<string>()
    for (const place of placesOf(changes, 10)) {
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
      const question = QUESTIONS[place.slot]
      const kind = WEEK_KINDS[weeks[place.week]?.kind ?? 0]
      kinds.add(question === undefined ? 'scheduled' : `${question}, ${kind}`)
      expect(tree.nothing).toBe(question && `nothing.${question}`)
      // The calendar brings its one event for sure, or, to a service that is dark, none.
      if (question === undefined) {
        const isMet = place.before.view.law !== 'dark'
        expect([tree.scheduled, tree.alternatives.length, tree.quiet]).toEqual([isMet, Number(isMet), Number(!isMet)])
      } else expect(tree.scheduled).toBe(false)
      if (tree.crowded) crowdedIn.add(String(question))
    }
    const all = QUESTIONS.flatMap((question) => WEEK_KINDS.map((kind) => `${question}, ${kind}`))
    expect([...kinds].toSorted()).toEqual([...all, 'scheduled'].toSorted())
    expect([...crowdedIn].toSorted()).toEqual(changes === crowding ? ['field', 'sale'] : [])
  })

  it("the bar's segments are what the sampler selects, at random draws and at the segments' own edges", () => {
    const chain = chainOf(opened, tiktok2025, changes, HORIZON)
    for (const [i, place] of placesOf(changes, 4).entries()) {
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
const reading = (id: string): number =>
  (tiktok2025.numbers as Readonly<Record<string, { readonly base: number }>>)[id]!.base
/** A chance whose odds are multiplied. */
const shifted = (chance: number, ratio: number): number => (ratio * chance) / (1 - chance + ratio * chance)

it('what drives a chance multiplies to it, with each number as the scenario has it, and answers are certain together', () => {
  const seen = new Set<string>()
  for (const place of placesOf({}, 6)) {
    const tree = treeAt(place)
    const { delays } = place.before.view
    for (const node of tree.alternatives.flatMap(nodesUnder)) {
      const product = node.drivers.reduce((p, { value }) => p * value, 1)
      if (!tree.crowded && node.drivers.length > 0) expect(product).toBe(node.chance)
      for (const driver of node.drivers) {
        seen.add(driver.kind)
        if (driver.kind === 'unless')
          expect(driver.value).toBe(1 - driver.factors.reduce((p, { value }) => p * value, 1))
        if (driver.kind !== 'chance' && driver.kind !== 'rest') continue
        const { base, odds } = driver
        for (const { id, name, value, how, times } of [{ ...base, how: 'given', times: 1 }, ...odds]) {
          if (name !== undefined) expect(id).toBeUndefined()
          else if (how === 'given') expect(value).toBe(reading(id!))
          else if (how === 'inverse') expect(value).toBe(1 / reading(id!))
          else {
            // The pull of a deadline: 1 + bite × (1 − chance of a delay) × chance of enforcement; resolve is 1 at its reading.
            const enforced = shifted(reading('lapse_enforce'), reading('credibility') ** Number(delays))
            const pull = 1 + reading('bite') * (1 - reading('ext_grant')) * enforced
            // Two ways to at most 10 operations, of a pull of at most 1 + bite.
            expect(Math.abs(value - pull)).toBeLessThanOrEqual(20 * (1 + reading('bite')) * 2 ** -53)
          }
          seen.add(name === undefined ? how : 'of the table')
          if (times > 1) seen.add('repeated')
        }
        const ratio = odds.reduce((r, { value, times }) => r * value ** times, 1)
        const chance = shifted(base.value, ratio)
        // Two ways to one number: at most 12 ratios, which move a chance by a quarter of their own error, and 4 operations.
        expect(Math.abs((driver.kind === 'rest' ? 1 - chance : chance) - driver.value)).toBeLessThanOrEqual(
          2 * (12 / 4 + 4 + 1) * 2 ** -53,
        )
      }
      const sum = node.answers.reduce((total, { chance }) => total + chance, 0)
      // At most 4 products of 4 factors and their rest: 16 roundings of at most 1 and 5 of their sum.
      if (node.answers.length > 0) expect(Math.abs(sum - 1)).toBeLessThanOrEqual(21 * 2 ** -53)
    }
  }
  expect([...seen].toSorted()).toEqual(
    ['chance', 'rest', 'share', 'unless', 'over', 'given', 'inverse', 'raised', 'of the table', 'repeated'].toSorted(),
  )
})

it("a threat that comes to a head opens into Washington's decision, its steps, and Beijing's answer to each", () => {
  const choices = [
    ...quietBut(1, { sale: ['owner.opensTalks'] }),
    ...quietBut(2, { sale: ['deal.agreed.strategic'] }),
    ...quietBut(3, { trade: ['host.threatensTariff', 'home.waits'] }),
  ]
  const { weeks } = timelineOf(session(0, { choices }), 3)
  const tree = treeAt({ before: weeks[2]!.after, slot: QUESTIONS.indexOf('trade'), week: 4 })
  const head = tree.alternatives.find(({ event }) => event === 'host.decidesOnTariff')
  expect(head?.party).toBe('host')
  expect(head?.answers.map(({ event }) => event)).toEqual(['host.imposesTariff', 'host.standsDown'])
  const size = head?.answers[0]?.answers ?? []
  expect(size.map(({ event }) => event)).toEqual(['host.takesBigStep', 'host.takesSmallStep'])
  const spiral = size[0]?.answers ?? []
  expect(spiral.map(({ event }) => event)).toEqual(['host.spirals', 'host.stops'])
  const { bj_block, or_small_block } = tiktok2025.numbers
  for (const [asked, ratio] of [
    [spiral[0], 1.5],
    [spiral[1], 1],
    [size[1], or_small_block.base],
  ] as const) {
    const blocks = shifted(bj_block.base, ratio)
    expect(asked?.answers.map(({ event, party }) => [event, party])).toEqual([
      ['home.blocks', 'home'],
      ['home.waits', 'home'],
    ])
    // Two ways to at most 5 operations each.
    asked?.answers.forEach(({ chance }, i) => {
      expect(Math.abs(chance - [blocks, 1 - blocks][i]!)).toBeLessThanOrEqual(10 * 2 ** -53)
    })
  }
})

describe.each(['host', 'home', 'owner', 'bidder'] as const)('the seat of %s', (seat) => {
  it('draws for the others as the model does where none of its own moves comes', () => {
    const ownIn = new Set<string>()
    let stillCrowded = 0
    for (const changes of [{}, crowding]) {
      for (const place of placesOf(changes, 3)) {
        const [free, seated] = [treeAt(place, changes), treeAt(place, changes, seat)]
        const mine = free.alternatives.filter(({ party }) => party === seat).map(({ event }) => event)
        expect(seated.own.map(({ event }) => event)).toEqual(free.scheduled ? [] : mine)
        seated.own.forEach(({ event, chance }) => {
          expect(chance).toBe(free.alternatives.find((node) => node.event === event)?.chance)
        })
        const others = free.alternatives.filter(({ event }) => free.scheduled || !mine.includes(event))
        expect(seated.alternatives.map(({ event }) => event)).toEqual(others.map(({ event }) => event))
        for (const node of [...seated.own, ...seated.alternatives]) {
          expect(node.own, node.event).toBe(node.party === seat)
          // An answer is the seat's to give where one of those due is its own.
          for (const { answers } of nodesUnder(node))
            for (const { own } of answers) expect(own, node.event).toBe(answers.some(({ party }) => party === seat))
        }
        const left = others.reduce((sum, { chance }) => sum + chance, 0) + free.quiet
        const divisor = seated.own.length === 0 || left === 0 ? 1 : left
        seated.alternatives.forEach(({ chance }, i) => {
          expect(chance).toBe(others[i]!.chance / divisor)
        })
        expect(seated.quiet).toBe(left === 0 && !seated.scheduled ? 1 : free.quiet / divisor)
        expect(seated.crowded).toBe(free.crowded && left > 0)
        if (mine.length > 0) ownIn.add(QUESTIONS[place.slot] ?? 'scheduled')
        stillCrowded += Number(seated.crowded)
      }
    }
    const questionsOf = {
      host: ['law', 'sale', 'trade'],
      home: ['beijing', 'trade'],
      owner: ['sale'],
      bidder: ['field', 'sale'],
    }
    expect([...ownIn].toSorted()).toEqual(questionsOf[seat])
    expect(stillCrowded).toBeGreaterThan(0)
  })
})

it('the tree of a week asks everything that can happen once, in the order of the questions and by the table', () => {
  const { start } = timelineOf(session(0), 0)
  const view = start.view as NegotiationView
  const { model } = playable
  const { steps } = weekTree(playable, tiktok2025, {}, HORIZON, start.snapshot, 1)
  expect(steps.map(({ slot }) => QUESTIONS[slot])).toEqual([...QUESTIONS])
  const snapshot = startActor(model.machine, start.snapshot).snapshot()
  const possible = model.events.filter((type) => snapshot.can({ type }) && !model.scheduledOnly.includes(type))
  const asked = steps.flatMap(({ alternatives }) => alternatives.map(({ event }) => event))
  expect(asked.toSorted()).toEqual(possible.toSorted())
  expect(answerChances(view)).toEqual([])
  const numbers = Object.fromEntries(Object.entries(tiktok2025.numbers).map(([id, { base }]) => [id, base]))
  const ordinary = WEEK_KINDS.indexOf('ordinary')
  steps.forEach(({ slot, alternatives }) => {
    const rows = questionRows[QUESTIONS[slot]!](view, ordinary).filter(({ event }) => possible.includes(event))
    const byTable = rows.map(({ event, factors }) => ({
      event,
      chance: factors.reduce((p, factor) => p * evaluateFactor(factor, numbers), 1),
    }))
    expect(alternatives.map(({ event, chance }) => ({ event, chance }))).toEqual(byTable)
  })
})
