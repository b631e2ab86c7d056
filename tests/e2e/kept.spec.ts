import type { Locator, Page } from '@playwright/test'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { axeFindingsInBothThemes, expect, openOutlook, test, withFewFutures } from './page'

/** A notice is read on a phone and in the dark too. */
async function expectWhole(page: Page, notice: Locator): Promise<void> {
  const was = page.viewportSize() ?? { width: 1280, height: 720 }
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await axeFindingsInBothThemes(page)).toEqual([])
  // Nothing in it is cut: every text has the room it needs.
  const cut = await notice.evaluate((box) =>
    [...box.querySelectorAll('*')]
      .filter((node) => node.scrollWidth > node.clientWidth + 1 && getComputedStyle(node).overflowX !== 'visible')
      .filter((node) => !node.classList.contains('so-hidden'))
      .map(({ textContent }) => textContent),
  )
  expect(cut).toEqual([])
  await page.setViewportSize(was)
}

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
  await expectWhole(page, page.getByRole('main'))
  await page.getByRole('button', { name: 'Rename A' }).click()
  await page.getByRole('textbox', { name: 'Rename A' }).fill('A name that takes more room than there is')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listitem').getByRole('alert')).toHaveText(said)
  await page.getByRole('button', { name: 'Keep the name' }).click()
  await expect(page.getByRole('button', { name: 'Load A' })).toBeVisible()
})

async function openFiles(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Analyse', exact: true }).first().click()
  await page.getByRole('button', { name: 'Files', exact: true }).click()
  await expect(page.getByLabel('Or paste its text')).toBeVisible()
}

/** A case that is soon solved: what is tested is where it is kept. */
const HORIZON = 26

const choose = (page: Page, title: string, briefing = tiktok2025.briefing) => {
  const scenario = { ...tiktok2025, id: 'my-case', horizonWeeks: HORIZON, title, briefing }
  const buffer = Buffer.from(JSON.stringify(scenario))
  return page.locator('input[type=file]').setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer })
}

const keptTitles = (page: Page) =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith('standoff.case.'))
      .map((key) => JSON.parse(localStorage.getItem(key) ?? '').value.scenario.title)
      .toSorted(),
  )

test('a file with the id of a kept case asks before that is replaced; both can be kept', async ({ page }) => {
  await page.goto(`/${withFewFutures}`)
  await openFiles(page)
  await choose(page, 'Case A')
  await expect(page).toHaveTitle(/Case A/, { timeout: 90_000 })
  await choose(page, 'Case B')
  const asked = page.getByRole('alertdialog', { name: /“Case A”, is kept on this device/ })
  await expect(asked).toBeVisible({ timeout: 90_000 })
  expect(await keptTitles(page)).toEqual(['Case A'])
  await expectWhole(page, asked)
  await page.keyboard.press('Escape')
  await expect(asked).toBeHidden()
  await choose(page, 'Case B')
  await asked.getByRole('button', { name: 'Keep both' }).click()
  await expect(page).toHaveTitle(/Case B \(2\)/, { timeout: 90_000 })
  expect(await keptTitles(page)).toEqual(['Case A', 'Case B (2)'])
})

test('beside a kept case of its id a file can be opened for this visit alone, or replace it once that is said', async ({
  page,
}) => {
  await page.goto(`/${withFewFutures}`)
  await openFiles(page)
  await choose(page, 'Case A')
  await expect(page).toHaveTitle(/Case A/, { timeout: 90_000 })
  await choose(page, 'Case C')
  const asked = page.getByRole('alertdialog', { name: /“Case A”, is kept on this device/ })
  await asked.getByRole('button', { name: 'Leave it; open this one for this visit only' }).click()
  await expect(page.getByText('“Case C” is open for this visit only')).toBeVisible({ timeout: 90_000 })
  await expectWhole(page, page.getByRole('alert').filter({ hasText: 'for this visit only' }))
  await page.reload()
  await expect(page).toHaveTitle(/Case C/)
  expect(await keptTitles(page)).toEqual(['Case A'])
  await page.goBack()
  await expect(page).toHaveTitle(/Case A/)
  await choose(page, 'Case D')
  await asked.getByRole('button', { name: 'Replace it' }).click()
  await expect(page).toHaveTitle(/Case D/, { timeout: 90_000 })
  expect(await keptTitles(page)).toEqual(['Case D'])
})

test('with storage full, a file with the id of a kept case is the one shown, for this visit, and the kept one stands', async ({
  page,
}) => {
  await page.goto(`/${withFewFutures}`)
  await openFiles(page)
  await choose(page, 'Case A', 'Short.')
  await expect(page).toHaveTitle(/Case A/, { timeout: 90_000 })
  await fillStorage(page)
  await choose(page, 'Case B with a longer title')
  await expect(page).toHaveTitle(/Case B with a longer title/, { timeout: 90_000 })
  await expect(page.getByText('it is not kept on this device')).toBeVisible()
  expect(await keptTitles(page)).toEqual(['Case A'])
})

