import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { MODEL_VERSION } from '@/scenarios/forced-sale/model-version'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { axeFindings, expect, openOutlook, test } from './page'

async function openFiles(page: Page): Promise<void> {
  await openOutlook(page)
  await page.getByRole('button', { name: 'Analyse', exact: true }).first().click()
  await page.getByRole('button', { name: 'Files', exact: true }).click()
  await expect(page.getByText('@misc')).toBeVisible({ timeout: 60_000 })
}

/** Chooses a button that saves a file; its name and bytes. */
async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** A result as the command line writes it. */
const fromCommandLine = (...args: readonly string[]) => {
  const flags = ['--format', 'result', '--runs', '5000', '--seed', 'elsewhere']
  return execFileSync(process.execPath, ['bin/standoff.mjs', 'export', ...args, ...flags], {
    encoding: 'utf8',
  })
}

const choose = (page: Page, name: string, text: string | Buffer) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
const hashOnScreen = async (page: Page) => /hash ([0-9a-f]{64})/.exec(await page.locator('main').innerText())?.[1]

test('a result taken away and opened again is the same recipe with the same hash', async ({ page }) => {
  await openFiles(page)
  const untouched = await saved(page, 'JSON: Result with its recipe')
  const result = JSON.parse(untouched.bytes.toString())
  expect(untouched.name).toBe(`standoff-tiktok-2025-${result.sampled.hash.slice(0, 8)}.json`)
  await expect.poll(() => hashOnScreen(page)).toBe(result.sampled.hash)
  await choose(page, 'other.json', fromCommandLine('tiktok-2025', '--set', 'ext_grant=0.4'))
  await expect(page.getByText('Opened other.json: 1 change and 5,000 runs of seed elsewhere.')).toBeVisible()
  await expect.poll(() => hashOnScreen(page), { timeout: 30_000 }).not.toBe(result.sampled.hash)
  await choose(page, untouched.name, untouched.bytes)
  await expect(page.getByText('no number changed and 2,000 runs of seed tiktok-1')).toBeVisible()
  await expect.poll(() => hashOnScreen(page), { timeout: 60_000 }).toBe(result.sampled.hash)
})

test('a result whose figures are not those of its recipe is refused with every place, and nothing changes', async ({
  page,
}) => {
  await openFiles(page)
  const link = page.url()
  const result = JSON.parse(fromCommandLine('tiktok-2025', '--set', 'ext_grant=0.4'))
  result.exact.groups.sold = 0.99
  result.sampled.outcomes[0].count += 1
  result.scenario.title = 'TikTok 2026'
  await choose(page, 'al\u202etered.json', JSON.stringify(result))
  await expect(page.getByText('al[U+202E]tered.json was not loaded. 3 faults were found:')).toBeVisible()
  for (const place of [
    '/exact/groups/sold: found 0.99',
    '/sampled/outcomes/0/count: found',
    '/scenario/title: found',
  ]) {
    await expect(page.getByText(place)).toBeVisible()
  }
  await expect(page.getByRole('button', { name: 'no numbers changed' })).toBeVisible()
  expect(page.url()).toBe(link)
})

test('a link with two events in one week is refused like the same file, and the case opens as it is', async ({
  page,
}) => {
  const body = `v=1&c=tiktok-2025&m=${MODEL_VERSION}&d=,2025-04-05:clock.deadline:a,2025-04-05:home.blocks:b`
  let hash = 0x811c9dc5
  for (let i = 0; i < body.length; i++) hash = Math.imul(hash ^ body.charCodeAt(i), 0x01000193)
  await page.goto(`/#${body}&k=${(hash >>> 0).toString(36)}`)
  await expect(page.getByRole('alert')).toContainText('one scheduled event a week')
  await expect(page.getByRole('button', { name: 'no numbers changed' })).toBeVisible()
})

test('the changed case, taken away as a scenario file, opens as the same changes; Undo takes them back', async ({
  page,
}) => {
  await openFiles(page)
  const { bytes } = await saved(page, 'JSON: The case with your changes')
  const scenario = JSON.parse(bytes.toString())
  scenario.numbers.ext_grant.base = 0.7
  await choose(page, 'case.json', JSON.stringify(scenario))
  await expect(page.getByText('Opened case.json: 1 change')).toBeVisible()
  await expect(page.getByRole('button', { name: '1 number changed' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('button', { name: 'no numbers changed' })).toBeVisible()
})

test('a file with faults is refused with every place, and nothing changes', async ({ page }) => {
  await openFiles(page)
  const link = page.url()
  const { bytes } = await saved(page, 'JSON: The case with your changes')
  const scenario = JSON.parse(bytes.toString())
  scenario.numbers.ext_grant.base = 7
  scenario.numbers.bd_near.low = 0.5
  await page.getByLabel('Or paste its text').fill(JSON.stringify(scenario))
  await page.getByRole('button', { name: 'Open this text' }).click()
  await expect(page.getByText('the pasted text was not loaded. 3 faults were found:')).toBeVisible()
  await expect(page.getByText('/numbers/ext_grant/base: found 7; allowed: from 0 to 1')).toBeVisible()
  await page.getByLabel('Or paste its text').fill('{"format":"standoff-result","recipe":{"sead":1}}')
  await page.getByRole('button', { name: 'Open this text' }).click()
  await expect(page.getByText('did you mean "seed"?')).toBeVisible()
  await expect(page.getByRole('button', { name: 'no numbers changed' })).toBeVisible()
  expect(page.url()).toBe(link)
  expect(await axeFindings(page)).toEqual([])
})

test('another case is kept on this device, solved, and opened; a file dropped on the page is a file opened', async ({
  page,
}) => {
  await openFiles(page)
  const own = { ...tiktok2025, title: 'My own case' }
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], 'own.json', { type: 'application/json' }))
    return data
  }, JSON.stringify(own))
  await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer })
  await expect(page.getByText('Drop the file to open it')).toBeVisible()
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer })
  await expect(page.getByText('My own case').first()).toBeVisible({ timeout: 60_000 })
  expect(page.url()).toContain('c=own-tiktok-2025')
  await page.reload()
  await expect(page.getByText('My own case').first()).toBeVisible({ timeout: 30_000 })
})

