import type { Page } from '@playwright/test'
import { forcedSale } from '@/scenarios/forced-sale'
import { encodeLink } from '@/simulation/link/link-codec'
import { type Place, placeAt } from '@/simulation/link/places'
import type { Recipe } from '@/simulation/types'
import { caseNumbers } from '@/ui/state/case-numbers'
import { openAlone } from '../open-alone'
import { axeFindings, expect, openOutlook, test } from './page'

const open = await openAlone(forcedSale, '')
const { basis } = caseNumbers(open)

const linkOf = (recipe: Partial<Recipe>, place: Partial<Place> = {}): string => {
  const linked = { ...basis, runs: 1000, ...recipe }
  const page = { recipe: linked, place: { ...placeAt('outlook'), ...place }, modelVersion: open.stored.modelVersion }
  return `/#${encodeLink(page, { basis, defaultCase: basis.scenario })}`
}

const headline = (page: Page) => page.getByRole('heading', { level: 1 })
const marks = (page: Page) => page.getByRole('group', { name: 'A hundred possible futures' })
const policy = (page: Page, name: string) => page.getByRole('slider', { name })
const rowOf = (page: Page, id: string) => page.locator(`[data-policy=${id}]`)

/** What sentence, legend and marks say of the first ending; the sentence's count for each horizon. */
async function soldIn(page: Page) {
  const [, early, late] = /In (\d+) of 100 .* in (\d+) within two\./.exec(await headline(page).innerText()) ?? []
  const legend = await page
    .getByRole('listitem')
    .filter({ hasText: /^\d+\s*Sold/ })
    .locator('strong')
    .innerText()
  const drawn = await marks(page)
    .getByRole('button', { name: /^Sold, future/ })
    .count()
  return { early: Number(early), late: Number(late), legend: Number(legend), drawn }
}

test('the sentence names both horizons; marks and legend show the year first, then what is chosen, kept in the link', async ({
  page,
}) => {
  await openOutlook(page)
  const first = await soldIn(page)
  expect([first.legend, first.drawn]).toEqual([first.early, first.early])
  expect(first.late).toBeGreaterThan(first.early)
  await expect(marks(page).locator('[aria-disabled]')).toHaveCount(0)
  await expect(page.getByText(/^\d+ a deal pending, \d+ no deal and nothing enforced, /).first()).toBeVisible()
  const range = page.locator('#answer + p strong')
  const ofAYear = await range.innerText()

  await page.getByRole('radio', { name: 'Two years' }).check({ force: true })
  const second = await soldIn(page)
  expect(second).toEqual({ ...first, legend: first.late, drawn: first.late })
  await expect(marks(page).locator('[aria-disabled]')).toHaveCount(0)
  await expect(range).not.toHaveText(ofAYear)
  await expect(page).toHaveURL(/o\.y=2/)
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Two years' })).toBeChecked()
  expect(await soldIn(page)).toEqual(second)
})

test('a horizon of a year has one answer and nothing to choose', async ({ page }) => {
  await page.goto(linkOf({ horizonWeeks: 52 }))
  await expect(headline(page)).toHaveText(/^In \d+ of 100 futures nothing is settled one year on\.$/)
  await expect(page.getByRole('radio', { name: 'One year' })).toHaveCount(0)
})

