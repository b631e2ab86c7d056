import { axeFindingsInBothThemes, expect, test } from './page'
import { expectFitForPaper } from './paper'
import { screens, turnToScreen } from './screens'
import { expectNoScrollingSideways } from './sideways'

/** Each screen is opened once and then looked at in every way in which it can be seen. */
for (const place of ['outlook', 'step', 'analyse numbers', 'analyse matters', 'analyse', 'cases', 'learn'] as const) {
  const own = screens.filter(
    ({ name }) => name.startsWith(place) && !(place === 'analyse' && /^analyse (?:numbers|matters)/.test(name)),
  )
  test(`nothing scrolls sideways at any width, paper fits and axe finds nothing: ${place}`, async ({ page }) => {
    for (const screen of own) {
      await page.setViewportSize({ width: 1280, height: 800 })
      await turnToScreen(page, screen)
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 844 })
        expect(await axeFindingsInBothThemes(page), `${screen.name}, ${width} wide`).toEqual([])
      }
      await expectNoScrollingSideways(page, screen.name)
      await expectFitForPaper(page, screen.name)
    }
  })
}
