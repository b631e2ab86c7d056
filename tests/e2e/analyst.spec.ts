import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, openOutlook, test } from './page'

const SOLVED = { timeout: 60_000 }

const open = (page: Page, section: string) =>
  page.getByRole('navigation', { name: 'Sections of Analyse' }).getByRole('button', { name: section }).click()

const hashOnScreen = async (page: Page) => /hash ([0-9a-f]{64})/.exec(await page.locator('main').innerText())?.[1]

/** Keeps only the futures in which an event has happened by a week. */
async function keepOnly(page: Page, event: string, week: number): Promise<void> {
  await page
    .getByRole('region', { name: 'Recipe' })
    .getByRole('button', { name: /what if/ })
    .click()
  const builder = page.getByRole('dialog', { name: 'What if …' })
  await builder.getByLabel('What happens').selectOption(event)
  await builder.getByText('by week', { exact: true }).click()
  await builder.getByRole('textbox').fill(String(week))
  await builder.getByRole('button', { name: 'Look at these futures' }).click()
}

test('an analyst’s session: five numbers, a tornado, a comparison, a condition, out to a file and back to the same hash', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await openOutlook(page)
  await page.getByRole('button', { name: 'Analyse', exact: true }).first().click()
  for (const slider of [0, 1, 2, 3, 4]) await page.getByRole('slider').nth(slider).press('PageDown')
  await expect(page.getByRole('button', { name: '5 numbers changed' })).toBeVisible()

  await open(page, 'What matters')
  await expect(page.getByText(/moves it most: from/)).toBeVisible(SOLVED)

  await open(page, 'Compare')
  await page.getByRole('button', { name: 'Add the untouched case' }).click()
  await page.getByRole('button', { name: 'Add the present recipe' }).click()
  await page.getByRole('group', { name: 'How to compare' }).getByText('Table').click()
  await expect(page.getByRole('region', { name: 'Numbers of Against A' }).getByRole('row')).toHaveCount(2, SOLVED)

  await keepOnly(page, 'home.blocks', 40)
  await expect(page.getByRole('region', { name: 'What if' })).toBeVisible()

  await open(page, 'Files')
  await expect.poll(() => hashOnScreen(page), SOLVED).toBeDefined()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'JSON: Result with its recipe', exact: true }).click(),
  ])
  const text = readFileSync(await download.path())
  const { recipe, sampled } = JSON.parse(text.toString())
  expect(Object.keys(recipe.changes)).toHaveLength(5)
  expect(recipe.conditions).toEqual([{ on: 'event', id: 'home.blocks', happened: true, by: 40 }])
  expect(sampled.hash).toBe(await hashOnScreen(page))

  await page.goto('/')
  await expect(page.getByRole('button', { name: 'no numbers changed' })).toBeVisible()
  await page.getByRole('button', { name: 'Analyse', exact: true }).first().click()
  await open(page, 'Files')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: text })
  await expect(page.getByRole('button', { name: '5 numbers changed' })).toBeVisible(SOLVED)
  await expect(page.getByRole('region', { name: 'What if' })).toBeVisible()
  await expect.poll(() => hashOnScreen(page), SOLVED).toBe(sampled.hash)
})
