import type { Page } from 'playwright'
import { type Bench, settled } from './page'
import { type BrowserRow, quantileOf, rowOf } from './rows'

const PRESSES = 30
const RESTS = 7

/** Watches the three charts of the Outlook: a press counts as painted in the frame after the last of them has changed. */
function watchCharts(): void {
  const figures = [...document.querySelectorAll('#endings figure, #timing figure')].slice(0, 3)
  const state = { pressedAt: 0, waiting: new Set<Element>(), painted: [] as number[] }
  Object.assign(window, { paints: state })
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      state.pressedAt = timeStamp
      state.waiting = new Set(figures)
    },
    { capture: true },
  )
  for (const figure of figures) {
    new MutationObserver(() => {
      if (!state.waiting.delete(figure) || state.waiting.size > 0) return
      const { pressedAt } = state
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => state.painted.push(performance.now() - pressedAt)
        port2.postMessage(undefined)
      })
    }).observe(figure, { subtree: true, childList: true, attributes: true, characterData: true })
  }
}

type Watched = { readonly paints: { readonly pressedAt: number; readonly painted: number[] } }

/** Presses the arrow keys on the first slider to and fro; milliseconds from each press to the painted charts. */
async function press(page: Page, fromMemory: boolean): Promise<readonly number[]> {
  await page.evaluate((memory) => {
    window.instruments.fromMemory = memory
    const { paints } = window as unknown as Watched
    paints.painted.length = 0
  }, fromMemory)
  for (let turn = 0; turn < PRESSES; turn++) {
    await page.keyboard.press(turn % 10 < 5 ? 'ArrowRight' : 'ArrowLeft')
    await page.waitForFunction((count) => (window as unknown as Watched).paints.painted.length >= count, turn + 1, {
      timeout: 5000,
    })
  }
  return page.evaluate(() => [...(window as unknown as Watched).paints.painted])
}

/** Runs in the page: waits until the sentence tells no range, then until it tells one, painted. Milliseconds since the press. */
function rangeAfterPress(): Promise<number> {
  const { pressedAt } = (window as unknown as Watched).paints
  const isTold = () => document.querySelector('#answer + p strong')?.textContent !== '…'
  return new Promise((resolve) => {
    let wasOpen = false
    const look = () => {
      wasOpen ||= !isTold()
      if (!wasOpen || !isTold()) {
        requestAnimationFrame(look)
        return
      }
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now() - pressedAt)
      port2.postMessage(undefined)
    }
    look()
  })
}

/** How long after the last press the range stands in the sentence; each press goes to a value that was not asked about before. */
async function rangeAfterRest(page: Page): Promise<readonly number[]> {
  const waits: number[] = []
  await page.evaluate(() => {
    window.instruments.fromMemory = false
  })
  for (let turn = 0; turn < RESTS; turn++) {
    await page.keyboard.press('ArrowRight')
    waits.push(await page.evaluate(rangeAfterPress))
    await settled(page)
  }
  return waits
}

/** From a press on a slider to painted bars, area and histogram; and the same rendering with answers from memory. */
export async function sliderToPaint(bench: Bench): Promise<readonly BrowserRow[]> {
  const page = await bench.open('', { height: 1900 })
  await settled(page)
  await page.locator('#timing figure').nth(1).locator('svg').first().waitFor()
  await page.getByRole('slider').first().focus()
  await page.evaluate(watchCharts)
  await press(page, false) // warms up, and fills the memory
  const engine: number[] = []
  const memory: number[] = []
  for (let round = 0; round < 3; round++) {
    engine.push(...(await press(page, false)))
    memory.push(...(await press(page, true)))
  }
  for (let turn = 0; turn < 5; turn++) await page.keyboard.press('ArrowRight') // beyond what was asked about above
  await settled(page)
  const ranges = await rangeAfterRest(page)
  await page.context().close()
  const ratio = quantileOf(engine, 0.95) / quantileOf(memory, 0.95)
  return [
    rowOf('slider to painted charts', 'ms', engine, 50),
    rowOf('the same, answers from memory', 'ms', memory, Number.POSITIVE_INFINITY),
    {
      name: 'p95 with the engine / without',
      unit: 'ratio',
      median: ratio,
      p95: ratio,
      goal: '<= 1.3',
      holds: ratio <= 1.3,
    },
    rowOf('slider at rest to its range, 128 draws of all numbers', 'ms', ranges, 500),
  ]
}
