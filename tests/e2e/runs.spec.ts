import type { Page } from '@playwright/test'
import { classOutcome, outcomeWeeks, packSampler, sampleBlock, seedWords } from '@/engine'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { chainOf, runHistory, solveAnswer } from '@/simulation'
import { weeksToSettle } from '@/simulation/weeks-to-settle'
import { opened } from '../forced-sale'
import { axeFindingsInBothThemes, expect, FEW_RUNS, openOutlook, pressWhen, test } from './page'

const seed = 'tiktok-1'
const chain = chainOf(opened, tiktok2025, {}, tiktok2025.horizonWeeks)

/** How many of the first runs the sampler counts in a group of endings. */
function tallied(runs: number, group: string): number {
  const tally = sampleBlock(packSampler(chain), seedWords(seed), 0, runs)
  const width = chain.horizon + 1
  return outcomeWeeks(tally, classOutcome(chain), chain.outcomes.length).reduce(
    (sum, count, cell) => sum + (chain.outcomes[Math.floor(cell / width)]?.group === group ? count : 0),
    0,
  )
}

const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ',')

async function openRuns(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Analyse', exact: true }).first().click()
  const sections = page.getByRole('navigation', { name: 'Sections of Analyse' })
  await sections.getByRole('button', { name: 'Runs', exact: true }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Runs' })).toBeVisible()
}

const view = (page: Page, name: string) =>
  page.getByRole('group', { name: 'What to show of the runs' }).getByText(name, { exact: true }).click()

const grid = (page: Page) => page.getByRole('grid', { name: 'Drawn futures' })
const ready = (page: Page) => expect(grid(page).getByRole('row').nth(1)).toContainText(/\d/, { timeout: 90_000 })

async function draw(page: Page, runs: string): Promise<void> {
  await page.getByRole('button', { name: /drawn · seed/ }).click()
  await page.getByLabel('Futures to draw').fill(runs)
  await page.getByRole('button', { name: 'Draw', exact: true }).click()
}

/** The cells of the first rows in view. */
const rows = async (page: Page): Promise<readonly (readonly string[])[]> => {
  const found = await grid(page).getByRole('row').all()
  return Promise.all(found.slice(1, 8).map((row) => row.getByRole('gridcell').allInnerTexts()))
}

test('a million runs: the banned are those the sampler counts, the price sorts, Enter opens the run', async ({
  page,
}) => {
  await openOutlook(page)
  await draw(page, '1,000,000')
  await openRuns(page)
  await expect(page.getByText('All 1,000,000 drawn futures.')).toBeVisible({ timeout: 90_000 })
  await page.getByRole('checkbox', { name: 'Banned' }).check()
  const banned = tallied(1_000_000, 'banned')
  await expect(page.getByText(`${grouped(banned)} of 1,000,000 drawn futures fit`)).toBeVisible()
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(banned + 1))
  await grid(page).focus()
  await page.keyboard.press('End')
  await expect(grid(page).getByRole('row', { selected: true })).toHaveAttribute('aria-rowindex', String(banned + 1))
  await page.getByRole('button', { name: 'Clear the filters' }).click()

  await grid(page).getByRole('button', { name: 'Price, US$ bn' }).click()
  await expect(grid(page).getByRole('columnheader', { name: 'Price' })).toHaveAttribute('aria-sort', 'descending')
  await expect(async () => {
    const prices = (await rows(page)).map((cells) => Number(cells[3]))
    expect(prices[0]).toBeGreaterThan(40)
    expect(prices).toEqual(prices.toSorted((a, b) => b - a))
  }).toPass()
  await grid(page).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const active = grid(page).getByRole('row', { selected: true })
  const [run = '', ending = '', week, price] = await active.getByRole('gridcell').allInnerTexts()
  const number = Number(run.replaceAll(',', ''))
  const history = runHistory(opened, tiktok2025, {}, tiktok2025.horizonWeeks, seed, number)
  expect([history.group, String(history.endWeek), history.price?.toFixed(1)]).toEqual(['sold', week, price])
  expect(ending).toMatch(/^Sold: /)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`p=step.*o\\.run=${number}\\b`))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Start')
  await page.keyboard.press('End')
  await expect(page.getByText(new RegExp(`Sold to .+ in week ${week}\\.`)).first()).toBeVisible()
  await page.goBack()
  await ready(page)
  await expect(grid(page).getByRole('columnheader', { name: 'Price' })).toHaveAttribute('aria-sort', 'descending')
})

test('filters, order and view come back from the link; weeks and prices let through what they say', async ({
  page,
}) => {
  await openOutlook(page)
  await openRuns(page)
  await page.getByLabel('Settled in week from').fill('40')
  await page.getByLabel('Settled in week to').fill('80')
  await page.getByLabel('Price, US$ bn from').fill('x')
  await expect(page.getByRole('alert')).toContainText('Found “x”')
  await page.getByLabel('Price, US$ bn from').fill('30')
  await page
    .getByLabel(/^Only where/)
    .last()
    .selectOption('home.blocks')
  await ready(page)
  await grid(page).getByRole('button', { name: 'Week settled' }).click()
  await expect(async () => {
    for (const [, ending, week, price, , , refusals] of await rows(page)) {
      expect(ending).toMatch(/^Sold/)
      expect(Number(week)).toBeGreaterThanOrEqual(40)
      expect(Number(week)).toBeLessThanOrEqual(80)
      expect(Number(price)).toBeGreaterThanOrEqual(30)
      expect(Number(refusals)).toBeGreaterThanOrEqual(1)
    }
  }).toPass()
  const [count, first] = [await grid(page).getAttribute('aria-rowcount'), await rows(page)]
  await expect(page).toHaveURL(/o\.filter=.*o\.sort=week/)
  await page.reload()
  await ready(page)
  await expect(grid(page)).toHaveAttribute('aria-rowcount', count ?? '')
  expect(await rows(page)).toEqual(first)
  await expect(page.getByText('Beijing refuses the deal').last()).toBeVisible()
})

