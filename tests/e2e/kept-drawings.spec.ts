import type { Page } from '@playwright/test'
import { classOutcome, hashTally, packSampler, sampleBlock, seedWords } from '@/engine'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { chainOf } from '@/simulation'
import { encodeLink } from '@/simulation/link/link-codec'
import { untouched } from '@/simulation/link/link-rules'
import { placeAt } from '@/simulation/link/places'
import { opened } from '../forced-sale'
import { expect, test } from './page'

/** Runs that one drawing in Node counts, as a hash; more than the page draws between two writes. */
const LONG = 700_000
const longLink = () => {
  const recipe = { ...untouched(tiktok2025), runs: LONG }
  const place = { ...placeAt('analyse'), section: 'files' }
  return encodeLink({ recipe, place, modelVersion: '' }, { basis: untouched(tiktok2025), defaultCase: tiktok2025.id })
}
function hashInNode(): string {
  const chain = chainOf(opened, tiktok2025, {}, tiktok2025.horizonWeeks)
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

  await expect.poll(() => keptRuns(page)).toBe(LONG)
  await page.evaluate(() => localStorage.setItem('standoff.case.own-old', '{}'))
  await page.getByRole('button', { name: 'Numbers', exact: true }).click()
  await page.getByRole('group', { name: 'What to change' }).getByText('Versions', { exact: true }).click()
  await page.getByRole('button', { name: 'Forget all …' }).click()
  await page.getByRole('button', { name: 'Forget all of it' }).click()
  await expect(page.getByText('Nothing is kept on this device any more.')).toBeVisible()
  expect(await keptRuns(page)).toBe(0)
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('standoff.')))).toEqual([])
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
