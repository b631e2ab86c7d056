import type { Page } from '@playwright/test'
import { entryOf } from '@/scenarios/entry-of'
import { forcedSale } from '@/scenarios/forced-sale'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { conditionedAnswer } from '@/simulation/analyse/conditioned-answer'
import { caseGroups } from '@/ui/shared/case-groups'
import { opened } from '../forced-sale'
import { openAlone } from '../open-alone'
import { expect, legendCounts, openOutlook, test, withFewFutures } from './page'

const open = await openAlone(forcedSale, '')
const { countsOfHundred, groupOrder } = caseGroups(open)

/** Goes to Analyse and waits for its numbers. */
async function openNumbers(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Analyse', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 2, name: 'Numbers' })).toBeVisible()
  await expect(page.getByRole('slider').first()).toBeVisible()
}

/** The four whole numbers above every section of Analyse. */
async function compactCounts(page: Page): Promise<readonly string[]> {
  const answer = page.getByRole('region', { name: 'The answer, in futures of 100' })
  return answer.getByRole('listitem').locator('strong').allInnerTexts()
}

const choosePart = (page: Page, name: string) =>
  page.getByRole('group', { name: 'What to change' }).getByText(name, { exact: true }).click()

/** Types into a field and takes it with Enter. */
async function type(page: Page, label: RegExp, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label })
  await field.fill(text)
  await field.press('Enter')
}

/** Five numbers, a range, a payoff and a deadline: eight steps. */
async function editEightThings(page: Page): Promise<void> {
  for (const slider of [0, 1, 2, 3, 4]) await page.getByRole('slider').nth(slider).press('PageDown')
  await type(page, /^Low end, A meeting brings assent$/, '5')
  await choosePart(page, 'Payoffs')
  await type(page, /^ByteDance: kept by ByteDance$/, '0.5')
  await choosePart(page, 'Calendar')
  const day = page.getByLabel('Day of “The deadline arrives”')
  await day.fill('2025-05-10')
  await day.press('Enter')
}

test('eight edits of every kind can be undone, redone, reloaded, listed and given back', async ({ page }) => {
  await openOutlook(page)
  await openNumbers(page)
  const before = await compactCounts(page)
  await editEightThings(page)
  await expect(page.getByRole('button', { name: '8 numbers changed' })).toBeVisible()
  await expect(page.getByText('the deadline repeats every 11 weeks: 31 July 2025')).toBeVisible()
  await expect.poll(() => compactCounts(page)).not.toEqual(before)
  const after = await compactCounts(page)
  await page.getByRole('heading', { level: 1 }).focus()
  for (let step = 0; step < 8; step++) await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: 'no numbers changed' })).toBeVisible()
  await expect.poll(() => compactCounts(page)).toEqual(before)
  for (let step = 0; step < 8; step++) await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => compactCounts(page)).toEqual(after)
  await expect(page).toHaveURL(/n=[^&]*&g=[^&]*&y=[^&]*&d=.*part=calendar/)
  await page.reload()
  await expect(page.getByText('8 numbers differ from TikTok 2025')).toBeVisible()
  await expect(page.getByLabel('Day of “The deadline arrives”')).toHaveValue('2025-05-10')
  await expect.poll(() => compactCounts(page)).toEqual(after)
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  const changes = page.getByRole('dialog', { name: /numbers changed/ })
  await expect(changes.getByRole('listitem')).toHaveCount(8)
  await changes.getByRole('button', { name: 'Reset Calendar' }).click()
  await expect(page.getByRole('button', { name: '7 numbers changed' })).toBeVisible()
})

test('what is not allowed stays in its field and says why', async ({ page }) => {
  await openOutlook(page)
  await openNumbers(page)
  await type(page, /^Low end, Washington grants another delay$/, '90')
  await expect(page.getByRole('alert')).toContainText('Low end: found “90”; allowed: 0 to 73 (the reading is 73).')
  await expect(page.getByRole('textbox', { name: /^Low end, Washington grants another delay$/ })).toHaveValue('90')
  await choosePart(page, 'Calendar')
  await page.getByLabel('Event', { exact: true }).selectOption('both.meet')
  await page.getByLabel('Day', { exact: true }).fill('2025-04-07')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Week 9 would hold two')
  await page.getByLabel('Day', { exact: true }).fill('2025-04-17')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByText('17 April 2025, in week 10')).toBeVisible()
  await page.getByRole('button', { name: /^Remove “Washington and Beijing meet/ }).click()
  await expect(page.getByRole('button', { name: 'no numbers changed' })).toBeVisible()
})

