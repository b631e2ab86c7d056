import type { Page } from '@playwright/test'
import { eventMeta } from '@/machines/forced-sale/event-meta'
import { negotiationMachine } from '@/machines/forced-sale/forced-sale.machine'
import { leavesOf } from '@/ui/step/statechart/slots'
import { axeFindingsInBothThemes, expect, openSection, openStep, test } from './page'

/** In the narrowest window nothing scrolls sideways, once the page has taken that width; then it is as wide as it was. */
async function expectToFit320(page: Page, what: string): Promise<void> {
  const was = page.viewportSize() ?? { width: 1280, height: 800 }
  const choice = page.getByLabel('Section of Step')
  await page.setViewportSize({ width: 320, height: 700 })
  await expect(choice).toBeVisible()
  const excess = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await expect.poll(excess, { message: what }).toBe(0)
  await page.setViewportSize(was)
  if (was.width >= 600) await expect(choice).toBeHidden()
}

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]) {
  test(`axe finds nothing in Step: ${viewport.width} wide, light and dark`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await openStep(page)
    expect(await axeFindingsInBothThemes(page), 'start').toEqual([])
    await expectToFit320(page, 'start')
    const blur = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    for (let i = 0; i < 5; i++) await page.locator('#let-chance').click()
    await blur()
    await page.keyboard.press('1')
    expect(await axeFindingsInBothThemes(page), 'in the middle').toEqual([])
    await page
      .getByRole('button', { name: /^What drives/ })
      .first()
      .click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await axeFindingsInBothThemes(page), 'what drives this').toEqual([])
    await page.keyboard.press('Escape')
    await blur()
    await page.keyboard.press('End')
    await page.getByText(/^Show the \d+ cases/).click()
    expect(await axeFindingsInBothThemes(page), 'end').toEqual([])
    await expectToFit320(page, 'end')
    await openSection(page, 'Two histories')
    await expect(page.getByText(/^They part in week/)).toBeVisible()
    expect(await axeFindingsInBothThemes(page), 'two histories').toEqual([])
    await expectToFit320(page, 'two histories')
    await openSection(page, 'Play a seat')
    expect(await axeFindingsInBothThemes(page), 'seats').toEqual([])
    await expectToFit320(page, 'seats')
    await page.getByRole('button', { name: 'Sit down as Beijing' }).click()
    await expect(page.getByText(/^what waiting is worth/).first()).toBeVisible()
    // A control half under the bar that sticks is whole a turn of the wheel later; at the top none is.
    await page.evaluate(() => window.scrollTo({ top: 0 }))
    expect(await axeFindingsInBothThemes(page), 'seat').toEqual([])
  })
}

test('the first screen holds the chart and the outcome line, on a phone the lanes and the line', async ({ page }) => {
  for (const [width, height, covered] of [
    [1280, 800, 0],
    [1440, 900, 0],
    [390, 844, 120],
  ] as const) {
    await page.setViewportSize({ width, height })
    await openStep(page)
    for (let i = 0; i < 3; i++) await page.locator('#let-chance').click()
    const chart = page.getByRole('figure').first().locator('.recharts-surface').first()
    await expect(chart).toBeVisible()
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
    const box = await chart.boundingBox()
    expect((box?.y ?? height) + (box?.height ?? 0), `${width}`).toBeLessThanOrEqual(height - covered)
  }
})

test('the chart holds every state of the machine, and its outline every one that can come next', async ({ page }) => {
  await openStep(page)
  const drawn = await page.locator('[data-slot]').evaluateAll((all) => all.map((one) => one.getAttribute('data-slot')))
  const states = leavesOf(negotiationMachine.root).filter(({ meta }) => meta !== undefined)
  expect(states.length).toBeGreaterThan(25)
  for (const { path } of states) expect(drawn).toContain(path.join('.'))
  const possible = await page.locator('[data-slot][data-status="possible"]').count()
  const outline = page.getByRole('heading', { name: 'The statechart in words' }).locator('..')
  const next = outline.getByText(/^Next week: (?!nothing|something)/)
  expect(await next.count()).toBe(possible)
  expect(possible).toBeGreaterThan(3)
  // A slot leads on by the events that lead to it: pressing the likeliest makes it happen.
  await page.locator('[data-slot="deal.talks"]').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Week 1/)
  await expect(
    page.getByRole('status').getByText(eventMeta['owner.opensTalks'].headline.replace('OWNER', 'ByteDance')),
  ).toBeVisible()
})

test('ten runs play by themselves until the reader presses something; less motion means no playing', async ({
  page,
}) => {
  await openStep(page)
  await page.getByRole('button', { name: 'Play ten runs' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Week \d+/)
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible()
  const stood = await page.getByRole('heading', { level: 1 }).innerText()
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(stood)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.reload()
  await expect(page.locator('#let-chance')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Play ten runs' })).toHaveCount(0)
})

test('glossary words explain themselves on focus and on hover', async ({ page }) => {
  await openStep(page)
  await openSection(page, 'Play a seat')
  await page.getByRole('button', { name: 'Sit down as ByteDance' }).click()
  const term = page.getByRole('button', { name: 'BATNA' }).first()
  await term.focus()
  await expect(page.getByRole('tooltip')).toContainText('Best alternative to a negotiated agreement')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  await page.mouse.move(2, 2)
  await term.hover()
  await expect(page.getByRole('tooltip')).toContainText('Best alternative to a negotiated agreement')
  await page.mouse.move(2, 2)
  await expect(page.getByRole('tooltip')).toHaveCount(0)
})
