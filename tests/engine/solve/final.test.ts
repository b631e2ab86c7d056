import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Chain, solveFinal, solveForward } from '@/engine'
import { LANES } from '@/engine/solve/kernel/lane-solver'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { chainOf } from '@/simulation'
import { opened } from '../../forced-sale'
import { lehmer, randomChain } from '../sample/random-chain'

/** The same chain with other numbers: those of every class of rows scaled by a factor of its own. */
function withOtherNumbers(chain: Chain, seed: number): Chain {
  const uniform = lehmer(seed)
  const [chance, quiet] = [chain.chance.slice(), chain.quiet.slice()]
  quiet.forEach((stay, c) => {
    const factor = uniform()
    quiet[c] = 1 - factor * (1 - stay)
    for (let k = chain.classStart[c] ?? 0; k < (chain.classStart[c + 1] ?? 0); k++)
      chance[k] = factor * (chance[k] ?? 0)
  })
  return { ...chain, chance, quiet }
}

it('chains solved together end as each does alone, bit by bit, however many there are', () => {
  const shape = fc.record({
    seed: fc.nat(1e6),
    n: fc.integer({ min: 3, max: 40 }),
    absorbing: fc.constant(2),
    horizon: fc.nat(30),
    layers: fc.integer({ min: 1, max: 3 }),
    slots: fc.integer({ min: 1, max: 4 }),
    edges: fc.constant([0, 7] as const),
    moving: fc.constant([0.1, 0.9] as const),
  })
  fc.assert(
    fc.property(shape, fc.nat(20), (of, count) => {
      const first = randomChain(of)
      const chains = Array.from({ length: count }, (_, k) => withOtherNumbers(first, of.seed + k))
      const finals = solveFinal(chains)
      expect(finals).toEqual(chains.map((chain) => solveForward(chain).final))
    }),
  )
})

it('on the preset too, to the same bits wherever a chain stands among the others', () => {
  const chains = [0.1, 0.13, 0.16, 0.2, 0.25, 0.3].map((sign_step) => chainOf(opened, tiktok2025, { sign_step }, 52))
  const together = solveFinal(chains)
  chains.forEach((chain, k) => {
    expect(together[k]).toEqual(solveForward(chain).final)
    expect(solveFinal([chain])[0]).toEqual(together[k])
  })
  expect(solveFinal(chains.toReversed())).toEqual(together.toReversed())
})

it('refuses chains that differ in more than their numbers', () => {
  const chain = chainOf(opened, tiktok2025, {}, 26)
  expect(() => solveFinal([chain, chainOf(opened, tiktok2025, {}, 27)])).toThrow('more than their numbers')
  expect(() => solveFinal([chain, { ...chain, start: chain.start + 1 }])).toThrow('more than their numbers')
  const full = Array.from({ length: LANES }, () => chain)
  expect(() => solveFinal([...full, chainOf(opened, tiktok2025, {}, 27)])).toThrow('more than their numbers')
  const shifted = { ...chain, steps: chain.steps.map((layer, step) => (step === 3 ? layer + 1 : layer)) }
  expect(() => solveFinal([chain, shifted])).toThrow('more than their numbers')
  const of = { seed: 1, n: 5, absorbing: 1, horizon: 2, layers: 1, edges: [1, 2], moving: [0.5, 0.6] } as const
  const other = { ...randomChain({ ...of, seed: 2 }), steps: randomChain(of).steps }
  expect(() => solveFinal([randomChain(of), other])).toThrow('more than their numbers')
})
