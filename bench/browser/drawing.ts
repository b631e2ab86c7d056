import { type Bench, settled } from './page'
import { type BrowserRow, quantileOf, rowOf } from './rows'

const RUNS = 10_000_000
const ROUNDS = 5

/** Types a number of runs into the strip's form. */
async function draw(page: Awaited<ReturnType<Bench['open']>>, runs: number): Promise<void> {
  await page.getByRole('button', { name: /drawn · seed|futures · seed/ }).click()
  const field = page.getByLabel('Futures to draw')
  await field.fill(String(runs))
  await field.press('Enter')
  await page.keyboard.press('Escape')
}

/** The tasks over 50 ms on the page's own thread while ten million runs are drawn, in milliseconds. */
async function longTasks(bench: Bench): Promise<readonly number[]> {
  const page = await bench.open()
  await settled(page)
  await page.evaluate(() => {
    window.instruments.longTasks.length = 0
  })
  await draw(page, RUNS)
  await page.getByText('10,000,000 drawn').waitFor({ timeout: 120_000 })
  const tasks = await page.evaluate(() => [...window.instruments.longTasks])
  await page.context().close()
  return tasks
}

/**
 * Ten million runs without a task over 50 ms on the page's own thread, and a cancellation answered within 100 ms. The count is a
 * median of rounds, the longest task of all of them stands beside it: a shared machine now and then stops for longer than that
 * with no script of the page running.
 */
export async function drawing(bench: Bench): Promise<readonly BrowserRow[]> {
  const rounds: (readonly number[])[] = []
  for (let round = 0; round < ROUNDS; round++) rounds.push(await longTasks(bench))
  const page = await bench.open()
  await settled(page)
  const waits: number[] = []
  for (let round = 0; round < 5; round++) {
    await draw(page, RUNS - 1 - round)
    const cancel = page.getByRole('button', { name: 'Cancel' })
    await cancel.waitFor()
    waits.push(await page.evaluate(cancelAndWait))
  }
  await page.context().close()
  const counts = rounds.map((tasks) => tasks.length)
  const typical = quantileOf(counts, 0.5)
  return [
    {
      name: `tasks over 50 ms while ${RUNS} runs are drawn (longest in ms)`,
      unit: 'tasks',
      median: typical,
      p95: Math.max(0, ...rounds.flat()),
      goal: '0',
      holds: typical === 0,
    },
    rowOf('cancel to "Stopped at"', 'ms', waits, 100),
  ]
}

/** Runs in the page: presses Cancel and waits for the words. */
function cancelAndWait(): Promise<number> {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Cancel')
  const start = performance.now()
  button?.click()
  return new Promise((resolve) => {
    const look = () => {
      if (document.body.textContent?.includes('Stopped at') === true) resolve(performance.now() - start)
      else requestAnimationFrame(look)
    }
    look()
  })
}
