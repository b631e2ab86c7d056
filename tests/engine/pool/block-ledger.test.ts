import { expect, it } from 'vitest'
import { createBlockLedger } from '@/engine/pool/block-ledger'
import type { Tally } from '@/engine/sample/tally'

const tallyOf = (runs: number): Tally => ({
  runs,
  classWeek: Float64Array.of(runs),
  counterBins: new Float64Array(0),
})

it('cuts runs into blocks and grows only without a gap', () => {
  const ledger = createBlockLedger(10, 35, 10, tallyOf(10))
  const blocks = [ledger.next(), ledger.next(), ledger.next(), ledger.next()]
  expect(blocks).toEqual([
    { block: 0, firstRun: 10, nRuns: 10 },
    { block: 1, firstRun: 20, nRuns: 10 },
    { block: 2, firstRun: 30, nRuns: 5 },
    undefined,
  ])
  expect(ledger.accept(2, tallyOf(5))).toBe(false)
  expect(ledger.prefix()).toEqual(tallyOf(10))
  expect(ledger.accept(0, tallyOf(10))).toBe(true)
  expect(ledger.prefix()).toEqual(tallyOf(20))
  expect(ledger.isComplete()).toBe(false)
  expect(ledger.accept(1, tallyOf(10))).toBe(true)
  expect(ledger.prefix()).toEqual(tallyOf(35))
  expect(ledger.isComplete()).toBe(true)
})

it('books a block once, however often it is sampled', () => {
  const ledger = createBlockLedger(0, 30, 10, tallyOf(0))
  for (const block of [1, 1, 0, 0, 1]) ledger.accept(block, tallyOf(10))
  expect(ledger.prefix()).toEqual(tallyOf(20))
})

it('hands out what was put back first, lowest first', () => {
  const ledger = createBlockLedger(0, 50, 10, tallyOf(0))
  const [a, b] = [ledger.next()!, ledger.next()!]
  ledger.putBack(b)
  ledger.putBack(a)
  expect([ledger.next(), ledger.next(), ledger.next()?.block]).toEqual([a, b, 2])
})

it('does not run further ahead of the prefix than it wants to remember', () => {
  const ledger = createBlockLedger(0, 10_000, 10, tallyOf(0))
  let handedOut = 0
  while (ledger.next() !== undefined) handedOut++
  expect(handedOut).toBe(256)
  ledger.accept(0, tallyOf(10))
  expect([ledger.next()?.block, ledger.next()]).toEqual([256, undefined])
})
