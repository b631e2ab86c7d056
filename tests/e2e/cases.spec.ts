import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { negotiations } from '@/scenarios/negotiations'
import { axeFindings, expect, test, withFewFutures } from './page'

const cases = negotiations.flatMap(({ presets }) => presets)
const hypothetical = cases.filter(({ group }) => group === 'hypothetical')

const trackRecord = readFileSync('docs/track-record.md', 'utf8')

/** The cells of the written record's rows of a day, in order: date, headline, events, sold, range, moved, … */
const rowsOf = (date: string): readonly (readonly string[])[] =>
  trackRecord
    .split('\n')
    .filter((line) => line.startsWith(`| ${date} |`))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )

async function openCases(page: Page, section: string): Promise<void> {
  await page.goto(`/${withFewFutures}`)
  await page.getByRole('button', { name: 'Cases', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Cases' })).toBeVisible()
  if (section !== 'Library') await page.getByRole('button', { name: section, exact: true }).click()
  await expect(page.getByRole('heading', { level: 2, name: section })).toBeVisible()
}

const card = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 4, name: title, exact: true }) })

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8')
}

test('the library is filtered, compared, and another case opens with its own answer', async ({ page }) => {
  await openCases(page, 'Library')
  await expect(page.getByRole('status').filter({ hasText: `${cases.length} cases` })).toBeVisible()
  await expect(card(page, 'Grindr 2019').getByText('84', { exact: true })).toBeVisible()

  await page.getByRole('radio', { name: 'Hypothetical' }).check({ force: true })
  await expect(page.getByRole('status').filter({ hasText: `${hypothetical.length} cases` })).toBeVisible()
  await page.getByRole('radio', { name: 'All' }).check({ force: true })
  await page.getByRole('searchbox', { name: 'Find a case' }).fill('dating')
  await expect(page.getByRole('status').filter({ hasText: '1 case' })).toBeVisible()
  await page.getByRole('checkbox', { name: 'Compare Grindr 2019' }).check()
  await page.getByRole('searchbox').fill('')
  await page.getByRole('checkbox', { name: 'Compare TikTok 2025: a hard line' }).check()

  const table = page.getByRole('region', { name: 'Side by side, table' })
  await expect(table.getByRole('row', { name: /Sold/ })).toContainText('83.6')
  await expect(table.getByRole('row', { name: /Banned for good/ })).toContainText(/46\.[34]/)
  await expect(table.getByRole('row', { name: /Starts/ })).toContainText('31 May 2019')
  expect(await axeFindings(page)).toEqual([])

  await page.getByRole('button', { name: 'Open this case: Grindr 2019' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('In 41 of 100 futures')
  await expect(page).toHaveTitle(/Grindr 2019/)

  await page.getByRole('button', { name: 'Cases', exact: true }).click()
  await page.getByRole('button', { name: 'Track record', exact: true }).click()
  const note = page.getByRole('note')
  await expect(note).toContainText('about TikTok 2025, untouched, and not about the open case, Grindr 2019')
  await page.getByRole('button', { name: 'What really happened', exact: true }).click()
  await note.getByRole('button', { name: 'Open TikTok 2025' }).click()
  await expect(page).toHaveTitle(/TikTok 2025/)
  await expect(note).toBeHidden()
})

test('a date of the calendar leads to its source in one action', async ({ page }) => {
  await page.goto(`/${withFewFutures}`)
  await page.getByRole('button', { name: 'Analyse', exact: true }).click()
  await page.getByRole('radio', { name: 'Calendar' }).check({ force: true })
  await page.getByRole('button', { name: 'Where these dates come from' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Ledger' })).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: '5 April 2025' }).getByRole('link').first()).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'Weeks from one deadline to the next' })).toContainText('11')
  await page.goBack()
  await expect(page.getByRole('button', { name: 'Where these dates come from' })).toBeVisible()
})

test('what really happened is stepped through by keyboard, with the figures of the written record', async ({
  page,
}) => {
  await openCases(page, 'What really happened')
  const list = page.getByRole('region', { name: 'Headlines' })
  const present = page.getByRole('region', { name: /^Headline \d+ of 37$/ })
  await expect(present).toBeVisible({ timeout: 60_000 })
  // A click on the chart takes the cursor to the last headline by that week: here the very last.
  const chart = page.locator('.recharts-wrapper')
  const { width = 0, height = 0 } = (await chart.boundingBox()) ?? {}
  await chart.click({ position: { x: width - 18, y: height / 2 } })
  await expect(page.getByRole('region', { name: 'Headline 37 of 37' })).toBeVisible()
  await list.locator('[aria-current]').focus()
  await page.keyboard.press('Home')
  await expect(page.getByRole('region', { name: 'Headline 1 of 37' })).toBeVisible()

  // The third, fifth and twenty-first headline: a threat, the first talks, and the meeting of Madrid.
  for (const [presses, date, at] of [
    [2, '2025-02-27', 0],
    [2, '2025-03-09', 0],
    [16, '2025-09-15', 0],
  ] as const) {
    for (let press = 0; press < presses; press++) await page.keyboard.press('ArrowDown')
    const row = rowsOf(date)[at] ?? []
    const [, words = '', , sold = '', , moved = ''] = row
    await expect(present.getByRole('heading', { level: 3 })).toContainText(words)
    await expect(present.getByText(`${sold} in 100: it is sold`)).toBeVisible()
    const said = moved === '0' ? 'The headline itself moved nothing.' : `The headline itself: ${moved}.`
    await expect(present.getByText(said)).toBeVisible()
  }

  const range = rowsOf('2025-09-15')[0]?.[4] ?? ''
  await page.getByRole('checkbox', { name: /range as widely/ }).check()
  await expect(present.getByText(`${range} in 100 sold`)).toBeVisible({ timeout: 60_000 })
  await present.getByText(/of the 67 numbers behind this forecast/).click()
  await expect(
    present.getByRole('listitem').filter({ hasText: 'A meeting settles agreement and assent in one' }).first(),
  ).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
})

test('what nobody outside could see is a bar of two parts, with the forecast under each', async ({ page }) => {
  await openCases(page, 'What really happened')
  const list = page.getByRole('region', { name: 'Headlines' })
  const hidden = page.getByRole('region', { name: 'What nobody outside could see' })
  await expect(page.getByRole('region', { name: /^Headline \d+ of 37$/ })).toBeVisible({ timeout: 60_000 })
  for (const [date, words] of [
    ['2025-07-28', 'Stockholm: the negotiators'],
    ['2025-10-30', 'Busan: the leaders'],
    ['2025-12-25', 'commerce ministry'],
  ] as const) {
    await list.getByRole('button', { name: words }).click()
    // "Has Beijing tied the sale to trade? 42.4 : 57.6 (57.9 : 61.8)"
    const written = /^(.+\?) ([\d.]+) : ([\d.]+) \(([\d.]+) : ([\d.]+)\)$/.exec(rowsOf(date)[0]?.[9] ?? '') ?? []
    const [, question = '', yes = '', no = '', ifYes = '', ifNo = ''] = written
    await expect(hidden).toContainText(`${question} ${Math.round(Number(yes))} : ${Math.round(Number(no))}`)
    await expect(hidden.getByRole('listitem').first()).toContainText(`if so, ${ifYes} in 100 sold`)
    await expect(hidden.getByRole('listitem').last()).toContainText(`if so, ${ifNo} in 100 sold`)
  }
  await list.getByRole('button', { name: 'After China’s counter-tariff' }).click()
  await expect(hidden).toContainText('Yes: what was reported leaves no other answer.')
  expect(await axeFindings(page)).toEqual([])
})

test('a forecast from 1 May 2025 knows nothing later, and a bad day is named', async ({ page }) => {
  await openCases(page, 'What really happened')
  await page.getByRole('radio', { name: 'Forecast from a date' }).check({ force: true })
  const day = page.getByLabel('Day of the forecast', { exact: true })
  await expect(day).toBeVisible({ timeout: 60_000 })
  await day.fill('2025-05-01')
  const seen = page.getByRole('region', { name: 'Seen from 1 May 2025' })
  await expect(seen.getByText(/in 100: it is sold/)).toBeVisible()
  await expect(seen.getByText('Deadlines announced: 5 April 2025, 19 June 2025.')).toBeVisible()
  await expect(seen.getByText('23 later headlines on record, and none of them enters.')).toBeVisible()
  const text = await page.getByRole('main').innerText()
  for (const later of ['Geneva', 'Madrid', 'Busan', '17 September', '16 December']) expect(text).not.toContain(later)

  await day.fill('2024-01-01')
  await expect(page.getByRole('alert')).toContainText('Found “2024-01-01”; allowed: 6 February 2025')
  await expect(seen).toBeVisible()
})

test('the track record shows the figures of the written one, warnings first', async ({ page }) => {
  await openCases(page, 'Track record')
  await expect(page.getByRole('heading', { name: 'Before you read the figures' })).toBeVisible({ timeout: 60_000 })
  const main = page.getByRole('main')
  const written = trackRecord.split('## Scores')[1] ?? ''
  const scores = [...written.matchAll(/^\| (?:milestones|one bet, five days) \|.*\| (\d+) \| (.+) \| (.+) \|$/gm)]
  expect(scores).toHaveLength(16)
  for (const [, , brier = '', log = ''] of scores) {
    await expect(main.getByRole('row').filter({ hasText: brier }).filter({ hasText: log }).first()).toBeVisible()
  }
  const against = (trackRecord.split('## Where the model goes against the news')[1] ?? '').split('\n## ')[0] ?? ''
  const sentences = [...against.matchAll(/^(?:- )?([A-Z].+)$/gm)]
  expect(sentences).toHaveLength(8)
  for (const [, words = ''] of sentences) await expect(main.getByText(words)).toBeVisible()
  await expect(main.getByText(/Scores are no proof of skill: .* were chosen knowing the ending\./)).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
})

test('precedents stand beside a case and are sorted', async ({ page }) => {
  await openCases(page, 'Precedents')
  await expect(page.getByText(/^By week 52 the model settles \d+ of 100 futures/)).toBeVisible()
  const table = page.getByRole('region', { name: 'The 17 cases, table' })
  await expect(table.getByRole('row')).toHaveCount(18)
  await table.getByRole('button', { name: 'Weeks' }).click()
  await expect(table.getByRole('row').nth(1)).toContainText('Nexperia')
  await table.getByRole('button', { name: 'Weeks' }).click()
  await expect(table.getByRole('row').nth(1)).toContainText('TikTok under the law')
  const requests = page.getByRole('region', { name: 'The 19 requests, table' })
  await expect(requests.getByRole('row')).toHaveCount(20)
  await requests.getByRole('button', { name: 'Weeks' }).click()
  await expect(requests.getByRole('row').nth(1)).toContainText('Microsemi')
  await page.getByRole('combobox', { name: 'Case of the model' }).selectOption('tiktok-2025')
  await expect(page.getByText(/^By 6 February 2025 12 were settled\. Still open then: US Steel\./)).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
})

test('the ledger is searched, filtered and saved', async ({ page }) => {
  await openCases(page, 'Ledger')
  const count = page.getByRole('status').filter({ hasText: /entries$/ })
  await expect(count).toHaveText('88 entries')
  await page.getByRole('searchbox', { name: 'Find in the ledger' }).fill('another delay')
  await expect(count).toHaveText(/^\d of 88 entries$/)
  await expect(page.getByRole('row').filter({ hasText: 'Washington grants another delay' }).first()).toBeVisible()
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as CSV' }).click(),
  ])
  expect(await textOf(csv)).toContain('ext_grant,number,Washington grants another delay')

  await page.getByRole('searchbox', { name: 'Find in the ledger' }).fill('')
  await page.getByRole('combobox', { name: 'Grade' }).selectOption('judgement')
  await expect(count).toHaveText(/^\d+ of 88 entries$/)
  const [markdown] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as Markdown' }).click(),
  ])
  // A row for each entry, below the head and its rule.
  const judged = Number.parseInt(await count.innerText(), 10)
  expect((await textOf(markdown)).split('\n').filter((line) => line.startsWith('| ')).length).toBe(judged + 2)
  expect(await axeFindings(page)).toEqual([])
})

