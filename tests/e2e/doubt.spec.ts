import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { entryOf } from '@/scenarios/entry-of'
import { forcedSale } from '@/scenarios/forced-sale'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { rangeTable } from '@/simulation/analyse'
import { editedCase } from '@/simulation/edited-case'
import { rangeOf } from '@/simulation/input-range'
import { encodeLink } from '@/simulation/link/link-codec'
import { placeAt } from '@/simulation/link/places'
import type { CaseEdits } from '@/simulation/types'
import { inputWords } from '@/ui/analyse/compact-words'
import { caseGroups } from '@/ui/shared/case-groups'
import { caseNumbers } from '@/ui/state/case-numbers'
import { opened } from '../forced-sale'
import { openAlone } from '../open-alone'
import { axeFindings, expect, test } from './page'

const open = await openAlone(forcedSale, '')
const { groupOrder } = caseGroups(open)
const { basis } = caseNumbers(open)

/** The case with few runs, since what is tested is exact. */
function linkAt(name: 'outlook' | 'analyse'): string {
  const recipe = { ...basis, runs: 1000 }
  const page = { recipe, place: placeAt(name), modelVersion: opened.modelVersion }
  return `/#${encodeLink(page, { basis, defaultCase: basis.scenario })}`
}

/** What the engine says of the ranges of a recipe, ending by ending, in the page's words. */
function rangesOf(changes: Readonly<Record<string, number>>, ranges: CaseEdits['ranges'] = {}): readonly string[] {
  const edited = editedCase(tiktok2025, { ranges })
  const { groups } = rangeOf(rangeTable(opened, edited, changes, tiktok2025.horizonWeeks))
  return groupOrder.map((group) => inputWords(entryOf(groups, group)))
}

async function openNumbers(page: Page): Promise<void> {
  await page.goto(linkAt('analyse'))
  await expect(page.locator('[data-number=ext_grant]')).toBeVisible()
}

const row = (page: Page) => page.locator('[data-number=ext_grant]')

async function setTo(page: Page, label: RegExp, text: string): Promise<void> {
  const field = row(page).getByRole('textbox', { name: label })
  await field.fill(text)
  await field.press('Enter')
}

/** The four ranges above every section of Analyse. */
const shownRanges = (page: Page) =>
  page
    .getByRole('region', { name: 'The answer, in futures of 100' })
    .getByRole('listitem')
    .locator('span', { hasText: /^inputs/ })
    .allInnerTexts()

test('a number set to 0 is held there: the range shown is that of the engine, with none of its old evidence in it', async ({
  page,
}) => {
  await openNumbers(page)
  await expect.poll(() => shownRanges(page)).toEqual(rangesOf({}))
  await setTo(page, /^Washington grants another delay/, '0')
  await expect(row(page).getByText('Held at')).toBeVisible()
  await expect.poll(() => shownRanges(page)).toEqual(rangesOf({ ext_grant: 0 }))
  // As it was drawn before: from its evidence, widened to hold the 0.
  expect(await shownRanges(page)).not.toEqual(rangesOf({ ext_grant: 0.65 }, { ext_grant: { low: 0, high: 0.93 } }))
  await page.getByRole('button', { name: 'Files' }).click()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV: Draws of the numbers' }).click()
  const [head = '', ...draws] = readFileSync(await (await saved).path(), 'utf8')
    .trim()
    .split(/\r?\n/)
  const column = head.split(',').indexOf('ext_grant')
  expect(draws).toHaveLength(128)
  expect(new Set(draws.map((line) => line.split(',')[column]))).toEqual(new Set(['0']))
})

