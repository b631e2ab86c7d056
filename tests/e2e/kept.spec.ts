import type { Page } from '@playwright/test'
import { classOutcome, hashTally, packSampler, sampleBlock, seedWords } from '@/engine'
import { loadPreset } from '@/scenarios/load-preset'
import { tiktok2025 } from '@/scenarios/presets/tiktok-2025.scenario'
import type { Scenario } from '@/scenarios/scenario.schema'
import { chainOf, storedGraph } from '@/simulation'
import { encodeLink } from '@/simulation/link/link-codec'
import { defaultCase, untouched } from '@/simulation/link/link-rules'
import { placeAt } from '@/simulation/link/places'
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

async function openFiles(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Analyse', exact: true }).first().click()
  await page.getByRole('button', { name: 'Files', exact: true }).click()
  await expect(page.getByLabel('Or paste its text')).toBeVisible()
}

const choose = (page: Page, title: string, briefing = tiktok2025.briefing) => {
  const scenario = { ...tiktok2025, id: 'my-case', title, briefing }
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
  await page.goto('/')
  await openFiles(page)
  await choose(page, 'Case A')
  await expect(page).toHaveTitle(/Case A/, { timeout: 90_000 })
  await choose(page, 'Case B')
  const asked = page.getByRole('alertdialog', { name: /“Case A”, is kept on this device/ })
  await expect(asked).toBeVisible({ timeout: 90_000 })
  expect(await keptTitles(page)).toEqual(['Case A'])
  await asked.getByRole('button', { name: 'Keep both' }).click()
  await expect(page).toHaveTitle(/Case B \(2\)/, { timeout: 90_000 })
  expect(await keptTitles(page)).toEqual(['Case A', 'Case B (2)'])
})

test('beside a kept case of its id a file can be opened for this visit alone, or replace it once that is said', async ({
  page,
}) => {
  await page.goto('/')
  await openFiles(page)
  await choose(page, 'Case A')
  await expect(page).toHaveTitle(/Case A/, { timeout: 90_000 })
  await choose(page, 'Case C')
  const asked = page.getByRole('alertdialog', { name: /“Case A”, is kept on this device/ })
  await asked.getByRole('button', { name: 'Leave it; open this one for this visit only' }).click()
  await expect(page.getByText('“Case C” is open for this visit only')).toBeVisible({ timeout: 90_000 })
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
  await page.goto('/')
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
  await page.goto('/')
  await openFiles(page)
  await choose(page, 'Case A')
  await expect(page).toHaveTitle(/Case A/, { timeout: 90_000 })
  await page.evaluate(() => localStorage.setItem('standoff.case.own-my-case', '{}'))
  await page.reload()
  await expect(page.getByText('“case.own-my-case” is kept on this device and cannot be read.')).toBeVisible()
  await expect(page.getByText('TikTok 2025 is open instead.')).toBeVisible()
  await expect(page.getByText('Exact and drawn agree').first()).toBeVisible()
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
  await page.goto('/')
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
  await expect(page.getByText('Exact and drawn agree').first()).toBeVisible()
  expect(await page.getByRole('main').innerText()).not.toMatch(/NaN|undefined|Infinity/)
  expect(await page.evaluate(() => localStorage.getItem('standoff.case.own-my-case'))).not.toBe(tampered)
})

test.describe('a part of the page that could not be fetched', () => {
  test.use({ silentButFor: /Failed to load resource|net::ERR_FAILED|A part of the page could not be loaded/ })

  test('is drawn after Try again, once it can be, and a part that is gone for good brings a new page with the same numbers', async ({
    page,
  }) => {
    await page.goto('/')
    await page.route(/assets\/(?:analyse|cases)-[^/]+\.js$/, (route) => route.abort())
    await page.getByRole('slider').first().press('Home')
    await page.getByRole('button', { name: 'Analyse', exact: true }).first().click()
    const alert = page.getByRole('alert').filter({ hasText: 'Analyse could not be drawn' })
    await expect(alert).toContainText('A part of the page could not be loaded; you may be offline.')
    await page.unroute(/assets\/(?:analyse|cases)-[^/]+\.js$/)
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { level: 2, name: 'Numbers' })).toBeVisible()
    await expect(page.getByRole('button', { name: '1 number changed' })).toBeVisible()
  })

  test('is not given up for the browser’s own page while the page itself is out of reach', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('slider').first().press('Home')
    await page.route('**/*', (route) => route.abort())
    await page.getByRole('button', { name: 'Cases', exact: true }).first().click()
    const alert = page.getByRole('alert').filter({ hasText: 'Cases could not be drawn' })
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(alert).toContainText('Nothing is lost; try again once you are online.')
    await page.unroute('**/*')
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('searchbox', { name: 'Find a case' })).toBeVisible()
    await expect(page.getByRole('button', { name: '1 number changed' })).toBeVisible()
  })

  test('in a dialog leaves the page as it is', async ({ page }) => {
    await page.goto('/')
    await page.route(/assets\/about-dialog-[^/]+\.js$/, (route) => route.abort())
    await page.getByRole('button', { name: 'About the model' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'About the model could not be drawn' })).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('slider').first()).toBeVisible()
  })

  test('is a worker: the page says so, and Try again brings a new one', async ({ page }) => {
    const model = /assets\/(?:exact\.worker|hear)-[^/]+\.js$/
    await page.route(model, (route) => route.abort())
    await page.goto('/')
    await page.getByRole('slider').first().press('Home')
    const failed = page.getByRole('alert').filter({ hasText: 'The exact answer could not be computed' })
    await expect(failed).toContainText('the model could not be loaded')
    await page.unroute(model)
    await failed.getByRole('button', { name: 'Try again' }).click()
    await expect(failed).toBeHidden()
    await expect(page.getByText('Working in one thread, slower.')).toBeHidden()
  })
})

