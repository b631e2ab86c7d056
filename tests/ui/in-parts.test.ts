import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { atOnce, mergeTables, pointsOf, solvePoints } from '@/simulation/analyse'
import { Superseded } from '@/ui/engine/engine-client'
import { inParts, type Lane, type Part } from '@/ui/engine/in-parts'
import { opened } from '../forced-sale'

type Asked = Part & { readonly answer: () => void; readonly fail: (error: Error) => void; isAborted: boolean }

/** A lane whose every answer the test gives by hand, as a worker's client would: an abort rejects at once. */
function lane(asked: Asked[]): Lane<string> {
  return ({ from, to }, signal) =>
    new Promise((resolve, reject) => {
      const one: Asked = { from, to, answer: () => resolve(`${from}–${to}`), fail: reject, isAborted: false }
      signal.addEventListener('abort', () => {
        one.isAborted = true
        reject(new Superseded())
      })
      asked.push(one)
    })
}

const turn = () => new Promise((resolve) => setTimeout(resolve))

const begin = (count: number, size: number, lanes: number) => {
  const asked: Asked[] = []
  const controller = new AbortController()
  const progress: number[] = []
  const done = new Map<number, string>()
  const request = { count, size, lanes: Array.from({ length: lanes }, () => lane(asked)), signal: controller.signal }
  const result = inParts({ ...request, done, onProgress: (indices) => progress.push(indices) })
  return { asked, controller, progress, done, result }
}

it('gives the parts in the order of their indices, in whatever order they are answered', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 3 }),
      fc.infiniteStream(fc.nat()),
      async (count, size, lanes, picks) => {
        const { asked, progress, result } = begin(count, size, lanes)
        let isOver = false
        void result.then(() => {
          isOver = true
        })
        const open = new Set<Asked>()
        for (let seen = 0; !isOver; await turn()) {
          for (; seen < asked.length; seen++) open.add(asked[seen] as Asked)
          const left = [...open].filter(({ isAborted }) => !isAborted)
          const next = left[picks.next().value % Math.max(1, left.length)]
          if (next !== undefined) open.delete(next)
          next?.answer()
        }
        const starts = Array.from({ length: Math.ceil(count / size) }, (_, k) => k * size)
        expect(await result).toEqual(starts.map((from) => `${from}–${Math.min(count, from + size)}`))
        expect(progress.at(-1)).toBe(count)
        expect(progress).toEqual(progress.toSorted((a, b) => a - b))
      },
    ),
    { numRuns: 40 },
  )
})

it('a lane with nothing left to begin does over what a busy one holds, and the first answer ends the other', async () => {
  const { asked, result } = begin(4, 2, 2)
  await turn()
  expect(asked.map(({ from }) => from)).toEqual([0, 2])
  asked[1]?.answer()
  await turn()
  expect(asked.map(({ from }) => from)).toEqual([0, 2, 0])
  asked[2]?.answer()
  expect(await result).toEqual(['0–2', '2–4'])
  expect(asked[0]?.isAborted).toBe(true)
})

it('an abort ends every lane, asks nothing more and keeps what is done for going on', async () => {
  const { asked, controller, done, result } = begin(30, 5, 2)
  await turn()
  asked[0]?.answer()
  await turn()
  controller.abort()
  await expect(result).rejects.toBeInstanceOf(Superseded)
  await turn()
  expect(asked.slice(1).every(({ isAborted }) => isAborted)).toBe(true)
  expect(asked.length).toBe(3)
  expect([...done.keys()]).toEqual([0])
  const again: Asked[] = []
  const rest = inParts({ count: 30, size: 5, lanes: [lane(again)], signal: new AbortController().signal, done })
  for (let k = 0; k < 5; k++) {
    await turn()
    again[k]?.answer()
  }
  expect((await rest).length).toBe(6)
  expect(again.map(({ from }) => from)).toEqual([5, 10, 15, 20, 25])
})

it('a lane that fails ends the work with its error, and nothing more is asked', async () => {
  const { asked, result } = begin(30, 5, 2)
  await turn()
  asked[1]?.fail(new Error('The worker is lost.'))
  await expect(result).rejects.toThrow('The worker is lost.')
  await turn()
  expect(asked.length).toBe(2)
  expect(asked[0]?.isAborted).toBe(true)
})

it('the table of a curve is the same to the last bit, however it was dealt', async () => {
  const analysis = { kind: 'oneNumber', id: 'ext_grant' } as const
  const { count } = pointsOf(opened, tiktok2025, {}, 30, analysis)
  const solve: Lane<ReturnType<typeof mergeTables>> = async ({ from, to }) =>
    atOnce(solvePoints(opened, tiktok2025, {}, 30, analysis, from, to))
  const late: typeof solve = async (part, signal) => {
    await turn()
    return solve(part, signal)
  }
  const { signal } = new AbortController()
  const tables = []
  for (const [size, lanes] of [
    [count, [solve]],
    [8, [late, solve]],
    [5, [solve, late]],
  ] as const) {
    tables.push(mergeTables(await inParts({ count, size, lanes, signal, done: new Map() })))
  }
  expect(tables[1]?.shares).toEqual(tables[0]?.shares)
  expect(tables[2]?.shares).toEqual(tables[0]?.shares)
})
