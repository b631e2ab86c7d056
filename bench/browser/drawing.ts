import { type Bench, settled } from './page'
import { type BrowserRow, rowOf } from './rows'

const RUNS = 10_000_000

/** Types a number of runs into the strip's form. */
async function draw(page: Awaited<ReturnType<Bench['open']>>, runs: number): Promise<void> {
  await page.getByRole('button', { name: /drawn · seed|futures · seed/ }).click()
  const field = page.getByLabel('Futures to draw')
  await field.fill(String(runs))
  await field.press('Enter')
  await page.keyboard.press('Escape')
}

/** Ten million runs without a task over 50 ms on the page's own thread, and a cancellation answered within 100 ms. */
export async function drawing(bench: Bench): Promise<readonly BrowserRow[]> {
  const page = await bench.open()
  await settled(page)
  await page.evaluate(() => {
    window.instruments.longTasks.length = 0
  })
  await draw(page, RUNS)
  await page.getByText('10,000,000 drawn').waitFor({ timeout: 120_000 })
  const tasks = await page.evaluate(() => [...window.instruments.longTasks])
  const waits: number[] = []
  for (let round = 0; round < 5; round++) {
    await draw(page, RUNS - 1 - round)
    const cancel = page.getByRole('button', { name: 'Cancel' })
    await cancel.waitFor()
    waits.push(await page.evaluate(cancelAndWait))
  }
  await page.context().close()
  const longest = Math.max(0, ...tasks)
  return [
    {
      name: `tasks over 50 ms while ${RUNS} runs are drawn (longest in ms)`,
      unit: 'tasks',
      median: tasks.length,
      p95: longest,
      goal: '0',
      holds: tasks.length === 0,
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
