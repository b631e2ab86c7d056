import seedrandom from 'seedrandom'
import { describe, expect, it } from 'vitest'
import { createLaneSolver, createTwinSolver, LANES } from '@/engine/solve/kernel/lane-solver'
import type { PullLayer } from '@/engine/solve/kernel/pull-layer'
import { createStepKernel } from '@/engine/solve/kernel/step-kernel'

const CODES = 40

const laneOf = (values: Float64Array, lane: number) => values.filter((_, i) => i % LANES === lane)
const bits = (values: Float64Array) => new BigUint64Array(values.slice().buffer)
const lanes = Array.from({ length: LANES }, (_, lane) => lane)

/** Columns of 0 to 12 entries, some kept, some in tangles, sources near or anywhere; every code but 0 is a number of its own. */
function randomCase(seed: string, n: number) {
  const random = seedrandom.alea(seed)
  const below = (bound: number) => Math.floor(random() * bound)
  const randomLayer = (): PullLayer => {
    const columnStart = new Uint32Array(n + 1)
    const entry: number[] = []
    for (let t = 0; t < n; t++) {
      const kind = below(8)
      const length = kind < 3 ? 0 : 1 + below(kind === 7 ? 12 : 4)
      if (kind < 2) entry.push(t)
      for (let k = 0; k < length; k++) {
        const source = random() < 0.5 ? below(n) : Math.min(n - 1, Math.max(0, t + below(9) - 4))
        entry.push(((below(kind < 6 ? 2 : CODES) << 16) | source) >>> 0)
      }
      columnStart[t + 1] = entry.length
    }
    return { columnStart, entry: Uint32Array.from(entry) }
  }
  const layers = [randomLayer(), randomLayer(), randomLayer()]
  const steps = Array.from({ length: 12 }, () => below(layers.length))
  const dictionary = Float64Array.from({ length: CODES * LANES }, (_, i) => (i < LANES ? 1 : random()))
  const initial = Float64Array.from({ length: n * LANES }, random)
  return { layers, n, steps, initial, dictionary }
}

type Case = ReturnType<typeof randomCase>

/** The definition: a sum that begins at 0 and takes the entries of a column in order, for one lane. */
function* definition({ layers, steps, initial, dictionary }: Case, lane: number): Generator<Float64Array> {
  let mass = laneOf(initial, lane)
  for (const step of steps) {
    const { columnStart, entry } = layers[step]!
    mass = mass.map((_, t) => {
      let sum = 0
      for (const word of entry.subarray(columnStart[t], columnStart[t + 1]))
        sum += dictionary[(word >>> 16) * LANES + lane]! * mass[word & 0xffff]!
      return sum
    })
    yield mass
  }
}

