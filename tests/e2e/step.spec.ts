import type { Page } from '@playwright/test'
import { drawsOfRun } from '@/engine'
import { eventMeta } from '@/machines/forced-sale/event-meta'
import { entryOf } from '@/scenarios/entry-of'
import { forcedSale } from '@/scenarios/forced-sale'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { inNamesOf } from '@/scenarios/names-in-text'
import { runHistory } from '@/simulation'
import { encodeLink } from '@/simulation/link/link-codec'
import { untouched } from '@/simulation/link/link-rules'
import { placeAt } from '@/simulation/link/places'
import { type Choice, pointsOf, replay, type Timeline, toldOrder } from '@/simulation/step'
import { createStepValues } from '@/simulation/step/values'
import { toldOnce } from '@/ui/step/told-once'
import { opened, playable } from '../forced-sale'
import {
  expect,
  FEW_RUNS,
  type LoggedWeek,
  openOutlook,
  openSection,
  openStep,
  readLog,
  showAll,
  test,
  withFewFutures,
} from './page'

const HORIZON = 104
const seed = 'tiktok-1'
const meta: Readonly<Record<string, { readonly headline: string }>> = eventMeta

/** A headline in the case's names; of a buyer's name only what comes before it, which the log's text begins with. */
const startOf = (event: string): string =>
  inNamesOf(
    forcedSale,
    tiktok2025,
    (meta[event]?.headline ?? event).replace(/\s?\b(STRATEGIC|CREATORS|TYCOON|FUND)\b.*$/, ''),
  )

function replayed(run: number, choices: readonly Choice[] = []): Timeline {
  const played = replay(playable, tiktok2025, {}, HORIZON, { seed, run, choices }, HORIZON)
  if (played.status === 'bad') throw new Error(`${played.event} is refused in week ${played.week}`)
  return played
}

function expectLog(log: readonly LoggedWeek[], { weeks }: Timeline, upTo: number): void {
  const told = weeks.filter(({ week, events }) => week <= upTo && events.length > 0)
  expect(log.map(({ week }) => week)).toEqual(told.map(({ week }) => week))
  told.forEach(({ steps }, at) => {
    // What matters most of a week comes first, the answers of a headline after it.
    const events = toldOrder(forcedSale, steps).flatMap((step) => toldOnce(step.events))
    const headlines = (log[at]?.headlines ?? []).map((text) => text.replaceAll('’', "'"))
    expect(headlines).toHaveLength(events.length)
    events.forEach((event, i) => {
      expect(headlines[i]).toContain(startOf(event).replaceAll('’', "'"))
    })
  })
}

/** What the address says of the place. */
function placeOf(page: Page): { run: number; week: number; choices: readonly Choice[] } {
  const fields = new Map(
    new URL(page.url()).hash
      .slice(1)
      .split('&')
      .map((part) => part.split('=') as [string, string]),
  )
  const text = (key: string) => decodeURIComponent(fields.get(`o.${key}`) ?? '')
  const branch = text('b').split('!')[Number(text('on'))] ?? ''
  const choices = branch.split(',').flatMap((choice) => {
    const [week = '', event] = choice.split(':')
    return event === undefined ? [] : [{ week: Number(week), event }]
  })
  return { run: Number(text('run')), week: Number(text('wk')), choices }
}

const weekShown = async (page: Page): Promise<number> =>
  Number(/Week (\d+)/.exec(await page.getByRole('heading', { level: 1 }).innerText())?.[1] ?? 0)

async function openRun(page: Page, run: number): Promise<void> {
  await page.getByLabel('run', { exact: true }).fill(String(run))
  await page.getByLabel('run', { exact: true }).press('Enter')
  await expect(page).toHaveURL(new RegExp(`o.run=${run}\\b`))
}

test('run 4,711 ends as the sampler counts it, headline by headline', async ({ page }) => {
  const history = runHistory(opened, tiktok2025, {}, HORIZON, seed, 4711)
  await openStep(page)
  await openRun(page, 4711)
  await page.keyboard.press('Escape')
  await page.locator('#let-chance').focus()
  await page.keyboard.press('End')
  expect(await weekShown(page)).toBe(history.endWeek)
  const endings: Readonly<Record<string, RegExp>> = {
    sold: /^Sold to/,
    kept: /keeps/,
    banned: /^Banned for good/,
    unresolved: /^Not settled/,
  }
  await expect(page.getByRole('heading', { name: entryOf(endings, history.group) })).toBeVisible()
  const log = await readLog(page)
  expect(log.map(({ week }) => week)).toEqual([...new Set(history.headlines.map(({ week }) => week))])
  expectLog(log, replayed(4711), HORIZON)

  // The table of the outcome line is the backward pass along the run, and it ends in certainty.
  const points = pointsOf(replayed(4711))
  const shares = createStepValues(opened, tiktok2025, {}, HORIZON).groupsAt(points)
  await page.getByText(/^Show the numbers \(\d+ rows\)$/).click()
  const rows = page.getByRole('region', { name: 'Numbers of Outcome line' }).locator('tbody tr')
  await expect(rows).toHaveCount(shares.length)
  const cells = await rows.evaluateAll((rows) =>
    rows.map((row) => [...row.querySelectorAll('td')].slice(1).map((cell) => cell.textContent)),
  )
  expect(cells).toEqual(
    shares.map((of) => ['sold', 'unresolved', 'kept', 'banned'].map((group) => (entryOf(of, group) * 100).toFixed(1))),
  )
  expect(cells.at(-1)?.toSorted()).toEqual(['0.0', '0.0', '0.0', '100.0'])
})

