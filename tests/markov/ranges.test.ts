import { expect, it } from 'vitest'
import { answerProperty } from '@/markov/answer-property'
import { boundedReachability } from '@/markov/bounded-reachability'
import { eliminatePart } from '@/markov/eliminate-part'
import { RangeLeft } from '@/markov/left-unsolved'
import { MARKOV_LIMITS } from '@/markov/markov-limits'
import { parseProperty } from '@/markov/parse-property'
import { Refusal } from '@/markov/refusal'
import { solveReachability } from '@/markov/solve-reachability'
import { type ChainLists, chainFrom, everywhere, goalOf, relativeError } from './chain-texts'

/** Up with chance `up`, else back to the start or, where `lost`, to a trap: levels 0 … `levels`. */
function ladder(levels: number, up: string, down: string, lost: boolean): ChainLists {
  const trap = levels + 1
  const steps = Array.from(
    { length: levels },
    (_, s) =>
      [
        [s, s + 1, up],
        [s, lost ? trap : 0, down],
      ] as const,
  )
  return {
    n: levels + 2,
    transitions: [...steps.flat(), [levels, levels, '1'], [trap, trap, '1']],
    goal: [levels],
    earned: [[0, '1']],
  }
}
const chance = parseProperty('P=? [ F "goal" ]')
const reward = parseProperty('R=? [ F "goal" ]')

it('a chance of 1e-120 keeps its digits', () => {
  const chain = chainFrom(ladder(10, '1e-12', '0.999999999999', true))
  expect(relativeError(solveReachability(chain, everywhere(chain), goalOf(chain))[0]!, 1e-120)).toBeLessThan(1e-14)
})

it('a chance below 1e-300 is not shown as 0: refused in doubles, a fraction when asked exactly', () => {
  const chain = chainFrom(ladder(30, '1e-12', '0.999999999999', true))
  expect(() => solveReachability(chain, everywhere(chain), goalOf(chain))).toThrow(RangeLeft)
  expect(() => answerProperty(chain, chance)).toThrow(
    expect.objectContaining({ code: 'range', allowed: expect.stringContaining('--exact') }),
  )
  expect(answerProperty(chain, chance, true)).toEqual({
    value: 0,
    fraction: `1/1${'0'.repeat(360)}`,
    class: 'fraction',
  })
})

it('an expectation beyond the largest double is refused, not called infinite', () => {
  const chain = chainFrom(ladder(30, '1e-12', '0.999999999999', false))
  expect(() => answerProperty(chain, reward)).toThrow(expect.objectContaining({ code: 'range' }))
  expect(() => answerProperty(chain, reward, true)).toThrow(expect.objectContaining({ code: 'range' }))
})

it('where doubles are about to leave their range, 256 bits answer', () => {
  const up = [
    [0, 1, '1e-150'],
    [0, 3, '1'],
    [1, 2, '1e-145'],
    [1, 3, '1'],
  ] as const
  const chain = chainFrom({ n: 4, transitions: [...up, [2, 2, '1'], [3, 3, '1']], goal: [2], earned: [] })
  expect(() => solveReachability(chain, everywhere(chain), goalOf(chain))).toThrow(RangeLeft)
  expect(answerProperty(chain, chance)).toEqual({ value: 1e-295, class: 'bigfloat' })
})

it('a climb and fall of 1e-360 inside one part does no harm while the answer is in range', () => {
  const lists = ladder(30, '1e-12', '0.999999999999', false)
  const top = [
    [30, 0, '0.5'],
    [30, 31, '0.125'],
    [30, 32, '0.375'],
    [31, 31, '1'],
    [32, 32, '1'],
  ] as const
  const chain = chainFrom({ n: 33, transitions: [...lists.transitions.slice(0, -2), ...top], goal: [31], earned: [] })
  expect(answerProperty(chain, chance)).toEqual({ value: 0.25, class: 'float' })
})

/** A ring left from state 1 with chance `exit` for nothing; off state 0 a side room, entered and left for 1 with `rare`. */
function ringWithSideRoom(size: number, exit: number, rare: number) {
  const room = size - 1
  const targets = Array.from({ length: size }, (_, s) => (s === room ? [0] : s === 0 ? [1, room] : [(s + 1) % room]))
  const at = (state: number, value: number) => Float64Array.from({ length: size }, (_, s) => (s === state ? value : 0))
  return {
    size,
    columns: 1,
    rowStart: Uint32Array.from({ length: size + 1 }, (_, s) => targets.slice(0, s).flat().length),
    inner: Uint32Array.from(targets.flat()),
    chance: Float64Array.from(targets.flat(), (to) => (to === room ? rare : 1)),
    exit: at(room, rare).map((value, s) => (s === 1 ? exit : value)),
    gain: at(room, rare),
  }
}

it.each([3, 60])('a product that would underflow in a part of %d states is noticed, sparse or dense', (size) => {
  const solved = eliminatePart(ringWithSideRoom(size, 1e-150, 1e-100)) // left for 1 with 1e-200 against 1e-150
  expect(relativeError(solved[0]!, 1e-50)).toBeLessThan(1e-14)
  expect(() => eliminatePart(ringWithSideRoom(size, 1e-250, 1e-200))).toThrow(RangeLeft)
})

it('F8: as many steps as allowed, not one more', () => {
  const chain = chainFrom({
    n: 2,
    transitions: [
      [0, 1, '1'],
      [1, 1, '1'],
    ],
    goal: [1],
    earned: [],
  })
  const most = MARKOV_LIMITS.boundedWork / 2
  expect(boundedReachability(chain, everywhere(chain), goalOf(chain), most)[0]).toBe(1)
  expect(() => boundedReachability(chain, everywhere(chain), goalOf(chain), most + 1)).toThrow(
    expect.objectContaining({
      code: 'bounded-work',
      found: expect.stringContaining('= 10000000002'),
      allowed: expect.stringContaining('5000000000 steps'),
    }),
  )
})

it('F8: a part that stays full beyond the dense limit is refused before its matrix is made', {
  timeout: 30_000,
}, () => {
  const size = MARKOV_LIMITS.denseStates + 1
  const each = Math.ceil(0.16 * size)
  const rowStart = Uint32Array.from({ length: size + 1 }, (_, s) => s * each)
  const inner = Uint32Array.from({ length: size * each }, (_, t) => (Math.floor(t / each) + 1 + (t % each)) % size)
  const chance = new Float64Array(size * each).fill(0.5 / each)
  const part = {
    size,
    columns: 1,
    rowStart,
    inner,
    chance,
    exit: new Float64Array(size).fill(0.5),
    gain: new Float64Array(size),
  }
  expect(() => eliminatePart(part)).toThrow(Refusal)
})

it('a reward without rewards is refused', () => {
  const { rewards: _, ...chain } = chainFrom(ladder(2, '0.5', '0.5', true))
  expect(() => answerProperty({ ...chain, rewards: undefined }, reward)).toThrow(
    expect.objectContaining({ code: 'no-rewards' }),
  )
})
