import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { figures } from '../../scripts/prove/figures'

/** The quick versions of the figures: seeded, so a failure is a change and never bad luck. N14 stands in tests/checker. */
it.each(Object.keys(figures).filter((name) => name !== 'N14'))('%s holds, quick version', async (name) => {
  const figure = await figures[name]?.({ quick: true })
  expect(figure?.line).toMatch(new RegExp(`^${name} `))
  expect(figure?.holds, figure?.line).toBe(true)
})

it('as a command: one line a figure, exit 0; a figure there is not is bad input, exit 2', () => {
  const prove = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/prove.ts', ...args], { encoding: 'utf8' })
  const good = prove('N12', '--quick')
  expect([good.status, good.stdout]).toEqual([0, expect.stringMatching(/^holds N12 [^\n]+\n$/)])
  const bad = prove('N99')
  expect([bad.status, bad.stdout, bad.stderr]).toEqual([2, '', expect.stringMatching(/N99.*allowed: N2, N4/)])
})