test('whatever is pressed, the log is that of the straight replay', async ({ page }) => {
  const keys = [
    'Enter',
    'Enter',
    'ArrowRight',
    'ArrowLeft',
    'ArrowLeft',
    '1',
    '2',
    '3',
    'b',
    'Home',
    'End',
    'w',
  ] as const
  await openStep(page)
  for (let trial = 0; trial < 6; trial++) {
    const draw = drawsOfRun('any keys', trial)
    await openRun(page, trial)
    await page.locator('#let-chance').focus()
    const pressed: string[] = []
    for (let i = 0; i < 14; i++) {
      const key = keys[Math.floor(draw() * keys.length)] ?? 'w'
      pressed.push(key)
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
      const before = await weekShown(page)
      await page.keyboard.press(key)
      const steps = { ArrowLeft: -1, ArrowRight: 1, w: 1, Home: -before } as const
      if (!Object.hasOwn(steps, key)) continue
      const after = Math.max(0, before + steps[key as keyof typeof steps])
      // On at the end there is nothing; everything else moves by exactly its step.
      const isAtEnd = after > before && (await page.locator('#end-title').count()) === 1
      if (!isAtEnd) await expect.poll(() => weekShown(page), { message: pressed.join(' ') }).toBe(after)
    }
    await expect(async () => {
      const { run, week, choices } = placeOf(page)
      expect(week, pressed.join(' ')).toBe(await weekShown(page))
      expect(run).toBe(trial)
      expectLog(await readLog(page), replayed(run, choices), week)
    }).toPass()
  }
})

test('a student’s session without a mouse: to the end, back, a branch, two histories, a seat, its debrief, the link', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`/${withFewFutures}`)
  const primary = page.getByRole('button', { name: /^Step through/ })
  await primary.focus()
  await page.keyboard.press('Enter')
  const chance = page.locator('#let-chance')
  await expect(chance).toBeFocused()
  await expect(page.getByText('Each press goes on to the next week with news.')).toBeVisible()
  for (let i = 0; i < 60 && (await page.locator('#end-title').count()) === 0; i++) await page.keyboard.press('Enter')
  await expect(page.locator('#end-title')).toBeFocused()
  const drawn = replayed(0)
  expect(await weekShown(page)).toBe(drawn.weeks.length)
  // A press too many does nothing.
  await page.keyboard.press('Enter')
  expect(await weekShown(page)).toBe(drawn.weeks.length)
  await page.keyboard.press('Tab')
  await page.keyboard.press(',')
  expect(await weekShown(page)).toBeLessThan(drawn.weeks.length)
  await page.keyboard.press('Home')
  await page.keyboard.press('w')
  await page.keyboard.press('1')
  await expect(page.getByLabel('Branch')).toBeVisible()
  expect((await readLog(page)).at(-1)).toMatchObject({ week: 2 })
  await page.keyboard.press('b')
  await expect(page.getByLabel('Branch')).toHaveValue('0')
  await page.getByRole('button', { name: 'Two histories' }).press('Enter')
  await expect(page.getByText('They part in week 2.')).toBeVisible()
  await expect(page.getByRole('row', { name: 'first difference' })).toHaveCount(1)
  await expect(page.getByText('First difference, week 2')).toHaveCount(2)
  await page.keyboard.press('ArrowLeft')
  await page.getByRole('button', { name: 'Go to week 2' }).press('Enter')
  expect(await weekShown(page)).toBe(2)
  const ringed = (which: string) =>
    page.locator(`[data-slot]${which}`).evaluateAll((all) => all.map((one) => one.dataset.slot))
  const [a, b] = [await ringed('[data-status="now"]'), await ringed('[data-beside]')]
  expect(a).not.toEqual(b)
  await page.getByRole('button', { name: 'Swap A and B' }).press('Enter')
  await expect.poll(() => ringed('[data-status="now"]')).toEqual(b)
  expect(await ringed('[data-beside]')).toEqual(a)
  await expect(page.getByRole('figure', { name: /^[AB]: / })).toHaveCount(2)
  await page.getByRole('button', { name: 'Play a seat' }).press('Enter')
  await page.getByRole('button', { name: 'Sit down as Washington' }).press('Enter')
  await expect(page.getByText(/^what waiting is worth/)).toBeVisible()
  // In one question, and then in what is left of the week.
  await page.getByRole('button', { name: /Hold out for now/ }).press('Enter')
  expect(await weekShown(page)).toBe(0)
  await page.getByRole('button', { name: 'Wait a week' }).press('Enter')
  expect(await weekShown(page)).toBe(1)
  // To the first deadline, which only Washington can answer; waiting any longer does not pass it.
  for (let i = 0; i < 40 && !/answer/.test(await chance.innerText()); i++) {
    await chance.focus()
    await page.keyboard.press('Enter')
  }
  const due = await weekShown(page)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  expect(await weekShown(page)).toBe(due)
  await expect(page.locator('#your-answer')).toBeFocused()
  await expect(page.locator('[data-seat-option]').first()).toBeVisible()
  await page.keyboard.press('1')
  await expect(async () => expect(await weekShown(page)).toBe(due + 1)).toPass()
  await expect(page.getByRole('heading', { name: 'Debrief' })).toBeVisible()
  await page.getByText(/^Choice by choice/).press('Enter')
  const changes = await page
    .getByRole('table')
    .last()
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.slice(1).map((row) => Number(row.lastElementChild?.textContent?.replace('−', '-').replace('±', ''))),
    )
  expect(changes.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(changes.at(-1))
  await page.getByRole('button', { name: 'Copy link' }).press('Enter')
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/o\.seat=host/)
})

