import type { Page } from 'playwright'
import type { Place } from '@/simulation/link/places'
import type { WhatIf } from '@/simulation/types'
import { linkTo, outlook } from './links'
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

async function timedSpan(bench: Bench, options: Place['options'], last: string): Promise<readonly number[]> {
  const spans: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const page = await bench.open()
    await settled(page)
    await page.evaluate(() => {
      window.instruments.asked.length = 0
    })
    // The same page goes on: its workers are warm, and nothing of this analysis is known yet.
    await page.evaluate(
      (fragment) => {
        window.location.hash = fragment
      },
      linkTo(matters(options)),
    )
    await answered(page, last)
    spans.push(await spanOf(page, ['plan', 'points', last], last))
    await page.context().close()
  }
  return spans
}

/** Exact answers given a fact, from question to reply. */
async function conditioning(bench: Bench): Promise<readonly number[]> {
  const conditions: readonly WhatIf[] = [{ on: 'event', id: 'home.blocks', happened: true, by: 20 }]
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const page = await bench.open()
    await settled(page)
    await page.evaluate(() => {
      window.instruments.asked.length = 0
    })
    await page.evaluate(
      (fragment) => {
        window.location.hash = fragment
      },
      linkTo(outlook, { conditions }),
    )
    await answered(page, 'conditioned')
    times.push(await spanOf(page, ['conditioned'], 'conditioned'))
    await page.context().close()
  }
  return times
}

/** The analyses that were promised a time, on two workers. */
export async function analyses(bench: Bench): Promise<readonly BrowserRow[]> {
  return [
    rowOf('tornado of all numbers', 'ms', await timedSpan(bench, { view: 'tornado' }, 'tornado'), 1000),
    rowOf(
      'map of two numbers, 21 × 21',
      'ms',
      await timedSpan(bench, { view: 'two', x: 'bd_sign', y: 'bd_near' }, 'numberMap'),
      5000,
    ),
    rowOf('exact answer under a condition', 'ms', await conditioning(bench), 300),
  ]
}