test('a case of one’s own: a mistake is named, a correct case is kept, opened and forgotten', async ({ page }) => {
  await openCases(page, 'Make your own')
  await page.getByRole('button', { name: 'Copy this case' }).click()
  const checks = page.getByRole('region', { name: 'Checks' })
  await expect(checks).toContainText('Nothing is wrong with it.')

  await page.getByText('1 · Names and words').click()
  await page.locator('#draft-title').fill('Acme Maps 2027')
  await page.locator('#draft-id').fill('acme-maps')
  await page.getByText('5 · Numbers').click()
  await page.locator('summary').filter({ hasText: /^Host/ }).first().click()
  const reading = page.locator('#draft-numbers-ext_grant-base')
  await reading.fill('1.2')
  await expect(checks).toContainText('/numbers/ext_grant/base')
  await expect(reading).toHaveAccessibleDescription(/Found “1\.2”; allowed: 0 to 1/)
  await expect(checks.getByRole('button', { name: 'Keep and open it' })).toBeDisabled()
  await reading.fill('0.75')
  await expect(checks).toContainText('Nothing is wrong with it.')
  expect(await axeFindings(page)).toEqual([])

  await checks.getByRole('button', { name: 'Keep and open it' }).click()
  await expect(page).toHaveTitle(/Acme Maps 2027/, { timeout: 90_000 })
  await expect(page).toHaveURL(/c=own-acme-maps/)

  await page.getByRole('button', { name: 'Cases', exact: true }).click()
  await page.getByRole('radio', { name: 'Yours' }).check({ force: true })
  await expect(card(page, 'Acme Maps 2027')).toContainText('Open now')
  await page.getByRole('radio', { name: 'All' }).check({ force: true })
  await page.getByRole('button', { name: 'Open this case: TikTok 2025', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('In 26 of 100 futures')
  await page.getByRole('button', { name: 'Cases', exact: true }).click()
  const own = card(page, 'Acme Maps 2027')
  await own.getByRole('button', { name: 'Forget Acme Maps 2027' }).click()
  await own.getByRole('button', { name: 'Forget', exact: true }).click()
  await expect(own).toHaveCount(0)
})