test('the page opens for links about cases of every kind: bundled, a variant, and one that nobody has', async ({
  page,
}) => {
  const linkOf = (scenario: Scenario) => {
    const basis = untouched(scenario)
    return encodeLink({ recipe: basis, place: placeAt('outlook'), modelVersion: '' }, { basis, defaultCase })
  }
  for (const id of ['grindr-2019', 'tiktok-2025-hard-line', 'forced-sale-generic'] as const) {
    const scenario = await loadPreset(id)
    await page.goto('about:blank')
    await page.goto(`/#${linkOf(scenario)}`)
    await expect(page).toHaveTitle(new RegExp(scenario.title.replace(/[^\w ]/g, '.')))
  }
  await page.goto('about:blank')
  await page.goto(`/#${linkOf({ ...tiktok2025, id: 'own-elsewhere' })}`)
  await expect(page.getByText('a case this page does not have')).toBeVisible()
})

/** Runs that one drawing in Node counts, as a hash; more than the page draws between two writes. */
const LONG = 700_000
const longLink = () => {
  const recipe = { ...untouched(tiktok2025), runs: LONG }
  const place = { ...placeAt('analyse'), section: 'files' }
  return encodeLink({ recipe, place, modelVersion: '' }, { basis: untouched(tiktok2025), defaultCase })
}
function hashInNode(): string {
  const chain = chainOf(storedGraph(), tiktok2025, {}, tiktok2025.horizonWeeks)
  const tally = sampleBlock(packSampler(chain), seedWords(untouched(tiktok2025).seed), 0, LONG)
  return hashTally(tally, classOutcome(chain), chain.outcomes.length)
}

/** How many runs the browser's database holds, and after `change` what it then holds. */
const keptRuns = (page: Page, change = '') =>
  page.evaluate(async (to) => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'standoff')) return 0 // opening would make it
    const request = indexedDB.open('standoff')
    const db = await new Promise<IDBDatabase>((resolve) => {
      request.onsuccess = () => resolve(request.result)
    })
    const read = () =>
      new Promise<[IDBValidKey, { tally: { runs: number; classWeek: Float64Array } }] | undefined>((resolve) => {
        if (!db.objectStoreNames.contains('drawings')) return resolve(undefined)
        const cursor = db.transaction('drawings').objectStore('drawings').openCursor()
        cursor.onsuccess = () => resolve(cursor.result === null ? undefined : [cursor.result.key, cursor.result.value])
      })
    const found = await read()
    if (found !== undefined && to === 'tamper') {
      const [key, entry] = found
      entry.tally.classWeek[0] = Number.NaN
      const write = db.transaction('drawings', 'readwrite')
      write.objectStore('drawings').put(entry, key)
      await new Promise((resolve) => {
        write.oncomplete = resolve
      })
    }
    db.close()
    return found?.[1].tally.runs ?? 0
  }, change)

const shownHash = (page: Page) =>
  page
    .getByRole('main')
    .getByText(/hash [0-9a-f]{64}/)
    .first()

test('a long drawing survives a reload, goes on to the hash of one drawing, and is there at once after that', async ({
  page,
}) => {
  const hash = hashInNode()
  await page.goto(`/#${longLink()}`)
  await expect.poll(() => keptRuns(page), { timeout: 60_000 }).toBeGreaterThan(0)
  await page.reload()
  await expect(shownHash(page)).toContainText(hash, { timeout: 60_000 })
  await expect.poll(() => keptRuns(page)).toBe(LONG)
  let samplers = 0
  page.on('worker', (worker) => {
    if (worker.url().includes('sampler')) samplers += 1
  })
  await page.reload()
  await expect(shownHash(page)).toContainText(hash, { timeout: 60_000 })
  expect(samplers).toBe(0)

  expect(await keptRuns(page, 'tamper')).toBe(LONG)
  await page.reload()
  await expect(shownHash(page)).toContainText(hash, { timeout: 60_000 })
  expect(samplers).toBeGreaterThan(0)
})

test('where the browser keeps nothing the page works and says so once', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    Object.defineProperty(window, 'localStorage', { get: refuse })
    IDBFactory.prototype.open = refuse
  })
  await page.goto(`/#${longLink()}`)
  await expect(shownHash(page)).toContainText(hashInNode(), { timeout: 60_000 })
  const said = page.getByText('This device keeps nothing for this page')
  await expect(said).toHaveCount(1)
  await page.getByRole('status').filter({ has: said }).getByRole('button', { name: 'Dismiss' }).click()
  await page
    .getByRole('button', { name: /^Step through|^Step$/ })
    .first()
    .click()
  await expect(page.locator('#controls')).toBeVisible()
  await expect(said).toHaveCount(0)
})
