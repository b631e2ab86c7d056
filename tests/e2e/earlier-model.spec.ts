import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import links from '../model-1/fixtures/links.json' with { type: 'json' }
import { axeFindingsInBothThemes, expect, test } from './page'

const fixture = (name: string): string => `tests/model-1/fixtures/${name}.json`
const ownCase = JSON.parse(readFileSync(fixture('own-scenario'), 'utf8'))
const ofCase = JSON.stringify({ form: 1, at: 1, value: { scenario: ownCase, stored: {}, of: 'a' } })
const ofDraft = JSON.stringify({ form: 1, at: 1, value: { ...ownCase, title: 'Half done' } })

/** A device that kept a case and a draft while the page had the first model. */
async function withKept(page: Page): Promise<void> {
  await page.goto('/')
  await page.evaluate(
    ([kept, draft]) => {
      localStorage.setItem('standoff.case.own-acme', kept ?? '')
      localStorage.setItem('standoff.draft.a', draft ?? '')
    },
    [ofCase, ofDraft],
  )
}

async function textOf(page: Page, press: () => Promise<void>): Promise<unknown> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return JSON.parse(readFileSync(await download.path(), 'utf8'))
}

test('a link of the first model says what carries over, on a phone and in the dark too, until it is dismissed', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`/${links.fiveChanges}`)
  const notice = page.getByRole('status').filter({ hasText: 'This link was made with model 1.' })
  await expect(notice).toContainText('2 of its 5 changes carry over; these do not:')
  await expect(notice.getByRole('listitem')).toHaveCount(3)
  await expect(notice.getByRole('listitem').last()).toHaveText(
    'Washington brings the service back (restore): 0.2 – model 2 has no such number.',
  )
  expect(await axeFindingsInBothThemes(page)).toEqual([])
  await expect(notice.getByLabel('The link as it came')).toHaveValue(page.url())
  await notice.getByRole('button', { name: 'Dismiss' }).click()
  await expect(notice).toHaveCount(0)
})

test('a link pasted into the open page is read anew, and the address then is one of this model', async ({ page }) => {
  await page.goto('/')
  await page.evaluate((link) => window.location.assign(link), links.seat)
  await expect(page.getByText('This link was made with model 1. Its one change carries over.')).toBeVisible()
  await expect(page.getByText('Run 7: week 12, choices 3:host.delays,9:home.waits')).toBeVisible()
  await page.getByRole('button', { name: 'Outlook', exact: true }).first().click()
  await expect(page).toHaveURL(/&m=2\.\d+\.\d+&n=ext_grant:0\.9/)
})

test('a result of the first model opens as the link of its recipe; its case and parts are refused', async ({
  page,
}) => {
  await page.goto('/#v=1&p=analyse&at=files')
  const choose = (name: string) => page.locator('input[type=file]').setInputFiles(fixture(name))
  await page.getByRole('button', { name: 'Analyse', exact: true }).first().click()
  await page.getByRole('button', { name: 'Files', exact: true }).click()
  await choose('own-scenario')
  await expect(page.getByText('found the numbers of model 1')).toBeVisible()
  await choose('block-1')
  await expect(page.getByText('found a part of a result')).toBeVisible()
  await choose('result')
  await expect(page.getByText(/made with model 1\. 1 of its 2 changes carries over; this does not:/)).toBeVisible()
})

test('a case and a draft of the first model are set aside by name: to be saved or deleted, not opened', async ({
  page,
}) => {
  await withKept(page)
  await page.goto('/#v=1&c=own-acme&m=1.0.0&k=12l2z4d')
  const aside = page.getByRole('region', { name: 'Made for model 1' })
  await expect(aside).toContainText('Acme under pressure')
  await expect(page.getByText('TikTok 2025 is open instead.')).toBeVisible()
  expect(await axeFindingsInBothThemes(page)).toEqual([])
  expect(await textOf(page, () => aside.getByRole('button', { name: 'Save as a file' }).click())).toEqual(ownCase)

  await page.goto('about:blank')
  await page.goto('/')
  await page.getByRole('button', { name: /choose another case/ }).click()
  await expect(page.getByRole('button', { name: /Grindr/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /Acme/ })).toHaveCount(0)
  await page.getByRole('button', { name: /All of them as cards/ }).click()
  await expect(aside).toContainText('Acme under pressure')
  await aside.getByRole('button', { name: 'Delete Acme under pressure' }).click()
  await aside.getByRole('button', { name: 'Delete Acme under pressure' }).click()
  await expect(aside).toHaveCount(0)
  expect(await page.evaluate(() => localStorage.getItem('standoff.case.own-acme'))).toBeNull()

  await page.getByRole('button', { name: 'Make your own', exact: true }).click()
  await expect(aside).toContainText('Half done')
  await expect(page.getByLabel('Title')).toHaveCount(0)
  expect(await page.evaluate(() => localStorage.getItem('standoff.draft.a'))).toBe(ofDraft)
})
