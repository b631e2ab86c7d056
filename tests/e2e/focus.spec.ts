import type { Page } from '@playwright/test'
import { ringPixels, type Stop, stopInFocus } from './focus-stops'
import { expect, test } from './page'
import { openScreen, type Screen, screens } from './screens'

/**
 * WCAG 2.4.13 asks for the area of a line 2 px thick round the control. The shortest way round a shape that touches all
 * four sides of its box, and is no sharper than an ellipse, is π/4 of the way round the box.
 */
const leastPixels = ({ edges }: Stop): number => 2 * (Math.PI / 4) * edges

/** Tab may go on for ever in a trap; no screen has so many stops. */
const MOST_STOPS = 700

async function faultOfRing(
  page: Page,
  eye: Page,
  stop: Stop,
  looked: ReadonlySet<string>,
): Promise<string | undefined> {
  if (stop.fault !== undefined || looked.has(stop.kind)) return stop.fault
  const told = await ringPixels(page, eye, stop.clip)
  return told < leastPixels(stop) ? `: ${told} pixels of a ring, ${leastPixels(stop).toFixed(0)} asked for` : undefined
}

async function faultsOfRings(page: Page, eye: Page, screen: Screen): Promise<readonly string[]> {
  await openScreen(page, screen)
  await page.addStyleTag({ content: 'html[data-ringless] * { outline: none !important }' })
  const faults: string[] = []
  const looked = new Set<string>()
  for (let stops = 0; ; stops++) {
    if (stops > MOST_STOPS) return [...faults, `Tab goes on after ${MOST_STOPS} stops`]
    await page.keyboard.press('Tab')
    const stop = await stopInFocus(page)
    if (stop === undefined) break
    // What the last stop had opened may still be closing over this one.
    let fault = await faultOfRing(page, eye, stop, looked)
    for (const until = Date.now() + 2000; fault !== undefined && Date.now() < until; ) {
      const again = await stopInFocus(page, true)
      if (again !== undefined) fault = await faultOfRing(page, eye, again, looked)
    }
    if (fault !== undefined) faults.push(`${stop.name} ${fault}`)
    looked.add(stop.kind)
  }
  expect(looked.size, `${screen.name}: kinds of controls`).toBeGreaterThan(5)
  return faults
}

const looks = [
  { colorScheme: 'light', forcedColors: 'none', viewport: { width: 1280, height: 800 } },
  { colorScheme: 'dark', forcedColors: 'none', viewport: { width: 390, height: 844 } },
  { colorScheme: 'light', forcedColors: 'active', viewport: { width: 768, height: 1024 } },
] as const

/** The first screens of each place in every look, the others in one of them. */
const first = ['outlook', 'step watch 7 20', 'analyse numbers', 'cases library']

for (const [index, { colorScheme, forcedColors, viewport }] of looks.entries()) {
  for (const place of ['outlook', 'step', 'analyse', 'cases']) {
    const own = screens.filter(
      ({ name }, at) => name.startsWith(place) && (first.includes(name) || at % looks.length === index),
    )
    test.describe(`${colorScheme}, forced colours ${forcedColors}, ${viewport.width} wide`, () => {
      test.use({ colorScheme, viewport })
      test(`a ring is seen on every control: ${place}`, async ({ page, context }) => {
        await page.emulateMedia({ forcedColors })
        const eye = await context.newPage()
        await page.bringToFront()
        for (const screen of own) expect.soft(await faultsOfRings(page, eye, screen), screen.name).toEqual([])
      })
    })
  }
}
