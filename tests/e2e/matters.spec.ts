import type { Locator, Page } from '@playwright/test'
import { entryOf } from '@/scenarios/entry-of'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { solveAnswer } from '@/simulation'
import { pointsOf } from '@/simulation/analyse'
import { encodeLink } from '@/simulation/link/link-codec'
import type { Recipe } from '@/simulation/types'
import { opened } from '../forced-sale'
import { expect, FEW_RUNS, pressWhen, test } from './page'

const basis: Recipe = {
  ...{ scenario: 'tiktok-2025', changes: {}, edits: {}, conditions: [] },
  ...{ horizonWeeks: tiktok2025.horizonWeeks, seed: 'tiktok-1', runs: 200_000 },
}
const graph = opened.graph

/** The exact chance of a sale, in points with one decimal, as every table prints it. */
const sold = (changes: Recipe['changes']): string =>
  (entryOf(solveAnswer(opened, tiktok2025, changes, basis.horizonWeeks).groups, 'sold') * 100).toFixed(1)

/** Opens a section of Analyse as a link would, with few futures to draw beside it. */
async function open(
  page: Page,
  section: string,
  options: Readonly<Record<string, string>> = {},
  changes: Recipe['changes'] = {},
): Promise<void> {
  const place = { name: 'analyse', section, options } as const
  const recipe = { ...basis, changes, runs: FEW_RUNS }
  const fragment = encodeLink({ recipe, place, modelVersion: graph.version }, { basis, defaultCase: basis.scenario })
  await page.goto('about:blank')
  await page.goto(`/#${fragment}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Analyse' })).toBeVisible()
}

const SOLVED = { timeout: 90_000 }
const now = (page: Page) => page.getByText(/^now [\d.]+ in 100\.$/)
const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ }).first()

/** The cells of a table's row by the name at its head. */
async function rowOf(table: Locator, name: string | RegExp): Promise<readonly string[]> {
  const row = table.getByRole('row').filter({ has: table.page().getByRole('rowheader', { name }) })
  return row.getByRole('cell').allInnerTexts()
}

test('the tornado prints the exact answers at both ends, stars what bends, and its bars open the curve and the map', async ({
  page,
}) => {
  await open(page, 'matters')
  await expect(page.getByText('The two governments meet moves it most')).toBeVisible(SOLVED)
  const { count } = pointsOf(opened, tiktok2025, {}, basis.horizonWeeks, { kind: 'tornado' })
  // The case as it stands and two ends of every number.
  await page.getByText(`Show the numbers (${(count - 1) / 2} rows)`).click()
  const table = page.getByRole('region', { name: /^Numbers of What moves/ })
  for (const [name, id] of [
    ['The two governments meet', 'round'],
    ['Washington threatens a tariff', 'tar_threat'],
  ] as const) {
    const { low, high } = tiktok2025.numbers[id]
    const [, atLow, , atHigh] = await rowOf(table, new RegExp(`^${name}$`))
    expect([atLow, atHigh]).toEqual([sold({ [id]: low }), sold({ [id]: high })])
  }
  const starred = await table.getByRole('rowheader').filter({ hasText: '★' }).allInnerTexts()
  expect(starred).toEqual(['Washington grants another delay ★'])
  await page.getByRole('button', { name: 'The two governments meet: open One number' }).click()
  await expect(page.getByText('From 5.5 % to 20 %')).toBeVisible(SOLVED)
  await page.getByRole('group', { name: 'Analysis' }).getByText('Tornado').click()
  await expect(page.getByText('The two governments meet is chosen.')).toBeVisible(SOLVED)
  // The address follows the choice of an analysis a quarter of a second behind the hand.
  await expect(page).not.toHaveURL(/o\.view/)
  await page.getByRole('button', { name: 'How ready Beijing is: open Two numbers' }).click()
  await expect(page.getByText('21 × 21 exact answers')).toBeVisible(SOLVED)
  await page.goBack()
  await expect(page.getByText('The two governments meet moves it most')).toBeVisible(SOLVED)
})

test('a cell of the map loads its two numbers in one step, from the pointer and from the keys', async ({ page }) => {
  await open(page, 'matters', { view: 'two', x: 'sign_step', y: 'tar_threat' })
  const map = page.getByRole('button', { name: /Load these two numbers/ })
  await expect(map).toBeVisible(SOLVED)
  await map.click({ position: { x: 5, y: 5 } })
  await expect(page.getByRole('button', { name: '2 numbers changed' })).toBeVisible()
  const { sign_step, tar_threat } = tiktok2025.numbers
  // The corner at the left and the top: the lowest value across, the highest upwards.
  const corner = sold({ sign_step: sign_step.low, tar_threat: tar_threat.high })
  await expect(now(page)).toHaveText(`now ${corner} in 100.`)
  await expect(map).toHaveAccessibleName(new RegExp(`Sold ${corner.replace('.', '\\.')} in 100`))
  await undo(page).click()
  await expect(page.getByRole('button', { name: 'no numbers changed' })).toBeVisible()
  await map.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  // The second of 21 values across.
  const second = sign_step.low + (sign_step.high - sign_step.low) / 20
  await expect(page).toHaveURL(new RegExp(`n=sign_step:${second.toFixed(4)},tar_threat:`))
})

test('the goal’s first way brings what was wished, in one step', async ({ page }) => {
  await open(page, 'matters', { view: 'goal' })
  await page.getByLabel(/What would it take/).fill('50')
  await page.getByRole('button', { name: 'Find the smallest changes' }).click()
  await expect(page.getByText('the smallest first')).toBeVisible(SOLVED)
  await expect(page.getByRole('button', { name: 'Load these numbers' }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Load these numbers' }).first().click()
  await expect(now(page)).toHaveText('now 50.0 in 100.')
  await expect(page.getByText('is there already')).toBeVisible(SOLVED)
  await undo(page).click()
  await expect(now(page)).toHaveText(`now ${sold({})} in 100.`)
  await page.getByLabel(/What would it take/).fill('101')
  await expect(page.getByRole('alert')).toHaveText('Found “101”; allowed: a whole number from 0 to 100.')
})

test('Sobol says its price first, stops at once, goes on and is told with intervals', async ({ page }) => {
  await open(page, 'matters', { view: 'sobol', samples: '32' })
  const { count } = pointsOf(opened, tiktok2025, {}, basis.horizonWeeks, { kind: 'sobol', samples: 32 })
  const all = `${Math.floor(count / 1000)},${String(count % 1000).padStart(3, '0')} exact answers`
  await expect(page.getByText(new RegExp(`^${all}, about .* on two workers\\.$`))).toBeVisible(SOLVED)
  const pressed = pressWhen(page, new RegExp(`\\b[1-9][\\d,]* of ${all}`), 'Cancel')
  await page.getByRole('button', { name: 'Split the variance' }).click()
  await pressed
  await expect(page.getByText(new RegExp(`^Stopped at [\\d,]+ of ${all}`))).toBeVisible()
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByText(/accounts for \d+ % of the variance/)).toBeVisible(SOLVED)
  const amounts = opened.parameters.filter(({ kind }) => kind === 'amount').length
  await expect(page.getByText(`Left out: ${amounts} amounts, which price a future and make none`)).toBeVisible()
})

test('three scenarios: the exact difference is that of their answers, and the link brings all of it back', async ({
  page,
}) => {
  await open(page, 'compare', {}, { ext_grant: 0.5 })
  await page.getByRole('button', { name: 'Add the untouched case' }).click()
  await page.getByRole('button', { name: 'Add the present recipe' }).click()
  await page.getByLabel('Add another case').selectOption('tiktok-2025-beijing-no')
  await page.getByRole('group', { name: 'How to compare' }).getByText('Table').click()
  const table = page.getByRole('region', { name: 'Numbers of Against A' })
  await expect(table.getByRole('row')).toHaveCount(3, SOLVED)
  const groupsAt = (changes: Recipe['changes']) => solveAnswer(opened, tiktok2025, changes, basis.horizonWeeks).groups
  const difference = (entryOf(groupsAt({ ext_grant: 0.5 }), 'sold') - entryOf(groupsAt({}), 'sold')) * 100
  expect((await rowOf(table, /^B · /)).slice(0, 2)).toEqual([
    (entryOf(groupsAt({ ext_grant: 0.5 }), 'sold') * 100).toFixed(2),
    difference.toFixed(2).replace('-', '−'),
  ])
  await expect(page.getByText('Variance saved:')).toBeVisible(SOLVED)
  const [, exact = '', , interval = '', saved = ''] = await rowOf(table, /^B · /)
  const [low = 0, high = 0] = interval.split(' to ').map((text) => Number(text.replace('−', '-')))
  // One draw of one fixed seed: inside its own interval here, or the pairing is broken.
  expect(Number(exact.replace('−', '-'))).toBeGreaterThan(low)
  expect(Number(exact.replace('−', '-'))).toBeLessThan(high)
  expect(Number.parseInt(saved, 10)).toBeGreaterThan(50)
  await expect(page.getByRole('region', { name: 'Numbers of What differs' })).toContainText('Washington grants another')
  await page.getByLabel('Name of B').fill('Fewer delays')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Make baseline: B' }).click()
  await expect(page.getByRole('region', { name: 'Numbers of Against B' })).toBeVisible()
  await page.getByRole('button', { name: 'Load: A' }).click()
  await expect(page.getByRole('button', { name: 'no numbers changed' })).toBeVisible()
  await undo(page).click()
  await expect(page.getByRole('button', { name: '1 number changed' })).toBeVisible()
  await expect(page).toHaveURL(/o\.tray=1!.*Fewer/)
  await page.reload()
  await expect(page.getByLabel('Name of B')).toHaveValue('Fewer delays')
  await expect(page.getByRole('region', { name: 'Numbers of Against B' }).getByRole('row')).toHaveCount(3, SOLVED)
})

test('a what if is said not to count here', async ({ page }) => {
  const recipe: Recipe = { ...basis, runs: FEW_RUNS, conditions: [{ on: 'event', id: 'home.blocks', happened: true }] }
  const place = { name: 'analyse', section: 'matters', options: {} } as const
  const link = encodeLink({ recipe, place, modelVersion: graph.version }, { basis, defaultCase: basis.scenario })
  await page.goto(`/#${link}`)
  await expect(page.getByText('These analyses are of all futures')).toBeVisible()
  await expect(page.getByText('The two governments meet moves it most')).toBeVisible(SOLVED)
})