test('a slash leads to the search, and the filter to what is changed', async ({ page }) => {
  await openOutlook(page)
  await openNumbers(page)
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('threat')
  await expect(page.getByText('Washington threatens a tariff', { exact: true })).toBeVisible()
  await expect(page.getByText('Washington grants another delay', { exact: true })).toBeHidden()
  await page.getByRole('searchbox').fill('')
  await page.getByRole('slider').nth(2).press('ArrowRight')
  await page.getByText('Only changed (1)').click()
  await expect(page.getByRole('slider')).toHaveCount(1)
  await page.getByRole('textbox', { name: /^Why / }).fill('A hunch, nothing more')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/z=.*only=changed/)
  await page.reload()
  await expect(page.getByRole('textbox', { name: /^Why / })).toHaveValue('A hunch, nothing more')
})

test('named versions are saved, loaded in one step, renamed, deleted and forgotten', async ({ page }) => {
  await openOutlook(page)
  await openNumbers(page)
  await page.getByRole('slider').first().press('Home')
  await expect(page.getByRole('button', { name: '1 number changed' })).toBeVisible()
  await choosePart(page, 'Versions')
  await type(page, /^Name of this version$/, 'No delays')
  await expect(page.getByText('1 changed, 104 weeks, seed tiktok-1')).toBeVisible()
  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: 'no numbers changed' })).toBeVisible()
  await page.getByRole('button', { name: 'Load No delays' }).click()
  await expect(page.getByRole('button', { name: '1 number changed' })).toBeVisible()
  await page.getByRole('button', { name: 'Rename No delays' }).click()
  await type(page, /^Rename No delays$/, 'Hard line')
  await expect(page).toHaveURL(/part=versions/) // the address follows the hand by a quarter of a second
  await page.reload()
  await expect(page.getByRole('button', { name: 'Load Hard line' })).toBeVisible()
  await page.getByRole('button', { name: 'Forget all …' }).click()
  await page.getByRole('button', { name: 'Forget all of it' }).click()
  await expect(page.getByRole('button', { name: 'Load Hard line' })).toBeHidden()
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('standoff.')))).toEqual([])
})

/** Sets a condition on an event by a week. */
async function setCondition(page: Page, event: string, week: number): Promise<void> {
  await page
    .getByRole('region', { name: 'Recipe' })
    .getByRole('button', { name: /what if|^Only if/ })
    .click()
  const builder = page.getByRole('dialog', { name: 'What if …' })
  await builder.getByLabel('What happens').selectOption(event)
  await builder.getByText('by week', { exact: true }).click()
  await builder.getByRole('textbox').fill(String(week))
  await builder.getByRole('button', { name: 'Look at these futures' }).click()
}

test('a condition picks futures everywhere, as exactly as the engine does', async ({ page }) => {
  const asked = [{ on: 'event', id: 'home.blocks', happened: true, by: 20 }] as const
  const given = conditionedAnswer(opened, tiktok2025, {}, tiktok2025.horizonWeeks, asked)
  const counts = countsOfHundred(given.groups)
  await openOutlook(page)
  await page.getByRole('radio', { name: 'Two years' }).check({ force: true })
  const all = await legendCounts(page)
  await setCondition(page, 'home.blocks', 20)
  const notice = page.getByRole('region', { name: 'What if', exact: true })
  await expect(notice).toContainText(`exactly ${(given.probability * 100).toFixed(1)} in 100`)
  await expect(notice).toContainText('This picks futures, it causes nothing.')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/of 100 such futures/)
  expect(await legendCounts(page)).toEqual(groupOrder.map((group) => entryOf(counts, group)))
  await expect(notice).toContainText(/\d of these 100 marks/)
  const fit = Number(/(\d+) of these 100 marks/.exec(await notice.innerText())?.[1])
  await expect(page.locator('button[aria-label$="does not fit the conditions"]')).toHaveCount(100 - fit)
  await expect(notice).toContainText(/[\d,]+ of 2,000 drawn futures fit/, { timeout: 60_000 })
  await openNumbers(page)
  await expect(notice).toContainText('Only futures where')
  expect(await compactCounts(page)).toEqual(groupOrder.map((group) => String(entryOf(counts, group))))
  await page.goBack()
  await notice.getByRole('button', { name: 'Back to all futures' }).click()
  await expect(notice).toBeHidden()
  expect(await legendCounts(page)).toEqual(all)
})

