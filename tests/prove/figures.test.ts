import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { figures } from '../../scripts/prove/figures'
import { proveFigures } from '../../scripts/prove/prove-figures'

const fail = (line: string) => expect.fail(line)

/** The quick versions of the figures: seeded, so a failure is a change and never bad luck. N14 stands in tests/checker. */
it.each(Object.keys(figures).filter((name) => name !== 'N14'))('%s holds, quick version', async (name) => {
  const figure = await figures[name]?.({ quick: true })
  expect(figure?.line).toMatch(new RegExp(`^${name} `))
  expect(figure?.holds, figure?.line).toBe(true)
})

it('tells one line a figure', async () => {
  const lines: string[] = []
  const exit = await proveFigures(['n12', '--quick'], { print: (line) => lines.push(line), complain: fail })
  expect([exit, lines]).toEqual([0, [expect.stringMatching(/^holds N12 [^\n]+$/)]])
})

it('as a command: a figure there is not is bad input, told on stderr, exit 2', () => {
  const command = ['--import', 'tsx', 'scripts/prove.ts', 'N99']
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  expect([status, stdout, stderr]).toEqual([2, '', expect.stringMatching(/N99.*allowed: N2, N4/)])
})