test('a copied link opens the identical screen elsewhere', async ({ page, browser, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openStep(page)
  await openRun(page, 12)
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  for (const key of ['Enter', 'Enter', '6', 'Enter', 'ArrowLeft', '1', 'Enter']) await page.keyboard.press(key)
  await openSection(page, 'Two histories')
  await expect(page.getByText(/^They part in week/)).toBeVisible()
  await page.getByRole('button', { name: 'Copy link' }).click()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const textOf = async (one: Page) => {
    // A frame stands before it knows its width, and its chart draws layer by layer.
    await expect(one.getByRole('group', { name: 'Statechart' })).toBeVisible()
    for (const history of ['A', 'B']) {
      const chart = one.getByRole('figure', { name: new RegExp(`^${history}: `) })
      await expect(chart.getByText(/^First difference, week \d+$/)).toBeVisible()
      await expect(chart.getByText(/^(?:Sold|Kept|Banned|Not settled) \d+$/).first()).toBeVisible()
      for (const axis of ['x', 'y']) await expect(chart.locator(`.recharts-${axis}Axis-tick-labels`)).toBeVisible()
    }
    return one.locator('main').innerText()
  }
  const there = await (await browser.newContext()).newPage()
  await there.goto(link)
  await expect(there.getByText(/^They part in week/)).toBeVisible()
  expect(await textOf(there)).toBe(await textOf(page))
  expect(there.url()).toBe(link)
  await there.context().close()

  // A link that lost its end, and one that says something no page can show.
  const hash = new URL(link).hash
  for (const bad of [hash.slice(0, -4), hash.replace('o.run=12', 'o.run=x2')]) {
    await page.goto('about:blank')
    await page.goto(`/${bad}`)
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(page.getByLabel('The link as it came')).toHaveValue(new RegExp(`${bad.slice(-12)}$`))
  }
})

test('a buyer too rare for a mark leads to its runs, and a run of them into Step', async ({ page }) => {
  const basis = untouched(tiktok2025)
  const recipe = { ...basis, runs: FEW_RUNS, changes: { weight_tycoon: 0.05 } }
  const link = { recipe, place: placeAt('outlook'), modelVersion: opened.modelVersion }
  await openOutlook(page, `#${encodeLink(link, { basis, defaultCase: basis.scenario })}`)
  await showAll(page)
  const endings = page.getByRole('region', { name: 'Endings', exact: true })
  await endings.getByRole('button', { name: 'Show buyers' }).click()
  const rare = endings.getByRole('button', { name: /Elon Musk$/ })
  await expect(rare).toHaveCount(1)
  await rare.click()
  await page.getByRole('gridcell', { name: 'Sold: Musk' }).first().click({ timeout: 60_000 })
  await expect(page.locator('#let-chance')).toBeVisible()
  await page.locator('#let-chance').focus()
  await page.keyboard.press('End')
  await expect(page.getByRole('heading', { name: /^Sold to Elon Musk/ })).toBeVisible()
})
