import type { CDPSession, Page } from '@playwright/test'
import { beginStops, hasLeft, ringPixels, type Stop, stopInFocus } from './focus-stops'
import { expect, test } from './page'
import { type Screen, screens, turnToScreen } from './screens'

/**
 * WCAG 2.4.13 asks for the area of a line 2 px thick round the control. The shortest way round a shape that touches all
 * four sides of its box, and is no sharper than an ellipse, is π/4 of the way round the box.
 */
const leastPixels = ({ edges }: Stop): number => 2 * (Math.PI / 4) * edges

/** Tab may go on for ever in a trap; no screen has so many stops. */
const MOST_STOPS = 700

/** The page, what photographs it, and a page that compares photographs; the kinds of controls looked at in this look. */
type Watch = {
  readonly page: Page
  readonly camera: CDPSession
  readonly eye: Page
  readonly looked: Set<string>
}

async function faultOfRing({ page, camera, eye, looked }: Watch, stop: Stop): Promise<string | undefined> {
  if (stop.fault !== undefined || looked.has(stop.kind)) return stop.fault
  const told = await ringPixels(page, camera, eye, stop.clip)
  return told < leastPixels(stop) ? `: ${told} pixels of a ring, ${leastPixels(stop).toFixed(0)} asked for` : undefined
}

async function faultsOfRings(watch: Watch, screen: Screen): Promise<readonly string[]> {
  const { page, looked } = watch
  await turnToScreen(page, screen)
  await beginStops(page)
  const faults: string[] = []
  const kinds = new Set<string>()
  for (let stops = 0; ; stops++) {
    if (stops > MOST_STOPS) return [...faults, `Tab goes on after ${MOST_STOPS} stops`]
    await page.keyboard.press('Tab')
    const stop = await stopInFocus(page)
    if (stop === undefined) break
    // What the last stop had opened may still be closing over this one.
    let fault = await faultOfRing(watch, stop)
    for (const until = Date.now() + 2000; fault !== undefined && Date.now() < until; ) {
      const again = await stopInFocus(page, true)
      if (again !== undefined) fault = await faultOfRing(watch, again)
      else if (await hasLeft(page)) break
    }
    // A button that cancels what is done by now is gone, and has no ring to show: its kind is looked at elsewhere.
    if (fault !== undefined && (await hasLeft(page))) continue
    if (fault !== undefined) faults.push(`${stop.name} ${fault}`)
    kinds.add(stop.kind)
    looked.add(stop.kind)
  }
  expect(kinds.size, `${screen.name}: kinds of controls`).toBeGreaterThan(5)
  return faults
}

const looks = [
  { colorScheme: 'light', forcedColors: 'none', viewport: { width: 1280, height: 800 } },
  { colorScheme: 'dark', forcedColors: 'none', viewport: { width: 390, height: 844 } },
  { colorScheme: 'light', forcedColors: 'active', viewport: { width: 768, height: 1024 } },
] as const

/** The screens with most kinds of controls in every look, the others in one of them. */
const first = ['outlook', 'step watch 7 20']

for (const [index, { colorScheme, forcedColors, viewport }] of looks.entries()) {
  const own = screens.filter(({ name }, at) => first.includes(name) || at % looks.length === index)
  test.describe(`${colorScheme}, forced colours ${forcedColors}, ${viewport.width} wide`, () => {
    test.use({ colorScheme, viewport })
    test('a ring is seen on every control', async ({ page, context }) => {
      await page.emulateMedia({ forcedColors })
      const eye = await context.newPage()
      await page.bringToFront()
      const watch = { page, eye, camera: await context.newCDPSession(page), looked: new Set<string>() }
      for (const screen of own) expect.soft(await faultsOfRings(watch, screen), screen.name).toEqual([])
    })
  })
}
