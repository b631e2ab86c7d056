import type { Bench } from './page'
import { type BrowserRow, rowOf } from './rows'

const ROUNDS = 9

/**
 * From opening the address that `npm start` prints to the answer in the first heading, in a context that has fetched
 * nothing before: milliseconds by the page's own clock, which starts with the navigation.
 */
export async function opening(bench: Bench): Promise<readonly BrowserRow[]> {
  const waits: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const page = await bench.open()
    await page.waitForFunction(() => window.instruments.answeredAt !== undefined)
    waits.push(await page.evaluate(() => window.instruments.answeredAt ?? Number.NaN))
    await page.context().close()
  }
  return [rowOf('opening the page to its answer', 'ms', waits, 1500)]
}
