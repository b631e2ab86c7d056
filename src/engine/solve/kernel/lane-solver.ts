import { addressPlan, mostAddresses } from './address-plan'
import { type LayerPlan, planLayer } from './plan-layer'
import { codeOf, type PullLayer, sourceOf } from './pull-layer'
import { type StepKernel, stepKernel } from './step-kernel'
import { twinEight, twinOne } from './twin-steps'

/** How many sets of numbers are solved side by side. */
export const LANES = 8

/** An entry has 16 bits for its source and 16 for its code. */
const MOST = 65_536

/** Rows of eight lanes that lie across two lines of the cache would be read twice. */
const CACHE_LINE = 64

/** Solves one set of numbers or eight side by side over one structure. All ways to solve give the same bits. */
export type LaneSolver = {
  /** Whether TypeScript does the steps, several times slower than WebAssembly. */
  readonly isTwin: boolean
  /** The numbers of all lanes, [codes × lanes]; to be filled before a pass. Code 0 holds 1 and must keep it. */
  readonly dictionary: Float64Array
  /** The mass of every state, [n × lanes]. A step puts it into another array, and the one after next back into this. */
  readonly mass: Float64Array
  /** Puts all mass into the state `start`. @throws {RangeError} if `start` is no state or code 0 not 1. */
  readonly begin: (start: number) => void
  /** Advances `mass` by one step of a layer. @throws {RangeError} if there is no such layer. */
  readonly step: (layer: number) => void
  /** Advances `mass` along `steps`, a layer each, and returns it. @throws {RangeError} if a step is no layer. */
  readonly advance: (steps: ArrayLike<number>) => Float64Array
  /**
   * Advances all mass from the state `start` along `steps`, a layer each, and calls `onStep` after every one. Returns `mass`,
   * which the next step or pass overwrites. @throws {RangeError} if `start` is no state, a step no layer or code 0 not 1.
   */
  readonly pass: (steps: ArrayLike<number>, start: number, onStep?: OnStep) => Float64Array
}

type Structure = {
  readonly plans: readonly LayerPlan[]
  readonly n: number
  readonly codes: number
  readonly lanes: 1 | 8
}

type OnStep = (step: number, mass: Float64Array) => void

/** What differs between the kernel and the twins. A step goes from one of the two masses to the other. */
type Parts = {
  readonly isTwin: boolean
  readonly dictionary: Float64Array
  readonly masses: readonly [Float64Array, Float64Array]
  /** Goes along `steps` from the masses `from` and returns where it has come to. */
  readonly walk: (steps: ArrayLike<number>, from: 0 | 1, onStep?: OnStep) => 0 | 1
}

const otherOf = (side: 0 | 1): 0 | 1 => (side === 0 ? 1 : 0)

/** A walk whose every step reads and writes the masses themselves. */
const walkBy =
  (masses: Parts['masses'], step: (layer: number, from: 0 | 1) => void): Parts['walk'] =>
  (steps, from, onStep) => {
    let side = from
    for (let k = 0; k < steps.length; k++) {
      step(steps[k]!, side)
      side = otherOf(side)
      onStep?.(k, masses[side])
    }
    return side
  }

/**
 * A solver of `layers` over n states with a dictionary of `codes` numbers: in WebAssembly where `kernel` has it, otherwise
 * the twin. @throws {RangeError} if there are more than 65,536 states or codes, or an entry names none of them.
 */
export function createLaneSolver(
  layers: readonly PullLayer[],
  n: number,
  codes: number,
  lanes: 1 | 8 = LANES,
  kernel: StepKernel = stepKernel,
): LaneSolver {
  const structure = structureOf(layers, n, codes, lanes)
  return solverOf(structure, kernelParts(structure, kernel) ?? twinParts(structure))
}

/** The solver in TypeScript alone. @throws as `createLaneSolver`. */
export function createTwinSolver(
  layers: readonly PullLayer[],
  n: number,
  codes: number,
  lanes: 1 | 8 = LANES,
): LaneSolver {
  const structure = structureOf(layers, n, codes, lanes)
  return solverOf(structure, twinParts(structure))
}

function structureOf(layers: readonly PullLayer[], n: number, codes: number, lanes: 1 | 8): Structure {
  checkSize('states', n)
  checkSize('codes', codes)
  layers.forEach(({ columnStart, entry }, layer) => {
    if (columnStart.length !== n + 1 || columnStart[n] !== entry.length)
      throw new RangeError(`Layer ${layer} has ${columnStart.length - 1} columns and ${entry.length} entries.`)
    for (const word of entry) {
      if (sourceOf(word) >= n) throw new RangeError(`Layer ${layer} reads state ${sourceOf(word)} of ${n}.`)
      if (codeOf(word) >= codes) throw new RangeError(`Layer ${layer} names code ${codeOf(word)} of ${codes}.`)
    }
  })
  return { plans: layers.map(planLayer), n, codes, lanes }
}