test('a chosen range is drawn, undone, kept in the link and the same after a reload', async ({ page }) => {
  await openNumbers(page)
  await setTo(page, /^Washington grants another delay/, '40')
  const held = rangesOf({ ext_grant: 0.4 })
  await expect.poll(() => shownRanges(page)).toEqual(held)
  await row(page).getByText('With this range', { exact: true }).click()
  // As wide as its own, 50 to 90, about the new value.
  await expect(row(page).getByRole('textbox', { name: /^Low end/ })).toHaveValue('20')
  await expect(row(page).getByRole('textbox', { name: /^High end/ })).toHaveValue('60')
  await setTo(page, /^Low end/, '10')
  const ranged = rangesOf({ ext_grant: 0.4 }, { ext_grant: { low: 0.1, high: 0.6 } })
  expect(ranged).not.toEqual(held)
  await expect.poll(() => shownRanges(page)).toEqual(ranged)
  await expect(page).toHaveURL(/n=ext_grant:0.4&g=ext_grant:0.1:0.6/)
  await page.reload()
  await expect(row(page).getByRole('radio', { name: 'With this range' })).toBeChecked()
  await expect(row(page).getByRole('textbox', { name: /^Low end/ })).toHaveValue('10')
  await expect.poll(() => shownRanges(page)).toEqual(ranged)
  await row(page).getByText('I am sure', { exact: true }).click()
  await expect.poll(() => shownRanges(page)).toEqual(held)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(row(page).getByRole('radio', { name: 'With this range' })).toBeChecked()
  // Moved below its range, the value takes it along: as wide as before, no farther than it must.
  await setTo(page, /^Washington grants another delay/, '5')
  await expect(row(page).getByRole('textbox', { name: /^Low end/ })).toHaveValue('5')
  await expect(row(page).getByRole('textbox', { name: /^High end/ })).toHaveValue('55')
  await row(page)
    .getByRole('button', { name: /reset Washington grants another delay/ })
    .click()
  await expect(page.getByRole('button', { name: 'no numbers changed' })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 844 }, hasTouch: true })
    test(`on a phone, ${colorScheme}, a number takes a range by touch and keys, and the draws can be read`, async ({
      page,
    }) => {
      await openNumbers(page)
      await setTo(page, /^Washington grants another delay/, '12')
      await expect(row(page).getByText('Held at')).toBeVisible()
      await row(page).getByText('With this range', { exact: true }).tap()
      const [low, high] = [/^Low end/, /^High end/].map((name) => row(page).getByRole('textbox', { name }))
      if (low === undefined || high === undefined) throw new Error('A range has two ends.')
      // As wide as its own, 50 to 90, and no lower than a chance can be.
      await expect(low).toHaveValue('0')
      await expect(high).toHaveValue('40')
      await page.keyboard.press('ArrowLeft')
      await expect(row(page).getByRole('radio', { name: 'I am sure' })).toBeChecked()
      await expect(low).toBeHidden()
      await page.keyboard.press('ArrowRight')
      await low.fill('70')
      await expect(row(page).getByRole('alert')).toContainText('the reading is 12')
      expect(await axeFindings(page)).toEqual([])
      await low.fill('3')
      await low.press('Enter')
      await page.getByRole('button', { name: 'Outlook', exact: true }).tap()
      const known = page.getByRole('region', { name: 'How do we know?', exact: true })
      await known.getByRole('button', { name: 'Look at the draws' }).click()
      await expect(known.getByText(/^Nine in ten draws give \d+ to \d+ in 100/)).toBeVisible()
      const plot = known.getByRole('figure', { name: /128 draws of all numbers/ })
      await plot.getByRole('application').focus()
      await page.keyboard.press('ArrowRight')
      await expect(plot.getByText(/^Draws up to here: \d+$/)).toBeVisible()
      await plot.getByRole('group').getByText('Show the numbers').click()
      const drawn = async () => {
        const cells = await plot.getByRole('row').getByRole('cell').allInnerTexts()
        return cells.filter((_, at) => at % 2 === 0).reduce((sum, count) => sum + Number(count), 0)
      }
      await expect.poll(drawn).toBe(128)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
      expect(await axeFindings(page)).toEqual([])
    })
  })
}
