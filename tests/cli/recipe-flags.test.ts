import { expect, it } from 'vitest'
import { cli } from './run-here'

const weights = ['weight_creators', 'weight_tycoon', 'weight_fund'].flatMap((id) => ['--set', `${id}=0`])

it.each([
  [
    'weights that add up to nothing',
    weights,
    '/changes/weight_creators',
    'weight_creators + weight_tycoon + weight_fund above 0',
  ],
  ['a seed that steers a terminal', ['--seed', 'a\u001b[2J'], '--seed', 'a[U+001B][2J'],
])('%s: refused before anything is drawn, as in a file', async (_name, flags, where, words) => {
  const { exit, out, complaint } = await cli('run', 'tiktok-2025', '--runs', '100', ...flags)
  expect([exit, out]).toEqual([2, ''])
  expect(complaint).toContain(where)
  expect(complaint).toContain(words)
})

it.each([
  ['solve', 'tiktok-2025'],
  ['sweep', 'tiktok-2025', '--vary', 'ext_grant=0.5:0.9:0.4'],
  ['sensitivity', 'tiktok-2025'],
  ['link', 'tiktok-2025'],
  ['export', 'tiktok-2025', '--format', 'json'],
  ['export', 'tiktok-2025', '--format', 'result'],
  ['export', 'tiktok-2025', '--format', 'prism-explicit', '--out', 'never-written'],
])('%s holds weights to the same law', async (...line) => {
  const { exit, out, complaint } = await cli(...line, ...weights)
  expect([exit, out]).toEqual([2, ''])
  expect(complaint).toContain('/changes/weight_creators')
})
