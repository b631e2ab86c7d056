import { type LayerPlan, type PullLayer, planLayer } from './plan-layer'
import { MASS_AT, type StepKernel, stepKernel } from './step-kernel'
import { twinEight, twinOne } from './twin-steps'

/** How many sets of numbers are solved side by side. */
export const LANES = 8

/** An entry has 16 bits for its source and 16 for its code. */
const MOST = 65_536

/** Solves one set of numbers or eight side by side over one structure. All ways to solve give the same bits. */
export type LaneSolver = {
  /** Whether TypeScript does the steps, several times slower than WebAssembly. */
  readonly isTwin: boolean
  /** The numbers of all lanes, [codes × lanes]; to be filled before a pass. Code 0 holds 1 and must keep it. */
  readonly dictionary: Float64Array
  /** The mass of every state, [n × lanes]; each step changes it in place. */
  readonly mass: Float64Array
  /** Puts all mass into the state `start`. @throws {RangeError} if `start` is no state or code 0 not 1. */
  readonly begin: (start: number) => void
  /** Advances `mass` by one step of a layer. @throws {RangeError} if there is no such layer. */
  readonly step: (layer: number) => void
  /**
   * Advances all mass from the state `start` along `steps`, a layer each, and calls `onStep` after every one. Returns `mass`,
   * which the next pass overwrites. @throws {RangeError} if `start` is no state, a step no layer or code 0 not 1.
   */
  readonly pass: (
    steps: ArrayLike<number>,
    start: number,
    onStep?: (step: number, mass: Float64Array) => void,
  ) => Float64Array
}

type Parts = Pick<LaneSolver, 'isTwin' | 'dictionary' | 'mass' | 'step'>

type Structure = {
  readonly plans: readonly LayerPlan[]
  readonly n: number
  readonly codes: number
  readonly rows: number
  readonly lanes: 1 | 8
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
      if ((word & 0xffff) >= n) throw new RangeError(`Layer ${layer} reads state ${word & 0xffff} of ${n}.`)
      if (word >>> 16 >= codes) throw new RangeError(`Layer ${layer} names code ${word >>> 16} of ${codes}.`)
    }
  })
  const plans = layers.map((layer) => planLayer(layer, n))
  return { plans, n, codes, lanes, rows: Math.max(n, ...plans.map((plan) => plan.rows)) }
}

function checkSize(what: string, size: number): void {
  if (!Number.isInteger(size) || size < 1 || size > MOST)
    throw new RangeError(`The solver takes 1 to ${MOST} ${what}, not ${size}.`)
}

function kernelParts({ plans, n, codes, rows, lanes }: Structure, kernel: StepKernel): Parts | undefined {
  const plansAt = MASS_AT + Float64Array.BYTES_PER_ELEMENT * rows * lanes
  const ends = [plansAt]
  for (const { words } of plans) ends.push(ends.at(-1)! + words.byteLength)
  const open = kernel.open(lanes, ends.at(-1)!)
  if (open === undefined) return undefined
  const { buffer, step } = open
  plans.forEach(({ words }, layer) => {
    new Uint32Array(buffer, ends[layer]!, words.length).set(words)
  })
  return {
    isTwin: false,
    dictionary: new Float64Array(buffer, 0, codes * lanes),
    mass: new Float64Array(buffer, MASS_AT, n * lanes),
    step: (layer) => step(ends[layer]!, ends[layer + 1]!),
  }
}

function twinParts({ plans, n, codes, rows, lanes }: Structure): Parts {
  const dictionary = new Float64Array(codes * lanes)
  const mass = new Float64Array(rows * lanes)
  const twin = lanes === 1 ? twinOne : twinEight
  return {
    isTwin: true,
    dictionary,
    mass: mass.subarray(0, n * lanes),
    step: (layer) => twin(plans[layer]!.words, dictionary, mass),
  }
}

function solverOf({ plans, n, lanes }: Structure, parts: Parts): LaneSolver {
  const { dictionary, mass } = parts
  const step = (layer: number): void => {
    if (plans[layer] === undefined) throw new RangeError(`There is no layer ${layer} of ${plans.length}.`)
    parts.step(layer)
  }
  dictionary.fill(1, 0, lanes)
  const begin = (start: number): void => {
    if (!(Number.isInteger(start) && start >= 0 && start < n))
      throw new RangeError(`There is no state ${start} of ${n}.`)
    if (dictionary.subarray(0, lanes).some((one) => one !== 1))
      throw new RangeError('Code 0 of the dictionary must stay 1.')
    mass.fill(0)
    mass.fill(1, start * lanes, (start + 1) * lanes)
  }
  return {
    ...parts,
    begin,
    step,
    pass: (steps, start, onStep) => {
      begin(start)
      for (let k = 0; k < steps.length; k++) {
        step(steps[k]!)
        onStep?.(k, mass)
      }
      return mass
    },
  }
}