describe.each([
  { name: 'WebAssembly', create: createLaneSolver, isTwin: false },
  { name: 'the twin', create: createTwinSolver, isTwin: true },
])('$name', ({ create, isTwin }) => {
  it.each([
    ['a', 1],
    ['b', 2],
    ['c', 37],
    ['d', 300],
    ['e', 1500],
  ])('gives the bits of the definition after every step, eight lanes and one: structure %s of %i states', (seed, n) => {
    const given = randomCase(seed, n)
    const eight = create(given.layers, n, CODES)
    expect(eight.isTwin).toBe(isTwin)
    eight.dictionary.set(given.dictionary)
    eight.mass.set(given.initial)
    const afterSteps = given.steps.map((layer) => {
      eight.step(layer)
      return eight.mass.slice()
    })
    const one = create(given.layers, n, CODES, 1)
    for (const lane of lanes) {
      const expected = [...definition(given, lane)].map(bits)
      expect(afterSteps.map((mass) => bits(laneOf(mass, lane)))).toEqual(expected)
      one.dictionary.set(laneOf(given.dictionary, lane))
      one.mass.set(laneOf(given.initial, lane))
      for (const layer of given.steps) one.step(layer)
      expect(bits(one.mass)).toEqual(expected.at(-1))
    }
  })

  it('a pass is all mass in one state and its steps, each told with the mass after it', () => {
    const given = randomCase('f', 60)
    const solver = create(given.layers, given.n, CODES)
    solver.dictionary.set(given.dictionary)
    const initial = given.initial.map((_, i) => (Math.floor(i / LANES) === 7 ? 1 : 0))
    const expected = [...definition({ ...given, initial }, 3)].map(bits)
    const told: BigUint64Array[] = []
    const final = solver.pass(given.steps, 7, (step, mass) => {
      expect(step).toBe(told.length)
      told.push(bits(laneOf(mass, 3)))
    })
    expect(told).toEqual(expected)
    expect(bits(laneOf(final, 3))).toEqual(expected.at(-1))
    expect(final.some((mass) => mass > 0)).toBe(true)
  })

  it('begins every pass anew and takes numbers changed in between', () => {
    const given = randomCase('f', 60)
    const solver = create(given.layers, given.n, CODES)
    solver.dictionary.set(given.dictionary)
    const first = solver.pass(given.steps, 7).slice()
    solver.dictionary.fill(0.25, LANES)
    expect(bits(solver.pass(given.steps, 7))).not.toEqual(bits(first))
    solver.dictionary.set(given.dictionary)
    expect(bits(solver.pass(given.steps, 7))).toEqual(bits(first))
  })

  it('steps a distribution that was put in by hand', () => {
    // State 1 takes half of state 0 and a quarter of itself, state 2 keeps its mass, state 0 is left empty.
    const layer = { columnStart: Uint32Array.of(0, 0, 2, 3), entry: Uint32Array.of(1 << 16, (2 << 16) | 1, 2) }
    const solver = create([layer], 3, 3, 1)
    solver.dictionary.set([1, 0.5, 0.25])
    solver.mass.set([0.5, 0.25, 0.25])
    solver.step(0)
    expect([...solver.mass]).toEqual([0, 0.3125, 0.25])
  })

  it('swaps two states that read each other', () => {
    const layer = { columnStart: Uint32Array.of(0, 1, 2), entry: Uint32Array.of(1, 0) }
    const solver = create([layer], 2, 1)
    expect([...solver.pass([0, 0, 0], 0)]).toEqual([...Array(8).fill(0), ...Array(8).fill(1)])
  })

  it('reaches the last state and the last code there can be', () => {
    const n = 65_536
    const columnStart = Uint32Array.from({ length: n + 1 }, (_, t) => (t < n ? t : n))
    const entry = Uint32Array.from({ length: n }, (_, t) => t)
    entry[0] = 0xffff_ffff
    const solver = create([{ columnStart, entry }], n, n)
    solver.dictionary.fill(0.5, (n - 1) * LANES)
    const final = solver.pass([0], n - 1)
    expect([...final.subarray(0, LANES)]).toEqual(Array(LANES).fill(0.5))
    expect([...final.subarray((n - 1) * LANES)]).toEqual(Array(LANES).fill(1))
  })

  it.each([
    { name: 'too many states', n: 65_537, codes: 1, message: 'takes 1 to 65536 states, not 65537' },
    { name: 'no states', n: 0, codes: 1, message: 'takes 1 to 65536 states, not 0' },
    { name: 'too many codes', n: 2, codes: 65_537, message: 'takes 1 to 65536 codes, not 65537' },
    { name: 'a source beyond the states', n: 2, codes: 2, entry: [2, 1], message: 'Layer 0 reads state 2 of 2' },
    { name: 'a code without a number', n: 2, codes: 2, entry: [2 << 16, 1], message: 'Layer 0 names code 2 of 2' },
    { name: 'entries without a column', n: 2, codes: 2, entry: [0, 1, 1], message: '2 columns and 3 entries' },
  ])('refuses $name', ({ n, codes, entry = [0, 1], message }) => {
    const layer = { columnStart: Uint32Array.of(0, 1, 2), entry: Uint32Array.from(entry) }
    expect(() => create([layer], n, codes)).toThrow(new RegExp(message))
  })

  it('refuses a pass from no state, along no layer, or with another number for code 0', () => {
    const layer = { columnStart: Uint32Array.of(0, 1), entry: Uint32Array.of(0) }
    const solver = create([layer], 1, 1)
    expect(() => solver.pass([0], 1)).toThrow('There is no state 1 of 1.')
    expect(() => solver.pass([0], 0.5)).toThrow('There is no state 0.5 of 1.')
    expect(() => solver.pass([1], 0)).toThrow('There is no layer 1 of 1.')
    solver.dictionary[7] = 0.5
    expect(() => solver.pass([0], 0)).toThrow('Code 0 of the dictionary must stay 1.')
  })
})

describe('where WebAssembly is refused', () => {
  const layer = { columnStart: Uint32Array.of(0, 1), entry: Uint32Array.of(0) }

  it('the twin is taken and the refusal told once to each who asked, early or late', () => {
    let tried = 0
    const kernel = createStepKernel(() => {
      tried += 1
      throw new WebAssembly.CompileError('refused by a policy')
    })
    const told: string[] = []
    kernel.whenRefused(() => told.push('early'))
    expect(createLaneSolver([layer], 1, 1, 8, kernel).isTwin).toBe(true)
    expect(createLaneSolver([layer], 1, 1, 1, kernel).isTwin).toBe(true)
    kernel.whenRefused(() => told.push('late'))
    expect(told).toEqual(['early', 'late'])
    expect(tried).toBe(1)
  })

  it('the twin is taken without a word where it is not to be tried', () => {
    const told: string[] = []
    const kernel = createStepKernel(() => undefined)
    kernel.whenRefused(() => told.push('refused'))
    expect(createLaneSolver([layer], 1, 1, 8, kernel).isTwin).toBe(true)
    expect(told).toEqual([])
  })

  it('a memory that is not to be had counts as a refusal', () => {
    const told: string[] = []
    const kernel = createStepKernel(() => new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)))
    kernel.whenRefused(() => told.push('refused'))
    expect(kernel.open(8, 2 ** 40)).toBeUndefined()
    expect(told).toEqual(['refused'])
  })
})
