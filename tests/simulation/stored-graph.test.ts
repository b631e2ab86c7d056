import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { drawsOfRun, findStart, type Graph, packGraph, type Snapshot } from '@/engine'
import { createStepper } from '@/engine/compile/machine-stepper'
import { forcedSale } from '@/scenarios/forced-sale'
import { negotiationModel } from '@/scenarios/forced-sale/model'
import { chainOf, compileNegotiation, negotiationProblems, openNegotiation } from '@/simulation'
import { opened, presets } from '../forced-sale'
import { house } from '../house'

const compiled = new Map<string, Graph>()
beforeAll(async () => {
  for (const { id, opened: own } of house) compiled.set(id, (await compileNegotiation(own)).graph)
})
const missing = (id: string): never => {
  throw new Error(`${id} was not compiled`)
}

/** A long array as what can be compared and shown: its type, its length and the hash of its bytes. */
const digest = (list: ArrayBufferView) => ({
  type: list.constructor.name,
  bytes: list.byteLength,
  hash: createHash('sha256')
    .update(new Uint8Array(list.buffer, list.byteOffset, list.byteLength))
    .digest('hex'),
})

describe.each(house)(
  'the graph kept with $id; if this fails, run npm run graph',
  ({ id, opened: { graph: stored } }) => {
    const now = () => compiled.get(id) ?? missing(id)

    it('is what the machine and the table compile to, field by field', () => {
      expect(Object.keys(stored).toSorted()).toEqual(Object.keys(now()).toSorted())
      for (const [name, value] of Object.entries(now())) {
        const found = stored[name as keyof Graph]
        if (ArrayBuffer.isView(value) && ArrayBuffer.isView(found)) expect(digest(found), name).toEqual(digest(value))
        else expect(found, name).toStrictEqual(value)
      }
    })

    it('is what would be written now, to the byte', () => {
      const kept = readFileSync(`src/scenarios/${id}/graph.json`, 'utf8')
      expect(kept).toBe(`${JSON.stringify(packGraph(now()))}\n`)
    })
  },
)

describe('the kept graph', () => {
  it('is opened anew after it could not be fetched', async () => {
    let tries = 0
    const offline = new TypeError('Failed to fetch dynamically imported module')
    const loadStates = () => (tries++ === 0 ? Promise.reject(offline) : forcedSale.loadStates())
    const negotiation = { ...forcedSale, loadStates }
    await expect(openNegotiation(negotiation)).rejects.toBe(offline)
    await expect(openNegotiation(negotiation)).resolves.toMatchObject({ id: 'forced-sale' })
    expect(tries).toBe(2)
  })

  it('is opened once', () => {
    expect(openNegotiation(forcedSale)).toBe(openNegotiation(forcedSale))
  })
})

const { events, answers, ending, isAnswer, key, view, machine } = negotiationModel
const stepper = createStepper(machine)

/** What a prologue may name next, as the machine and the table say without the graph. */
function allowedAfter(snapshot: Snapshot): readonly string[] {
  if (ending(view(snapshot)) !== undefined) return []
  if (isAnswer(snapshot)) return answers(view(snapshot)).map(({ event }) => event)
  return events.filter((event) => stepper.step(snapshot, event) !== undefined)
}

function machineAfter(prologue: readonly string[]): Snapshot {
  return prologue.reduce((snapshot, event) => {
    expect(allowedAfter(snapshot)).toContain(event)
    return stepper.step(snapshot, event) ?? snapshot
  }, stepper.initial)
}

it.each(presets.map(({ id, prologue }) => [id, prologue.map(({ event }) => event)] as const))(
  '%s starts on the kept graph where the machine stands after its prologue',
  (_id, prologue) => {
    const start = findStart(opened.graph, prologue)
    expect(opened.graph.key[start]).toBe(key(view(machineAfter(prologue))))
  },
)

const WALKS = 80
const STEPS = 60

it('so does every legal sequence of headlines with their answers, and no illegal one passes', () => {
  const graph = opened.graph
  const seen = new Set<string>()
  const reached = new Set<number>()
  let refused = 0
  for (let walk = 0; walk < WALKS; walk++) {
    const draw = drawsOfRun('prologues', walk)
    const prologue: string[] = []
    let snapshot: Snapshot = stepper.initial
    for (let step = 0; step < STEPS; step++) {
      const allowed = allowedAfter(snapshot)
      const illegal = events[Math.floor(draw() * events.length)] ?? ''
      if (!allowed.includes(illegal)) {
        refused++
        expect(() => findStart(graph, [...prologue, illegal])).toThrow(
          `Prologue event ${prologue.length + 1}, "${illegal}", is not possible`,
        )
      }
      // Half of the time what no walk has taken yet, if there is any: most deals fall before they close.
      const fresh = draw() < 0.5 ? allowed.filter((one) => !seen.has(one)) : []
      const open = fresh.length > 0 ? fresh : allowed
      const event = open[Math.floor(draw() * open.length)] ?? ''
      const next = stepper.step(snapshot, event) ?? snapshot
      seen.add(event)
      if (ending(view(next)) !== undefined) {
        // Looked at and not taken: a walk that ends sees little.
        expect(() => findStart(graph, [...prologue, event])).toThrow('The prologue ends in the ending')
        continue
      }
      prologue.push(event)
      snapshot = next
      if (isAnswer(next)) expect(() => findStart(graph, prologue)).toThrow('which waits for an answer')
      else {
        const state = findStart(graph, prologue)
        reached.add(state)
        expect(graph.key[state]).toBe(key(view(next)))
      }
    }
  }
  // The walks are worth something only if they see every event, many states, and many refusals.
  expect([...seen].toSorted()).toEqual([...events].toSorted())
  expect(reached.size).toBeGreaterThan(500)
  expect(refused).toBeGreaterThan(1_000)
})

it('a scenario with an illegal prologue is told apart in words, whichever graph it is put on', () => {
  const [preset] = presets
  if (preset === undefined) throw new Error('There is no preset.')
  const scenario = { ...preset, prologue: [{ date: '2025-01-20', event: 'owner.signs' as const, note: '' }] }
  const problem = negotiationProblems(opened, scenario)
  expect(problem).toMatch(/^Prologue event 1, "owner\.signs", is not possible at the beginning; possible there: /)
  expect(() => chainOf({ ...opened, graph: compiled.get(opened.id) ?? missing(opened.id) }, scenario, {}, 10)).toThrow(
    problem,
  )
  expect(negotiationProblems(opened, preset)).toBeUndefined()
})
