import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DegreeQueue } from '@/markov/degree-queue'

it('whatever is put in or moved, an item of the smallest weight comes out', () => {
  const action = fc.tuple(fc.nat(9), fc.oneof(fc.constant(-1), fc.nat(20), fc.integer({ min: 4_096, max: 40_000_000 })))
  fc.assert(
    fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
      const queue = new DegreeQueue(10)
      const held = new Map<number, number>()
      const coarse = (weight: number) => (weight < 4_096 ? weight : Math.min(8_191, 4_095 + Math.floor(weight / 4_096)))
      for (const [item, weight] of actions) {
        if (weight >= 0) {
          queue.put(item, weight)
          held.set(item, coarse(weight))
          continue
        }
        const taken = queue.take()
        expect(taken === -1 ? undefined : held.get(taken)).toBe(
          held.size === 0 ? undefined : Math.min(...held.values()),
        )
        held.delete(taken)
      }
    }),
    { seed: 15, numRuns: 500 },
  )
})
