import { linkTo, outlook } from './links'
import type { Bench } from './page'
import { atLeastRow, type BrowserRow, rowOf } from './rows'

const ROUNDS = 9

/** What an earlier build is held to: how much sooner the present one answers and draws, in milliseconds. */
const SOONER = 300

const promised = 'opening the page to its first answer'
const addresses = { 'the page': '', 'a link with one change': linkTo(outlook, { changes: { ext_grant: 0.05 } }) }
const paces = { '': false, ', as on a phone': true }

type Waits = { readonly answer: number; readonly chart: number }

/** Opens an address in a context that has fetched nothing before: milliseconds by the page's own clock. */
async function waitsOf(bench: Bench, fragment: string, asPhone: boolean): Promise<Waits> {
  const page = await bench.open(fragment, { asPhone })
  await page.waitForFunction(() => window.instruments.chartAt !== undefined, undefined, {
    timeout: 120_000,
  })
  const waits = await page.evaluate(() => {
    const { answeredAt = Number.NaN, chartAt = Number.NaN } = window.instruments
    return { answer: answeredAt, chart: chartAt }
  })
  await page.context().close()
  return waits
}

/**
 * From opening an address to its answer in the first heading, and to its first chart, both painted. `npm run bench:browser --
 * opening --beside PATH` opens an earlier build in turn with this one, and compares them round by round.
 */
export async function opening(bench: Bench, beside: Bench | undefined): Promise<readonly BrowserRow[]> {
  const rows: BrowserRow[] = []
  for (const [address, fragment] of Object.entries(addresses)) {
    for (const [pace, asPhone] of Object.entries(paces)) {
      const ours: Waits[] = []
      const others: Waits[] = []
      for (let round = 0; round < ROUNDS; round++) {
        const turns = [async () => ours.push(await waitsOf(bench, fragment, asPhone))]
        if (beside !== undefined) turns.push(async () => others.push(await waitsOf(beside, fragment, asPhone)))
        for (const turn of round % 2 === 0 ? turns : turns.toReversed()) await turn()
      }
      for (const what of ['answer', 'chart'] as const) {
        const name = `opening ${address} to its first ${what}${pace}`
        const waits = ours.map((wait) => wait[what])
        rows.push(rowOf(name, 'ms', waits, name === promised ? 1500 : Number.POSITIVE_INFINITY))
        const won = others.map((other, round) => other[what] - (waits[round] ?? Number.NaN))
        if (won.length > 0) rows.push(atLeastRow(`… sooner than the build beside (${name})`, 'ms', won, SOONER))
      }
    }
  }
  return rows
}
