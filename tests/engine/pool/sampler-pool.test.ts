import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { createSamplerPool } from '@/engine/pool/sampler-pool'
import { hashTally } from '@/engine/sample/hashes'
import { seedWords } from '@/engine/sample/run-streams'
import { sampleBlock } from '@/engine/sample/sample-block'
import { packSampler } from '@/engine/sample/sampler-tables'
import type { Tally } from '@/engine/sample/tally'
import { randomChain } from '../sample/random-chain'
import { fakeWorkers } from './fake-worker'

const chain = randomChain({
  seed: 5,
  n: 50,
  absorbing: 4,
  horizon: 40,
  layers: 2,
  edges: [2, 6],
  moving: [0.2, 0.6],
})
const tables = packSampler(chain)
const seed = 'pool'
const runs = 3001
const firstRuns = (n: number) => sampleBlock(tables, seedWords(seed), 0, n)
const hash = (tally: Tally) => hashTally(tally, tables.classOutcome, tables.nOutcomes)

const sizes = fc.integer({ min: 1, max: 8 })
const blockSizes = fc.integer({ min: 37, max: 4000 })
const choices = fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true }))
const next = (stream: Iterator<number>) => stream.next().value as number

test.prop([sizes, blockSizes, choices], { numRuns: 100 })(
  'workers, block sizes and the order of completion change no count, and progress shows only prefixes',
  async (size, blockSize, choose) => {
    const fake = fakeWorkers()
    const pool = createSamplerPool({ size, spawn: fake.spawn })
    const seen: number[] = []
    const answer = pool.sample({
      tables,
      seed,
      runs,
      blockSize,
      onProgress: (progress) => {
        seen.push(progress.runs)
        expect(progress.tally).toEqual(firstRuns(progress.runs))
      },
    })
    while (fake.step(next(choose)));
    expect(await answer).toEqual({ tally: firstRuns(runs), runs, complete: true })
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
    expect(seen.at(-1)).toBe(runs)
    expect(fake.started()).toBeLessThanOrEqual(size)
  },
)

test.prop([sizes, blockSizes, choices, fc.integer({ min: 0, max: 60 }), blockSizes], { numRuns: 100 })(
  'a stopped job answers with the first runs, and resuming it gives the same hash',
  async (size, blockSize, choose, steps, otherBlockSize) => {
    const fake = fakeWorkers()
    const pool = createSamplerPool({ size, spawn: fake.spawn })
    const controller = new AbortController()
    const stopped = pool.sample({ tables, seed, runs, blockSize, signal: controller.signal })
    for (let i = 0; i < steps; i++) fake.step(next(choose))
    controller.abort()
    const first = await stopped
    expect(first.tally).toEqual(firstRuns(first.runs))
    expect(first.complete).toBe(first.runs === runs)
    const resumed = pool.sample({ tables, seed, runs, blockSize: otherBlockSize, resume: first.tally })
    while (fake.step(next(choose)));
    const whole = await resumed
    expect(whole).toEqual({ tally: firstRuns(runs), runs, complete: true })
    expect(hash(whole.tally)).toBe(hash(firstRuns(runs)))
  },
)

test.prop([sizes, blockSizes, choices, fc.double({ min: 0, max: 0.5, noNaN: true })], { numRuns: 100 })(
  'lost workers change no count, however many',
  async (size, blockSize, choose, killRate) => {
    const fake = fakeWorkers()
    const pool = createSamplerPool({ size, spawn: fake.spawn })
    const answer = pool.sample({ tables, seed, runs, blockSize })
    for (let isBusy = true; isBusy; ) {
      isBusy = next(choose) < killRate ? fake.kill(next(choose)) : fake.step(next(choose))
    }
    expect(await answer).toEqual({ tally: firstRuns(runs), runs, complete: true })
  },
)

it('two jobs at once do not disturb each other', async () => {
  const fake = fakeWorkers()
  const pool = createSamplerPool({ size: 2, spawn: fake.spawn })
  const a = pool.sample({ tables, seed, runs, blockSize: 100 })
  for (let i = 0; i < 20; i++) fake.step(i / 20)
  const b = pool.sample({ tables, seed: 'other', runs: 500, firstRun: 1000, blockSize: 64 })
  for (let i = 0; fake.step((i * 0.37) % 1); i++);
  expect((await a).tally).toEqual(firstRuns(runs))
  expect((await b).tally).toEqual(sampleBlock(tables, seedWords('other'), 1000, 500))
})

it.each([
  {
    name: 'cannot be constructed',
    size: 3,
    spawn: () => {
      throw new Error('no workers here')
    },
  },
  { name: 'are not wanted', size: 0, spawn: fakeWorkers().spawn },
])('samples on this thread where workers $name, and gives way to timers meanwhile', async ({ size, spawn }) => {
  const pool = createSamplerPool({ size, spawn })
  let ticks = 0
  const timer = setInterval(() => ticks++, 0)
  const result = await pool.sample({ tables, seed, runs: 200_000, blockSize: 5000 })
  clearInterval(timer)
  expect(result).toEqual({ tally: firstRuns(200_000), runs: 200_000, complete: true })
  expect(ticks).toBeGreaterThan(5)
})

it('stops on this thread too', async () => {
  const pool = createSamplerPool({ size: 0, spawn: fakeWorkers().spawn })
  const controller = new AbortController()
  const { signal } = controller
  const onProgress = ({ runs }: { runs: number }) => runs >= 2000 && controller.abort()
  const result = await pool.sample({ tables, seed, runs, blockSize: 500, signal, onProgress })
  expect(result).toEqual({ tally: firstRuns(2000), runs: 2000, complete: false })
})

it('answers at once when stopped before it began, asked for nothing, or closed', async () => {
  const pool = createSamplerPool({ size: 1, spawn: fakeWorkers().spawn })
  const signal = AbortSignal.abort()
  expect(await pool.sample({ tables, seed, runs, signal })).toEqual({ tally: firstRuns(0), runs: 0, complete: false })
  expect(await pool.sample({ tables, seed, runs: 0 })).toEqual({ tally: firstRuns(0), runs: 0, complete: true })
  const open = pool.sample({ tables, seed, runs })
  pool.close()
  expect((await open).complete).toBe(false)
  expect((await pool.sample({ tables, seed, runs })).complete).toBe(false)
})

it('hands on what a block, a listener or a bad request throws', async () => {
  const fake = fakeWorkers()
  const pool = createSamplerPool({ size: 1, spawn: fake.spawn })
  const broken = pool.sample({ tables: { ...tables, horizon: -5 }, seed, runs, resume: firstRuns(0) })
  while (fake.step(0));
  await expect(broken).rejects.toThrow('Invalid')
  const listener = pool.sample({
    tables,
    seed,
    runs,
    onProgress: () => {
      throw new Error('listener')
    },
  })
  while (fake.step(0));
  await expect(listener).rejects.toThrow('listener')
  for (const bad of [{ runs: -1 }, { runs: 1.5 }, { runs: 2 ** 32 + 1 }, { blockSize: 0 }, { firstRun: -1 }]) {
    await expect(pool.sample({ tables, seed, runs, ...bad })).rejects.toThrow(RangeError)
  }
  await expect(pool.sample({ tables, seed, runs: 10, resume: firstRuns(11) })).rejects.toThrow(RangeError)
})
