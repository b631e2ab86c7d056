import type { Page } from '@playwright/test'
import { expect, openOutlook, test } from './page'

const choosePart = (page: Page, name: string) =>
  page.getByRole('group', { name: 'What to change' }).getByText(name, { exact: true }).click()

/** Analyse › Numbers › Versions. */
async function openVersions(page: Page): Promise<void> {
  await openOutlook(page)
  await page.getByRole('button', { name: 'Analyse', exact: true }).first().click()
  await choosePart(page, 'Versions')
  await expect(page.getByLabel('Name of this version')).toBeVisible()
}

async function save(page: Page, name: string): Promise<void> {
  await page.getByLabel('Name of this version').fill(name)
  await page.keyboard.press('Enter')
}

/** Leaves no room in the storage of the page's origin. */
const fillStorage = (page: Page) =>
  page.evaluate(() => {
    let text = 'x'.repeat(4_000_000)
    for (let at = 0; text.length > 0; at++) {
      try {
        localStorage.setItem(`filler.${at}`, text)
      } catch {
        text = text.slice(0, Math.floor(text.length / 2))
      }
    }
  })

test('versions saved in two tabs stand in both, as they are saved, renamed and deleted', async ({ page, context }) => {
  const other = await context.newPage()
  await openVersions(page)
  await openVersions(other)
  await save(page, 'A')
  await expect(other.getByRole('button', { name: 'Load A' })).toBeVisible()
  await save(other, 'B')
  for (const tab of [page, other]) {
    for (const name of ['Load A', 'Load B']) await expect(tab.getByRole('button', { name })).toBeVisible()
  }
  await page.getByRole('button', { name: 'Rename B' }).click()
  await page.getByRole('textbox', { name: 'Rename B' }).fill('C')
  await page.keyboard.press('Enter')
  await expect(other.getByRole('button', { name: 'Load C' })).toBeVisible()
  await other.getByRole('button', { name: 'Delete A' }).click()
  await expect(page.getByRole('button', { name: 'Load A' })).toBeHidden()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Load C' })).toBeVisible()
})

test('with storage full, Save, Replace and Rename say that nothing was kept, and the page shows what the device holds', async ({
  page,
}) => {
  await openVersions(page)
  await save(page, 'A')
  await choosePart(page, 'Numbers')
  await page.getByRole('slider').first().press('Home')
  await choosePart(page, 'Versions')
  await fillStorage(page)
  const said = 'This device did not keep it: storage is full or refused.'
  await save(page, 'A')
  await page.getByRole('button', { name: 'Replace' }).click()
  await expect(page.getByRole('alert')).toHaveText(said)
  await expect(page.getByText('nothing changed, 104 weeks, seed tiktok-1')).toBeVisible()
  await save(page, 'B')
  await expect(page.getByRole('alert')).toHaveText(said)
  await expect(page.getByRole('button', { name: 'Load B' })).toBeHidden()
  await expect(page.getByText('This device keeps nothing for this page')).toBeVisible()
  await page.getByRole('button', { name: 'Rename A' }).click()
  await page.getByRole('textbox', { name: 'Rename A' }).fill('A name that takes more room than there is')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listitem').getByRole('alert')).toHaveText(said)
  await page.getByRole('button', { name: 'Keep the name' }).click()
  await expect(page.getByRole('button', { name: 'Load A' })).toBeVisible()
})
