import { expect, it } from 'vitest'
import { runParts } from '../../scripts/run-parts.mjs'

const part = (name: string, code: number | string, isNeeded = false) => ({
  ...{ name, isNeeded },
  program: ['--eval', typeof code === 'number' ? `process.exit(${code})` : code],
})
const run = (...parts: readonly ReturnType<typeof part>[]) => runParts(parts, { cwd: '.', total: 'all' })
const time = '^ +\\d+ min +\\d+ s  '

it('prints what every part took, and all of them together at the end', async () => {
  const { good, lines } = await run(part('one', 0), part('two', 0))
  expect(good).toBe(true)
  expect(lines).toEqual(['one$', 'two$', 'all$'].map((end) => expect.stringMatching(new RegExp(time + end))))
})

it('a part that fails is named and fails the whole, and those after it run all the same', async () => {
  const { good, lines } = await run(part('one', 1), part('two', 'process.kill(process.pid)'), part('three', 0))
  expect(good).toBe(false)
  expect(lines.map((line) => line.replace(/^.* s {2}/, ''))).toEqual(['one: FAILED', 'two: FAILED', 'three', 'all'])
})

it('where a part fails that others need, nothing follows', async () => {
  const { good, lines } = await run(part('one', 1, true), part('two', 0))
  expect([good, lines.length]).toEqual([false, 2])
})
