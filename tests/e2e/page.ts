import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test as base, expect, type Page } from '@playwright/test'
import { MODEL_VERSION } from '@/scenarios/forced-sale/model-version'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { encodeLink } from '@/simulation/link/link-codec'
import { untouched } from '@/simulation/link/link-rules'
import { placeAt } from '@/simulation/link/places'

/** A test whose page must keep its console silent and stay on its own origin. */
export const test = base.extend<{ silent: undefined; silentButFor: RegExp | undefined }>({
  /** What the console may say where a test makes requests fail. */
  silentButFor: [undefined, { option: true }],
  silent: [
    async ({ page, baseURL, silentButFor }, use) => {
      const complaints: string[] = []
      page.on('console', (message) => {
        const isAllowed = silentButFor?.test(message.text()) === true
        if (['error', 'warning'].includes(message.type()) && !isAllowed) complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('request', (request) => {
        const isOwn = request.url().startsWith(baseURL ?? '') || /^(data|blob):/.test(request.url())
        if (!isOwn) complaints.push(`request to ${request.url()}`)
      })
      await use(undefined)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type AxeRule = { id: string; help: string; nodes: { html: string; target: string[] }[] }
type Axe = {
  run: (context: object, options: object) => Promise<{ violations: AxeRule[] }>
  getRules: (tags: readonly string[]) => { ruleId: string; tags: string[] }[]
}

/** Until nothing fades or moves but what always does: a note that is fading in has less contrast than it will have. */
const untilStill = (page: Page) =>
  page.waitForFunction(
    () => {
      const kept = window as unknown as { stillFrames?: number }
      const isMoving = document
        .getAnimations()
        .some(({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity)
      // A layer that has come and has not begun to fade in yet.
      const isFaint = [...document.querySelectorAll('[role="dialog"], [role="tooltip"], [role="menu"]')].some(
        (layer) => layer.checkVisibility() && Number(getComputedStyle(layer).opacity) < 1,
      )
      kept.stillFrames = isMoving || isFaint ? 0 : (kept.stillFrames ?? 0) + 1
      if (kept.stillFrames < 3) return false
      kept.stillFrames = 0
      return true
    },
    undefined,
    { polling: 'raf' },
  )

/** Everything axe finds on the page once it is still, or what it finds of colours alone. */
export async function axeFindings(page: Page, of: 'all' | 'colours' = 'all'): Promise<readonly string[]> {
  await untilStill(page)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  return page.evaluate(async (asked) => {
    const { axe } = window as unknown as { axe: Axe }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const rules = axe.getRules(tags).filter((rule) => asked === 'all' || rule.tags.includes('cat.color'))
    const { violations } = await axe.run(document, {
      runOnly: { type: 'rule', values: rules.map(({ ruleId }) => ruleId) },
    })
    // What lies half under a bar that stays in sight, where the window happens to stand, is no small target.
    const isSmall = async ([selector = '']: string[]) => {
      document.querySelector(selector)?.scrollIntoView({ block: 'center' })
      const again = await axe.run({ include: [selector] }, { runOnly: { type: 'rule', values: ['target-size'] } })
      return again.violations.length > 0
    }
    const found: AxeRule[] = []
    for (const rule of violations) {
      const nodes: AxeRule['nodes'] = []
      for (const node of rule.nodes) if (rule.id !== 'target-size' || (await isSmall(node.target))) nodes.push(node)
      if (nodes.length > 0) found.push({ ...rule, nodes })
    }
    return found.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    )
  }, of)
}

/** What axe finds in the light theme, and of the dark one what may differ there: its colours. */
export async function axeFindingsInBothThemes(page: Page): Promise<readonly string[]> {
  const findings: string[] = []
  for (const [colorScheme, of] of [
    ['dark', 'colours'],
    ['light', 'all'],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    findings.push(...(await axeFindings(page, of)).map((finding) => `${colorScheme}: ${finding}`))
  }
  return findings
}

/** How many futures are drawn where their number is not what a test is about. */
export const FEW_RUNS = 2000

const basis = untouched(tiktok2025)
const fewFutures = encodeLink(
  { recipe: { ...basis, runs: FEW_RUNS }, place: placeAt('outlook'), modelVersion: MODEL_VERSION },
  { basis, defaultCase: basis.scenario },
)
/** The address of the first case as it opens, but for the number of futures. */
export const withFewFutures = `#${fewFutures}`

/** Opens the Outlook, with few futures unless told otherwise, and waits until they have come in. */
export async function openOutlook(page: Page, fragment = withFewFutures): Promise<void> {
  await page.goto(`/${fragment}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  // In the strip; a phone, which has none, says it with the draws.
  await expect(page.getByText(/checked two ways|Exact and drawn agree/).first()).toBeVisible({ timeout: 60_000 })
}

/**
 * Presses a button in the moment in which a text is on the page: work that is to be stopped cannot end before the hand is
 * there. Ask before the work is begun, and wait for the promise after it.
 */
export function pressWhen(page: Page, text: RegExp, button: string, within = 'body'): Promise<void> {
  return page.evaluate(
    ([pattern, name, part]) =>
      new Promise<void>((resolve) => {
        const shown = new RegExp(pattern)
        const look = () => {
          if (!shown.test(document.body.innerText)) return
          const found = [...document.querySelectorAll(`${part} button`)].filter(
            ({ textContent }) => textContent === name,
          )
          const last = found.at(-1) as HTMLButtonElement | undefined
          if (last === undefined) return
          observer.disconnect()
          last.click()
          resolve()
        }
        const observer = new MutationObserver(look)
        observer.observe(document.body, { subtree: true, childList: true, characterData: true })
        look()
      }),
    [text.source, button, within] as const,
  )
}

/** The four whole numbers of the legend, in its order. */
export async function legendCounts(page: Page): Promise<readonly number[]> {
  const texts = await page
    .getByRole('list')
    .filter({ hasText: 'Banned for good' })
    .first()
    .getByRole('listitem')
    .allInnerTexts()
  return texts.map((text) => Number(/\d+/.exec(text)?.[0]))
}

/** Scrolls through the page, so that every section that waits for the viewport is drawn. */
export async function showAll(page: Page): Promise<void> {
  for (const name of ['Endings', 'Timing', 'Who feels it', 'How do we know?']) {
    // A section grows when it comes near and pushes the next one down, so look for its contents until they are there.
    const section = page.getByRole('region', { name, exact: true })
    await expect(async () => {
      await section.getByRole('heading', { level: 2 }).scrollIntoViewIfNeeded()
      await expect(section.getByRole('heading').nth(1)).toBeVisible({ timeout: 500 })
    }).toPass()
  }
  await expect(page.getByText('Hash of the runs')).toBeVisible({ timeout: 60_000 })
}

/** Opens Step at the first run of the seed, or at what a fragment names, and waits until its chances are there. */
export async function openStep(page: Page, fragment = withFewFutures): Promise<void> {
  await page.goto(`/${fragment}`)
  if (fragment === withFewFutures) await page.getByRole('button', { name: /^Step through/ }).click()
  await expect(page.locator('#controls')).toBeVisible()
  await expect(page.getByText(/^A sale in \d+/).first()).toBeVisible()
}

/** One of Step's sections, by tab or, on a phone, by the choice in its place. */
export async function openSection(page: Page, name: 'Watch' | 'Play a seat' | 'Two histories'): Promise<void> {
  // A page that was just made wider or narrower shows the other one for a moment still.
  const isPhone = await page.evaluate(() => window.matchMedia('(max-width: 599px)').matches)
  if (isPhone) await page.getByLabel('Section of Step').selectOption({ label: name })
  else await page.getByRole('button', { name, exact: true }).click()
}

export type LoggedWeek = { readonly week: number; readonly headlines: readonly string[] }

/** The log as it stands, oldest first. */
export async function readLog(page: Page): Promise<readonly LoggedWeek[]> {
  const weeks = await page
    .getByRole('region', { name: 'Log', exact: true })
    .getByRole('listitem')
    .evaluateAll((items) =>
      items.flatMap((item) => {
        const week = /^wk (\d+)/.exec(item.querySelector('button')?.textContent ?? '')?.[1]
        const headlines = [...item.querySelectorAll('button strong')].map(({ textContent }) => textContent ?? '')
        return week === undefined ? [] : [{ week: Number(week), headlines }]
      }),
    )
  return weeks.toReversed()
}