test('a drag of a policy moves the answer as it goes and is one step back', async ({ page }) => {
  await openOutlook(page)
  const before = await headline(page).innerText()
  const box = await policy(page, 'How willing is Beijing?').boundingBox()
  if (box === null) throw new Error('The slider has no place on the page.')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 60, y, { steps: 4 })
  await expect(headline(page)).not.toHaveText(before)
  const between = await headline(page).innerText()
  await page.mouse.move(x - 160, y, { steps: 4 })
  await expect(headline(page)).not.toHaveText(between)
  await page.mouse.up()
  await expect(rowOf(page, 'home')).toContainText(/−\d+/)
  await expect(page.getByRole('button', { name: '1 number changed' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(headline(page)).toHaveText(before)
  await expect(policy(page, 'How willing is Beijing?')).toHaveAttribute('aria-valuenow', '0')
})

test('two policies each tell what they do, and a link brings both back', async ({ page }) => {
  await openOutlook(page)
  await policy(page, 'How often do the two sides meet?').press('End')
  await expect(rowOf(page, 'meetings')).toContainText(/\+\d+/)
  await policy(page, 'How willing is ByteDance?').press('Home')
  await expect(rowOf(page, 'owner')).toContainText(/−\d+/)
  await expect(rowOf(page, 'meetings')).toContainText(/\+\d+/)
  await expect(rowOf(page, 'home')).not.toContainText(/[+−±]\d/)
  const link = page.url()
  await page.goto('about:blank')
  await page.goto(link)
  await expect(policy(page, 'How often do the two sides meet?')).toHaveAttribute('aria-valuenow', '100')
  await expect(policy(page, 'How willing is ByteDance?')).toHaveAttribute('aria-valuetext', /: at its lower end$/)
  await page.getByRole('button', { name: 'Reset all' }).click()
  await expect(policy(page, 'How willing is ByteDance?')).toHaveAttribute('aria-valuetext', /: our reading$/)
})

test('a number set by hand takes its policy off the path, and a drag takes it back', async ({ page }) => {
  await page.goto(linkOf({ changes: { credibility: 0.8 } }))
  const firm = policy(page, 'How firm is the deadline?')
  await expect(firm).toHaveAttribute('aria-valuetext', /: set by hand$/)
  await expect(firm).toHaveAttribute('data-hollow', 'true')
  await firm.press('End')
  await expect(firm).toHaveAttribute('aria-valuetext', /: at its upper end$/)
  await expect(firm).not.toHaveAttribute('data-hollow')
})

test('four more policies fold, and every number is a press or a key away', async ({ page }) => {
  await openOutlook(page)
  await expect(page.getByRole('slider')).toHaveCount(5)
  await page.getByText('More policies (4)').click()
  await expect(page.getByRole('slider')).toHaveCount(9)
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: /^All \d+ numbers$/ }).click()
  await expect(page).toHaveURL(/p=analyse&at=numbers/)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`on a phone, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 844 }, hasTouch: true })
    test('the answer stands at the foot while the marks are out of sight, and covers no slider', async ({ page }) => {
      await openOutlook(page)
      const line = page.getByRole('region', { name: 'The answer now' })
      await expect(line).toBeHidden()
      await page.getByText('More policies (4)').click()
      for (const slider of await page.getByRole('slider').all()) {
        await slider.focus()
        await slider.press('PageUp')
        await expect(marks(page).or(line).first()).toBeVisible()
        if (await marks(page).evaluate((node) => node.getBoundingClientRect().bottom < 0)) {
          await expect(line).toBeInViewport({ ratio: 1 })
          const [thumb, box] = [await slider.boundingBox(), await line.boundingBox()]
          expect((thumb?.y ?? 0) + (thumb?.height ?? 0), 'the thumb is above the line').toBeLessThanOrEqual(box?.y ?? 0)
        }
      }
      await expect(line).toContainText(/^\d+ of 100 sold/)
      await expect(line).toContainText(/before \d+/)
      await expect(line).toContainText(/two years: \d+/)
      await expect(line.getByRole('status')).toHaveText(/^\d+ of 100 sold, .*two years: \d+$/)
      expect(await axeFindings(page)).toEqual([])
      await line.getByRole('button', { name: 'see the marks ↑' }).tap()
      await expect(marks(page)).toBeInViewport()
      await expect(line).toBeHidden()
    })

    test('a first change moves nothing under the finger', async ({ page }) => {
      await openOutlook(page)
      const slider = policy(page, 'How willing is Beijing?')
      const top = () => slider.evaluate((node) => node.getBoundingClientRect().top + window.scrollY)
      const before = await top()
      await slider.press('PageUp')
      await expect(page.locator('#answer + p')).toContainText('than the baseline')
      await expect(page.locator('#answer + p')).not.toContainText('…')
      expect(await top()).toBe(before)
    })
  })
}
