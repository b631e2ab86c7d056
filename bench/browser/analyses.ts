import type { Page } from 'playwright'
import type { Place } from '@/simulation/link/places'
import type { Recipe, WhatIf } from '@/simulation/types'
import { basis, linkTo, outlook } from './links'
import { type Bench, settled } from './page'
import { type BrowserRow, rowOf } from './rows'

const ROUNDS = 5

const matters = (options: Place['options']): Place => ({ name: 'analyse', section: 'matters', options })

/** Milliseconds from the first question of these kinds to the answer of the last kind. */
const spanOf = (page: Page, kinds: readonly string[], last: string): Promise<number> =>
  page.evaluate(
    ([wanted, end]) => {
      const asked = window.instruments.asked.filter(({ kind }) => wanted.includes(kind))
      const done = window.instruments.asked.find(({ kind }) => kind === end)
      return done === undefined ? Number.NaN : done.at + done.ms - Math.min(...asked.map(({ at }) => at))
    },
    [kinds, last] as const,
  )

const answered = (page: Page, kind: string) =>
  page.waitForFunction((wanted) => window.instruments.asked.some((one) => one.kind === wanted), kind, {
    timeout: 120_000,
  })

/**
 * Opens the first case, lets it come to rest, and goes to an address: milliseconds from the first question of these kinds to
 * the answer of the last. The same page goes on: its workers are warm, and nothing of what is asked is known yet.
 */
async function spans(bench: Bench, fragment: string, kinds: readonly string[], last: string) {
  const found: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const page = await bench.open()
    await settled(page)
    await page.evaluate((next) => {
      window.instruments.asked.length = 0
      window.location.hash = next
    }, fragment)
    await answered(page, last)
    found.push(await spanOf(page, [...kinds, last], last))
    await page.context().close()
  }
  return found
}

const analysis = (bench: Bench, options: Place['options'], last: string) =>
  spans(bench, linkTo(matters(options)), ['plan', 'points'], last)

/** Runs in the page: deals the draws of a wide range in parts to both workers, as the page deals an analysis. */
async function dealDraws([recipe, draws, size]: readonly [Recipe, number, number]): Promise<number> {
  const began = performance.now()
  let next = 0
  const ask = (worker: Worker, from: number, to: number) =>
    new Promise<void>((resolve, reject) => {
      const id = 1e6 + from // none of the page's own
      const hear = ({ data }: MessageEvent<{ readonly id?: number; readonly status?: string }>) => {
        if (data.id !== id) return
        worker.removeEventListener('message', hear)
        if (data.status === 'done') resolve()
        else reject(new Error(JSON.stringify(data)))
      }
      worker.addEventListener('message', hear)
      worker.postMessage({ id, kind: 'points', ask: { recipe, analysis: { kind: 'spread', draws }, from, to } })
    })
  const work = async (worker: Worker) => {
    while (next < draws) {
      const from = next
      next = Math.min(draws, from + size)
      await ask(worker, from, next)
    }
  }
  const { exactWorkers } = window.instruments
  if (exactWorkers.length < 2) throw new Error('The page has not started both its workers.')
  await Promise.all(exactWorkers.slice(0, 2).map(work))
  return performance.now() - began
}

const MANY_DRAWS = 2000
const AT_A_TIME = 24

/** Exact answers under as many draws as no place of the page asks for yet. */
async function manyDraws(bench: Bench): Promise<readonly number[]> {
  const page = await bench.open()
  await settled(page)
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++)
    times.push(await page.evaluate(dealDraws, [basis, MANY_DRAWS, AT_A_TIME] as const))
  await page.context().close()
  return times
}

const conditions: readonly WhatIf[] = [{ on: 'event', id: 'home.blocks', happened: true, by: 20 }]

/** The analyses that were promised a time, on two workers. */
export async function analyses(bench: Bench): Promise<readonly BrowserRow[]> {
  return [
    rowOf(
      '128 draws of all numbers with their exact answers',
      'ms',
      await spans(bench, linkTo(outlook, { changes: { ext_grant: 0.05 } }), ['rangePart'], 'range'),
      500,
    ),
    rowOf('tornado of all numbers', 'ms', await analysis(bench, { view: 'tornado' }, 'tornado'), 600),
    rowOf(
      'map of two numbers, 21 × 21',
      'ms',
      await analysis(bench, { view: 'two', x: 'sign_step', y: 'bd_near' }, 'numberMap'),
      1500,
    ),
    rowOf(`${MANY_DRAWS} draws of all numbers with their exact answers`, 'ms', await manyDraws(bench), 8000),
    rowOf(
      'exact answer under a condition',
      'ms',
      await spans(bench, linkTo(outlook, { conditions }), [], 'conditioned'),
      300,
    ),
  ]
}