test('a result of another case opens that case with its recipe, also an own case that travels with it', async ({
  page,
}) => {
  await openFiles(page)
  const result = fromCommandLine('grindr-2019', '--set', 'ext_grant=0.4')
  await choose(page, 'grindr.json', result)
  await expect(page).toHaveURL(/c=grindr-2019/)
  await expect(page.getByRole('button', { name: '1 number changed' })).toBeVisible()
  await expect.poll(() => hashOnScreen(page), { timeout: 60_000 }).toBe(JSON.parse(result).sampled.hash)
  const file = test.info().outputPath('own.json')
  writeFileSync(file, JSON.stringify({ ...tiktok2025, id: 'own-carried', title: 'A carried case' }))
  const carried = fromCommandLine(file)
  await choose(page, 'carried.json', carried)
  await expect(page).toHaveURL(/c=own-carried/, { timeout: 60_000 })
  await expect(page.getByText('A carried case').first()).toBeVisible()
  await expect.poll(() => hashOnScreen(page), { timeout: 60_000 }).toBe(JSON.parse(carried).sampled.hash)
})

test('a chart is saved as pixels that decode, as a drawing without the page, and as its numbers', async ({ page }) => {
  await openOutlook(page)
  await page.getByRole('heading', { name: 'Endings', level: 2 }).scrollIntoViewIfNeeded()
  const open = page.getByRole('button', { name: 'Save the chart: Share of futures by ending' })
  await open.click()
  const png = await saved(page, 'Picture (PNG)')
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
  const seen = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')
    context?.drawImage(picture, 0, 0)
    const pixels = context?.getImageData(0, 0, picture.width, picture.height).data ?? new Uint8ClampedArray()
    const colours = new Set<string>()
    for (let i = 0; i < pixels.length; i += 4) colours.add(`${pixels[i]},${pixels[i + 1]},${pixels[i + 2]}`)
    // Every line was broken to leave 20 points at the right: only the typeface it was measured in keeps them free.
    const isAtRight = (i: number) => (i >> 2) % picture.width >= picture.width - 36
    const isMarginFree = pixels.every((value, i) => !isAtRight(i) || value === pixels[i % 4])
    return { width: picture.width, colours: [...colours], isMarginFree }
  }, png.bytes.toString('base64'))
  expect(seen.width).toBeGreaterThan(600)
  expect(seen.isMarginFree).toBe(true)
  // The light theme's sold, kept and banned: bars and patterns are really painted.
  for (const colour of ['17,80,165', '147,105,13', '121,15,11']) expect(seen.colours).toContain(colour)
  await open.click()
  const svg = (await saved(page, 'Drawing (SVG)')).bytes.toString()
  for (const words of [
    '<pattern',
    'src:url(data:font/woff2;base64,',
    'Share of futures by ending',
    'seed tiktok-1',
    `model ${MODEL_VERSION}`,
    'Of 100 futures',
  ]) {
    expect(svg).toContain(words)
  }
  expect(svg).not.toMatch(/var\(|class=|style=|<script|tabindex/)
  await open.click()
  expect((await saved(page, 'Numbers (CSV)')).bytes.toString()).toContain('scenario,model,seed,changed,conditions')
})

test('every file of the list can be saved', async ({ page }) => {
  await openFiles(page)
  const names = []
  for (const button of [
    ...['Markdown: Report', 'CSV: Outcomes', 'CSV: Weeks', 'CSV: Runs', 'Parquet: Runs, in columns'],
  ]) {
    names.push((await saved(page, button)).name.replace(/-[0-9a-f]{8}/, ''))
    await expect(page.getByRole('button', { name: button, exact: true })).toBeEnabled({ timeout: 60_000 })
  }
  expect(names).toEqual([
    ...['standoff-tiktok-2025.md', 'standoff-tiktok-2025-outcomes.csv', 'standoff-tiktok-2025-weeks.csv'],
    ...['standoff-tiktok-2025-runs.csv', 'standoff-tiktok-2025-runs.parquet'],
  ])
})