test('a kept case that does not fit is set aside by name, can be saved and forgotten, and the rest works', async ({
  page,
}) => {
  await page.goto(`/${withFewFutures}`)
  await openFiles(page)
  await choose(page, 'Case A')
  await expect(page).toHaveTitle(/Case A/, { timeout: 90_000 })
  await page.evaluate(() => localStorage.setItem('standoff.case.own-my-case', '{}'))
  await page.reload()
  await expect(page.getByText('“case.own-my-case” is kept on this device and cannot be read.')).toBeVisible()
  await expect(page.getByText('TikTok 2025 is open instead.')).toBeVisible()
  await expectWhole(page, page.getByRole('alert').filter({ hasText: 'is open instead' }))
  await expect(page.getByText('checked two ways').first()).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save its text case.own-my-case' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('standoff-case-own-my-case.txt')
  await page.getByRole('button', { name: 'Cases', exact: true }).first().click()
  const library = page.getByRole('main')
  await library.getByRole('button', { name: 'Forget it case.own-my-case' }).click()
  await expect(library.getByText('cannot be read')).toBeHidden()
  expect(await page.evaluate(() => localStorage.getItem('standoff.case.own-my-case'))).toBeNull()
})

test('a kept answer that was tampered with is solved anew: no figure of it is shown', async ({ page }) => {
  await page.goto(`/${withFewFutures}`)
  await openFiles(page)
  await choose(page, 'Case A')
  await expect(page).toHaveTitle(/Case A/, { timeout: 90_000 })
  const tampered = await page.evaluate(() => {
    const key = 'standoff.case.own-my-case'
    const item = JSON.parse(localStorage.getItem(key) ?? '')
    for (const outcome of item.value.stored.answer.outcomes) outcome.exact = null
    item.value.stored.answer.groups = { sold: 'NaN', kept: null, banned: 7, unresolved: -1 }
    localStorage.setItem(key, JSON.stringify(item))
    return localStorage.getItem(key)
  })
  await page.reload()
  await expect(page).toHaveTitle(/Case A/, { timeout: 90_000 })
  await page.getByRole('button', { name: 'Outlook', exact: true }).first().click()
  await expect(page.getByText('checked two ways').first()).toBeVisible()
  expect(await page.getByRole('main').innerText()).not.toMatch(/NaN|undefined|Infinity/)
  expect(await page.evaluate(() => localStorage.getItem('standoff.case.own-my-case'))).not.toBe(tampered)
})

const openMake = async (page: Page) => {
  await page.goto(`/${withFewFutures}`)
  await page.getByRole('button', { name: 'Cases', exact: true }).first().click()
  await page.getByRole('button', { name: 'Make your own', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Copy this case' })).toBeVisible()
}

async function beginDraft(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Copy this case' }).click()
  await page.getByText('1 · Names and words').click()
  await page.locator('#draft-title').fill(title)
}

test('drafts of two tabs both stand, and what is typed in one is heard by the other', async ({ page, context }) => {
  const other = await context.newPage()
  await openMake(page)
  await openMake(other)
  await beginDraft(page, 'Draft A')
  const drafts = other.getByRole('region', { name: 'Other drafts on this device' })
  await expect(drafts).toContainText('Draft A')
  await beginDraft(other, 'Draft B')
  await expect(page.getByRole('region', { name: 'Other drafts on this device' })).toContainText('Draft B')
  await page.reload()
  await expect(page.locator('#draft-title')).toHaveValue('Draft A')
  await drafts.getByRole('button', { name: 'Go on with it Draft A' }).click()
  await expect(other.locator('#draft-title')).toHaveValue('Draft A')
  await page.locator('#draft-title').evaluate((field) => field.closest('details')?.setAttribute('open', ''))
  await page.locator('#draft-title').fill('Draft A, longer')
  await expect(other.locator('#draft-title')).toHaveValue('Draft A, longer')
})

test('a draft of before is read, one that was tampered with is set aside by name, and a full device says so', async ({
  page,
}) => {
  await page.goto(`/${withFewFutures}`)
  await page.evaluate((old) => {
    localStorage.setItem('standoff.draft', JSON.stringify({ ...old, title: 'From before' }))
    localStorage.setItem('standoff.draft.bad', '{"form":1,"at":1,"value":{"numbers":[],"story":null}}')
  }, tiktok2025)
  await page.goto('about:blank')
  await openMake(page)
  await expect(page.locator('#draft-title')).toHaveValue('From before')
  await expect(page.getByText('“draft.bad” is kept on this device and cannot be read.')).toBeVisible()
  await fillStorage(page)
  await page.getByText('1 · Names and words').click()
  await page.locator('#draft-title').fill('A title that takes more room than there is')
  await expect(page.getByText('This draft is not kept on this device')).toBeVisible()
})
