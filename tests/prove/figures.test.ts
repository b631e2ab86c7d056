import { expect, it } from 'vitest'
import { figures } from '../../scripts/prove/figures'

/** The quick versions of the figures: seeded, so a failure is a change and never bad luck. N14 stands in tests/checker. */
it.each(Object.keys(figures).filter((name) => name !== 'N14'))('%s holds, quick version', async (name) => {
  const figure = await figures[name]?.({ quick: true })
  expect(figure?.line).toMatch(new RegExp(`^${name} `))
  expect(figure?.holds, figure?.line).toBe(true)
})
