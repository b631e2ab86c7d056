import { forcedSale } from '@/scenarios/forced-sale'
import { parameterCatalogue } from '@/scenarios/forced-sale/parameter-catalogue'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { loadPreset } from '@/scenarios/presets'
import type { Scenario } from '@/scenarios/scenario.schema'
import { encodeLink } from '@/simulation/link/link-codec'
import { untouched } from '@/simulation/link/link-rules'
import { placeAt } from '@/simulation/link/places'
import { typographic } from '@/ui/shared/format'
import { axeFindingsInBothThemes, expect, test, withFewFutures } from './page'

const someChanged = /^\d+ numbers? changed$/

test.describe('a part of the page that could not be fetched', () => {
  test.use({ silentButFor: /Failed to load resource|net::ERR_FAILED|A part of the page could not be loaded/ })

  test('is drawn after Try again, once it can be, and a part that is gone for good brings a new page with the same numbers', async ({
    page,
  }) => {
    await page.goto(`/${withFewFutures}`)
    await page.route(/assets\/(?:analyse|cases)-[^/]+\.js$/, (route) => route.abort())
    await page.getByRole('slider').first().press('Home')
    await page.getByRole('button', { name: 'Analyse', exact: true }).first().click()
    const alert = page.getByRole('alert').filter({ hasText: 'Analyse could not be drawn' })
    await expect(alert).toContainText('A part of the page could not be loaded; you may be offline.')
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await axeFindingsInBothThemes(page)).toEqual([])
    await page.setViewportSize({ width: 1280, height: 720 })
    await page.unroute(/assets\/(?:analyse|cases)-[^/]+\.js$/)
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { level: 2, name: 'Numbers' })).toBeVisible()
    await expect(page.getByRole('button', { name: someChanged })).toBeVisible()
  })

  test('is not given up for the browser’s own page while the page itself is out of reach', async ({ page }) => {
    await page.goto(`/${withFewFutures}`)
    await page.getByRole('slider').first().press('Home')
    await page.route('**/*', (route) => route.abort())
    await page.getByRole('button', { name: 'Cases', exact: true }).first().click()
    const alert = page.getByRole('alert').filter({ hasText: 'Cases could not be drawn' })
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(alert).toContainText('Nothing is lost; try again once you are online.')
    await page.unroute('**/*')
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('searchbox', { name: 'Find a case' })).toBeVisible()
    await expect(page.getByRole('button', { name: someChanged })).toBeVisible()
  })

  test('in a dialog leaves the page as it is', async ({ page }) => {
    await page.goto(`/${withFewFutures}`)
    await page.route(/assets\/key-groups-[^/]+\.js$/, (route) => route.abort())
    await page.getByRole('button', { name: 'Keys and help' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'The list of keys could not be drawn' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('slider').first()).toBeVisible()
  })

  test('is what the case rests on: its numbers still move, and Try again brings a new page with the reasons', async ({
    page,
  }) => {
    const evidence = /assets\/tiktok-2025\.scenario-[^/]+\.js$/
    await page.route(evidence, (route) => route.abort())
    await page.goto(`/${withFewFutures}`)
    await page.getByRole('slider').first().press('Home')
    await expect(page.getByRole('button', { name: someChanged })).toBeVisible()
    await page.getByRole('button', { name: /^All \d+ numbers$/ }).click()
    const { label: name } = parameterCatalogue.find(({ id }) => id === 'bj_round') ?? { label: '' }
    const layer = page.getByRole('dialog', { name })
    const open = () => page.getByRole('button', { name, exact: true }).first().click()
    await open()
    await expect(layer.getByRole('alert')).toContainText('A part of the page could not be loaded; you may be offline.')
    await page.unroute(evidence)
    await layer.getByRole('button', { name: 'Try again' }).click()
    await expect(layer).toHaveCount(0) // a new page, for a browser remembers a file that failed
    await open()
    await expect(layer).toContainText(typographic(tiktok2025.numbers.bj_round.reason))
    await expect(layer.getByRole('link').first()).toBeVisible()
    await expect(page.getByRole('button', { name: someChanged })).toBeVisible()
  })

  test('is a worker: the page says so, and Try again brings a new one', async ({ page }) => {
    const model = /assets\/(?:exact\.worker|hear)-[^/]+\.js$/
    await page.route(model, (route) => route.abort())
    await page.goto(`/${withFewFutures}`)
    await page.getByRole('slider').first().press('Home')
    const failed = page.getByRole('alert').filter({ hasText: 'The exact answer could not be computed' })
    await expect(failed).toContainText('the model could not be loaded')
    await page.unroute(model)
    await failed.getByRole('button', { name: 'Try again' }).click()
    await expect(failed).toBeHidden()
    await expect(page.getByText('Working in one thread, slower.')).toBeHidden()
  })
})

test('where workers are refused WebAssembly the page says so once, and its answers are the same', async ({ page }) => {
  const answerAt = async () => {
    await page.goto(`/${withFewFutures}`)
    await page.getByRole('slider').first().press('Home')
    await expect(page.locator('#answer + p')).toContainText('on average')
    return page.locator('#answer').locator('..').innerText()
  }
  const fast = await answerAt()
  const slow = page.getByRole('status').filter({ hasText: 'The fast solver is refused here' })
  await expect(slow).toHaveCount(0)
  await page.route(/assets\/exact\.worker-[^/]+\.js$/, async (route) => {
    const response = await route.fetch()
    await route.fulfill({
      response,
      body: `WebAssembly.Module = class { constructor() { throw new WebAssembly.CompileError('refused') } };${await response.text()}`,
    })
  })
  await page.goto('about:blank')
  expect(await answerAt()).toBe(fast)
  await expect(slow).toHaveText(/The fast solver is refused here; answers take about five times as long\./)
  await slow.getByRole('button', { name: 'Dismiss' }).click()
  await page.getByRole('slider').first().press('ArrowRight')
  await expect(page.locator('#answer + p')).toContainText('on average')
  await expect(slow).toHaveCount(0)
})

test('the page opens for links about cases of every kind: bundled, a variant, and one that nobody has', async ({
  page,
}) => {
  const linkOf = (scenario: Scenario) => {
    const basis = untouched(scenario)
    return encodeLink(
      { recipe: basis, place: placeAt('outlook'), modelVersion: forcedSale.modelVersion },
      { basis, defaultCase: tiktok2025.id },
    )
  }
  for (const id of ['grindr-2019', 'tiktok-2025-hard-line', 'forced-sale-generic'] as const) {
    const scenario = await loadPreset(forcedSale, id)
    await page.goto('about:blank')
    await page.goto(`/#${linkOf(scenario)}`)
    await expect(page).toHaveTitle(new RegExp(scenario.title.replace(/[^\w ]/g, '.')))
  }
  await page.goto('about:blank')
  await page.goto(`/#${linkOf({ ...tiktok2025, id: 'own-elsewhere' })}`)
  await expect(page.getByText('a case this page does not have')).toBeVisible()
})
