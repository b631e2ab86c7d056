import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCli } from '@/cli/run-cli'
import { answerProperty } from '@/markov/answer-property'
import { parseProperty } from '@/markov/parse-property'
import { negotiations } from '@/scenarios/negotiations'
import { secondOpinion } from '../../scripts/prove/second-opinion'
import { presets } from '../forced-sale'
import { readTexts } from '../markov/chain-texts'
import { checkExplicit } from './check-explicit'

const folder = () => mkdtempSync(join(tmpdir(), 'standoff-checker-'))

/** The case that most others are variants of, and the one with the most dates in its calendar: its first two deadlines fall by week 13. */
const ids = ['tiktok-2025', 'tiktok-2020']

it.each([
  { told: 'every case over 6 weeks', question: { horizonWeeks: 6 }, cases: presets.length },
  { told: 'two cases over 18 weeks', question: { horizonWeeks: 18, ids }, cases: 2 },
])('N14, $told: a checker without a line of the engine finds every outcome and consequence to 1e-12', async (asked) => {
  const { holds, line } = await secondOpinion(asked.question)
  expect(line.match(/11 outcomes, 7 consequences/g)).toHaveLength(asked.cases)
  expect(holds, line).toBe(true)
})

it('N14 holds with changed numbers and many crowded weeks too', async () => {
  const set = ['bd_near=0.9', 'bd_open=0.9', 'tar_threat=0.9', 'us_concede=0.9']
  const { holds, line } = await secondOpinion({ horizonWeeks: 12, set, ids })
  expect(line.match(/12 weeks/g)).toHaveLength(2)
  expect(holds, line).toBe(true)
})

// The third way: the same files through the solver for chains without horizon, which knows neither weeks nor layers.
it('standoff chain reads the files and answers their properties like solve', async () => {
  const where = folder()
  const silent = { print: () => {}, complain: () => {} }
  await runCli(
    ['export', 'tiktok-2025', '--format', 'prism-explicit', '--horizon', '8', '--out', where],
    silent,
    negotiations,
  )
  const text = (name: string) => readFileSync(join(where, name), 'utf8')
  const chain = readTexts({
    transitions: text('model.tra'),
    labels: text('model.lab'),
    rewards: text('weeksElevated.srew'),
  })
  const properties = text('properties.props')
    .split('\n')
    .filter((line) => /^[PR]=/.test(line))
  const answers = properties.map((property) => answerProperty(chain, parseProperty(property)).value)
  const { chances, expectations } = checkExplicit(where)
  const expected = [...chances.values(), expectations.get('weeksElevated') ?? Number.NaN]
  expect(answers).toHaveLength(12)
  answers.forEach((value, i) => {
    expect(Math.abs(value - (expected[i] ?? Number.NaN)), properties[i]).toBeLessThanOrEqual(1e-12)
  })
})

/** Gambler's ruin from 1 of 3 with p = 1/3, cut after two rounds: by hand 2/3 ruined, 1/9 won, 2/9 still playing. */
it('the checker itself is right on a chain solved by hand', () => {
  const where = folder()
  const files = {
    'model.tra': [
      '6 8',
      '0 1 0.6666666666666666',
      '0 2 0.3333333333333333',
      '1 1 1',
      '2 3 0.6666666666666666',
      '2 4 0.3333333333333333',
      '3 3 1',
      '4 4 1',
      '5 5 1',
    ],
    'model.lab': ['0="init" 1="ruined" 2="won" 3="playing"', '0: 0', '1: 1', '3: 3', '4: 2'],
    'rounds.srew': ['6 2', '0 1', '2 1'],
  }
  for (const [name, lines] of Object.entries(files)) writeFileSync(join(where, name), lines.join('\n'))
  const { chances, expectations } = checkExplicit(where)
  expect(chances.get('ruined')).toBeCloseTo(2 / 3, 15)
  expect(chances.get('won')).toBeCloseTo(1 / 9, 15)
  expect(chances.get('playing')).toBeCloseTo(2 / 9, 15)
  expect(expectations.get('rounds')).toBeCloseTo(4 / 3, 15)
})

it('a changed digit in the files is noticed', async () => {
  const where = folder()
  const silent = { print: () => {}, complain: () => {} }
  await runCli(
    ['export', 'tiktok-2025', '--format', 'prism-explicit', '--horizon', '6', '--out', where],
    silent,
    negotiations,
  )
  const good = checkExplicit(where)
  const path = join(where, 'model.tra')
  writeFileSync(path, readFileSync(path, 'latin1').replace(/^0 2 .*$/m, '0 2 0.07'))
  const bad = checkExplicit(where)
  expect(good.worstRowSum).toBeLessThan(1e-15 * 64)
  expect(bad.worstRowSum).toBeGreaterThan(1e-3)
  expect(bad.chances.get('unresolved_open')).not.toBe(good.chances.get('unresolved_open'))
})