test('conditions that cannot hold say why, and leave all futures on the page', async ({ page }) => {
  await openOutlook(page)
  const all = await legendCounts(page)
  await setCondition(page, 'deal.closes', 2)
  const notice = page.getByRole('region', { name: 'What if', exact: true })
  await expect(notice).toContainText('Cannot happen: week 7 is the first in which the sale closes.')
  expect(await legendCounts(page)).toEqual(all)
  await expect(page).toHaveURL(/deal\.closes/)
  await page.reload()
  await expect(notice).toContainText('Cannot happen')
  await notice.getByRole('button', { name: 'Remove “the sale closes by week 2”' }).click()
  await expect(notice).toBeHidden()
})

test('a rare condition is exact, counts its drawn runs, and offers to draw until a hundred fit', async ({ page }) => {
  await openOutlook(page)
  await setCondition(page, 'congress.repeals', 4)
  const notice = page.getByRole('region', { name: 'What if', exact: true })
  await expect(notice).toContainText(/\d+ of 2,000 drawn runs fits?; the exact chance is \d+ in [\d,]+/, {
    timeout: 60_000,
  })
  await notice.getByRole('button', { name: /^Draw until 100 fit/ }).click()
  await expect(notice).toContainText(/1\d\d of [\d,]+ drawn futures fit/, { timeout: 90_000 })
})

test('the answer that stays in sight takes little of the window at any width; its ranges and averages open', async ({
  page,
}) => {
  await page.goto(`/${withFewFutures}`)
  await openNumbers(page)
  await page.getByRole('slider').first().press('Home')
  const answer = page.getByRole('region', { name: 'The answer, in futures of 100' })
  const leaning = answer.getByText(/the inputs lean that way/)
  await expect(leaning).toBeAttached()
  for (const [width, most] of [
    [390, 90],
    [768, 72],
    [813, 72],
    [900, 92],
    [1280, 92],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await expect.poll(async () => (await answer.boundingBox())?.height, { message: `${width} wide` }).toBeLessThan(most)
    await expect(leaning).toBeHidden()
    const more = answer.getByRole('button', { name: 'Ranges and averages' })
    await more.click()
    await expect(leaning).toBeVisible()
    await expect(answer.getByText(/^inputs \d+ to \d+, mean/)).toHaveCount(4)
    for (const range of await answer.getByText(/^inputs \d+ to/).all()) await expect(range).toBeVisible()
    await more.click()
  }
})

test('what a field refuses is said in sight, above the bar at the bottom of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`/${withFewFutures}`)
  await openNumbers(page)
  const bar = page.getByRole('navigation', { name: 'Places' })
  for (const name of [/^Low end, A dark service stays dark for good$/, /^A dark service stays dark for good,/]) {
    const field = page.getByRole('textbox', { name })
    await field.evaluate((input) => {
      const { bottom } = input.getBoundingClientRect()
      window.scrollBy(0, bottom - (window.innerHeight - 60))
    })
    await field.fill('700')
    await field.press('Enter')
    const alert = page.getByRole('alert').filter({ hasText: '700' })
    await expect(alert).toBeVisible()
    await expect
      .poll(async () => {
        const [said, places] = [await alert.boundingBox(), await bar.boundingBox()]
        return (places?.y ?? 0) - ((said?.y ?? 0) + (said?.height ?? 0))
      })
      .toBeGreaterThanOrEqual(0)
    await alert.getByRole('button', { name: /^Use/ }).click()
    await expect(alert).toBeHidden()
  }
})