function checkSize(what: string, size: number): void {
  if (!Number.isInteger(size) || size < 1 || size > MOST)
    throw new RangeError(`The solver takes 1 to ${MOST} ${what}, not ${size}.`)
}

function kernelParts({ plans, n, codes, lanes }: Structure, kernel: StepKernel): Parts | undefined {
  const shift = lanes === 1 ? 3 : 6
  const inLines = (bytes: number) => Math.ceil(bytes / CACHE_LINE) * CACHE_LINE
  const first = inLines(codes << shift)
  const second = first + inLines(n << shift)
  const third = second + inLines(n << shift)
  const words = plans.reduce((sum, plan) => sum + mostAddresses(plan), 0)
  const open = kernel.open(lanes, third + 2 * words * Uint32Array.BYTES_PER_ELEMENT)
  if (open === undefined) return undefined
  let end = third
  const put = (plan: LayerPlan, from: number, to: number) => {
    const at = end
    const addresses = addressPlan(plan, { dictionary: 0, from, to, shift }, at)
    new Uint32Array(open.buffer, at, addresses.length).set(addresses)
    end += addresses.byteLength
    return { at, end }
  }
  const ends = [plans.map((plan) => put(plan, first, second)), plans.map((plan) => put(plan, second, first))] as const
  const massesAt = (at: number) => new Float64Array(open.buffer, at, n * lanes)
  const masses = [massesAt(first), massesAt(second)] as const
  return {
    isTwin: false,
    dictionary: new Float64Array(open.buffer, 0, codes * lanes),
    masses,
    walk: walkBy(masses, (layer, from) => {
      const { at, end } = ends[from][layer]!
      open.step(at, end)
    }),
  }
}

function twinParts({ plans, n, codes, lanes }: Structure): Parts {
  const dictionary = new Float64Array(codes * lanes)
  const masses = [new Float64Array(n * lanes), new Float64Array(n * lanes)] as const
  const walk =
    lanes === 1
      ? walkBy(masses, (layer, from) => twinOne(plans[layer]!, dictionary, masses[from], masses[otherOf(from)]))
      : walkInNumbers(plans, dictionary, masses)
  return { isTwin: true, dictionary, masses, walk }
}

/** A walk that takes dictionary and masses into arrays of numbers and puts back what is to be seen. */
function walkInNumbers(plans: readonly LayerPlan[], dictionary: Float64Array, masses: Parts['masses']): Parts['walk'] {
  const coefficients = numbersOf(dictionary)
  const sides = [numbersOf(masses[0]), numbersOf(masses[1])] as const
  return (steps, from, onStep) => {
    copy(dictionary, coefficients)
    copy(masses[from], sides[from])
    let side = from
    for (let k = 0; k < steps.length; k++) {
      const to = otherOf(side)
      twinEight(plans[steps[k]!]!, coefficients, sides[side], sides[to])
      side = to
      if (onStep === undefined && k < steps.length - 1) continue
      copy(sides[side], masses[side])
      onStep?.(k, masses[side])
    }
    return side
  }
}

/** As many numbers, all of them fractions: an array that begins with whole numbers is kept in another form. */
function numbersOf({ length }: Float64Array): number[] {
  const numbers: number[] = []
  for (let i = 0; i < length; i++) numbers.push(0.5)
  return numbers
}

function copy(from: ArrayLike<number>, to: number[] | Float64Array): void {
  for (let i = 0; i < from.length; i++) to[i] = from[i]!
}

function solverOf({ plans, n, lanes }: Structure, { isTwin, dictionary, masses, walk }: Parts): LaneSolver {
  let current: 0 | 1 = 0
  const begin = (start: number): void => {
    if (!(Number.isInteger(start) && start >= 0 && start < n))
      throw new RangeError(`There is no state ${start} of ${n}.`)
    if (dictionary.subarray(0, lanes).some((one) => one !== 1))
      throw new RangeError('Code 0 of the dictionary must stay 1.')
    masses[current].fill(0)
    masses[current].fill(1, start * lanes, (start + 1) * lanes)
  }
  const advance = (steps: ArrayLike<number>, onStep?: OnStep): void => {
    for (let k = 0; k < steps.length; k++) {
      if (plans[steps[k]!] === undefined) throw new RangeError(`There is no layer ${steps[k]} of ${plans.length}.`)
    }
    current = walk(steps, current, onStep)
  }
  dictionary.fill(1, 0, lanes)
  return {
    isTwin,
    dictionary,
    get mass() {
      return masses[current]
    },
    begin,
    step: (layer) => advance([layer]),
    advance: (steps) => {
      advance(steps)
      return masses[current]
    },
    pass: (steps, start, onStep) => {
      begin(start)
      advance(steps, onStep)
      return masses[current]
    },
  }
}