test('an ending of the Outlook leads to its runs; conditions leave only those that fit', async ({ page }) => {
  await openOutlook(page)
  const link = page.getByRole('button', { name: 'All runs that ended so: Kept' })
  await page.getByRole('heading', { level: 2, name: 'Endings' }).scrollIntoViewIfNeeded()
  await link.click()
  await ready(page)
  const kept = tallied(FEW_RUNS, 'kept')
  await expect(page.getByText(`${grouped(kept)} of 2,000 drawn futures fit`)).toBeVisible()
  await page.getByRole('button', { name: '+ what if …' }).click()
  await page.getByRole('button', { name: 'Look at these futures' }).click()
  await expect(page.getByText('Only futures where Beijing refuses the deal').last()).toBeVisible()
  await expect(async () => {
    const count = Number(await grid(page).getAttribute('aria-rowcount')) - 1
    expect(count).toBeGreaterThan(0)
    expect(count).toBeLessThan(kept)
    for (const cells of await rows(page)) expect(Number(cells[6])).toBeGreaterThanOrEqual(1)
  }).toPass()
})

test('the atlas cumulates exact shares and opens a run that went so', async ({ page }) => {
  await openOutlook(page)
  await openRuns(page)
  await view(page, 'Consequences')
  const answer = solveAnswer(opened, tiktok2025, {}, tiktok2025.horizonWeeks)
  const { restrictedMean: mean } = weeksToSettle(answer)
  await expect(page.getByRole('row', { name: /^Weeks to settle/ })).toContainText(mean.toFixed(1))
  await view(page, 'Histories')
  const table = page.getByRole('table')
  await expect(table.getByRole('row').nth(20)).toBeVisible({ timeout: 90_000 })
  const cells = await Promise.all(
    (await table.getByRole('row').all()).slice(1).map((row) => row.getByRole('cell').allInnerTexts()),
  )
  let sum = 0
  for (const [, share = '', cumulative = ''] of cells) {
    sum += Number.parseFloat(share)
    // Twenty shares rounded to a tenth are off by at most a twentieth each, and the sum printed once more.
    expect(Math.abs(Number.parseFloat(cumulative) - sum)).toBeLessThanOrEqual(0.05 * cells.length + 0.05)
  }
  await page.getByRole('button', { name: 'Show 40 more' }).click()
  await expect(table.getByRole('row')).toHaveCount(61)
  await table
    .getByRole('button', { name: /^Open run/ })
    .first()
    .click()
  await expect(page).toHaveURL(/p=step.*o\.run=\d+/)
})

test('the stop rule says what it needs, draws it, and says that it is reached', async ({ page }) => {
  await openOutlook(page)
  await openRuns(page)
  await view(page, 'Convergence')
  await expect(page.getByText(/After 2,000 futures the estimate of “Sold”/)).toBeVisible({ timeout: 90_000 })
  await page.getByLabel('Points of 100, each way').fill('0.5')
  await page.getByLabel('Points of 100, each way').press('Enter')
  await expect(page.getByText('Not reached yet: after 2,000 futures')).toBeVisible()
  // 1.96² · p (1 − p) ÷ 0.005² for a sale with p = 0.668: 34,100, rounded up to two digits.
  await expect(page.getByText('± 0.5 needs 35,000 futures')).toBeVisible()
  await page.getByRole('button', { name: 'Draw 35,000 futures' }).click()
  await expect(page.getByText('Reached: after 35,000 futures')).toBeVisible({ timeout: 90_000 })
  await expect(page.getByText(/After 35,000 futures the estimate of “Sold”/)).toBeVisible({ timeout: 90_000 })
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Not reached yet: after 2,000 futures')).toBeVisible({ timeout: 90_000 })
})

test('a recording can be stopped, shows what it has, and goes on', async ({ page }) => {
  await openOutlook(page)
  await draw(page, '400,000')
  const pressed = pressWhen(page, /Writing down [1-9]/, 'Cancel', 'main')
  await openRuns(page)
  await pressed
  await expect(page.getByText(/^Stopped at [\d,]+\. These are valid/)).toBeVisible()
  await ready(page)
  await expect(page.getByText(/^All [\d,]+ drawn futures\./)).not.toHaveText(/400,000/)
  await page.getByRole('main').getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByText('All 400,000 drawn futures.')).toBeVisible({ timeout: 90_000 })
})

test('the form of a drawing says how it reads a number, and offers what a refused one may have meant', async ({
  page,
}) => {
  await openOutlook(page)
  await page.getByRole('button', { name: /drawn · seed/ }).click()
  const [futures, weeks] = [page.getByLabel('Futures to draw'), page.getByLabel('Horizon in weeks')]
  await futures.fill('200.000')
  await expect(futures).toHaveAccessibleDescription(/^200,000 futures\./)
  await futures.fill('20,000,000')
  await expect(futures).toHaveAccessibleDescription(/^Found “20,000,000”/)
  expect(await axeFindingsInBothThemes(page)).toEqual([])
  await page.getByRole('button', { name: 'Use 10000000' }).click()
  await expect(futures).toHaveValue('10,000,000')
  await weeks.fill('10,4')
  await expect(weeks).toHaveAccessibleDescription(/which may be 10\.4 or 104/)
  await futures.fill('3000')
  await weeks.fill('104')
  await page.getByRole('button', { name: 'Draw', exact: true }).click()
  await expect(page.getByRole('button', { name: /^3,000 drawn/ })).toBeVisible()
})
