import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, describe, expect, it } from 'vitest'
import { BadInput } from '@/cli/bad-input'
import { registerChainCommand } from '@/cli/chain/register-chain-command'
import { runChain } from '@/cli/chain/run-chain'

const folder = mkdtempSync(join(tmpdir(), 'standoff-chain-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const rows = [['0 1 1/2', '0 2 1/2'], ['1 0 1/3', '1 3 2/3'], ['2 2 1'], ['3 3 1']].flat()
const model = file('model.tra', `4 ${rows.length}\n${rows.join('\n')}\n`)
const labels = file('model.lab', '0="init" 1="deadlock" 2="goal" 3="end"\n0: 0\n2: 3\n3: 2 3\n')
const rewards = file('model.srew', '4 2\n0 1\n1 1\n')
const goal = 'P=? [ F "goal" ]'
const options = { transitions: model, labels: [labels] }

describe('answers', () => {
  it('as JSON, with the fraction, the class and the estimate', () => {
    const properties = [goal, 'P=? [ F<=2 "goal" ]', 'R=? [ F "end" ]', 'R=? [ F "goal" ]']
    const run = runChain({
      ...options,
      rewards: [rewards],
      property: properties,
      exact: true,
      simulate: ['20000'],
      seed: ['1'],
      json: true,
    })
    expect([run.exitCode, run.stderr]).toEqual([0, ''])
    const { states, transitions, results } = JSON.parse(run.stdout)
    expect([states, transitions]).toEqual([4, 6])
    const exact = results.map(({ property, value, fraction }: Record<string, unknown>) => [property, value, fraction])
    expect(exact).toEqual([
      [goal, 0.4, '2/5'], // x = (1/2)(2/3 + x/3)
      ['P=? [ F<=2 "goal" ]', 1 / 3, '1/3'],
      ['R=? [ F "end" ]', 1.8, '9/5'], // y = 1 + (1/2)(1 + y/3)
      ['R=? [ F "goal" ]', 'Infinity', undefined],
    ])
    for (const { value, estimate, low, high, undecided } of results) {
      expect(undecided).toBe(0)
      if (value === 'Infinity') expect([estimate, low, high]).toEqual(['Infinity', 'Infinity', 'Infinity'])
      else expect([low < value, value < high, low <= estimate, estimate <= high]).toEqual([true, true, true, true])
    }
  })

  it('without --exact there is no fraction, without --simulate no estimate', () => {
    const { results } = JSON.parse(runChain({ ...options, property: [goal], json: true }).stdout)
    expect(results).toEqual([{ property: goal, value: expect.closeTo(0.4, 15), class: 'float' }])
  })

  it('for people, one block a property', () => {
    const run = runChain({ ...options, property: [goal], exact: true, simulate: ['1000'] })
    expect(run.stdout).toMatch(
      /^4 states, 6 transitions\n\nP=\? \[ F "goal" \]\n {2}value {5}0\.4 .*\n {2}fraction {2}2\/5\n {2}sampled {3}0\.\d+ .*\n$/,
    )
  })

  it('the same seed gives the same bytes, another seed others, no seed is seed 1', () => {
    const print = (seed: readonly string[] | undefined) =>
      runChain({ ...options, property: [goal], simulate: ['5000'], seed, json: true }).stdout
    expect(print(['1'])).toBe(print(undefined))
    expect(print(['1'])).not.toBe(print(['2']))
  })

  it('a file larger than one piece is read across the seam', () => {
    const n = 120_000
    const lines = Array.from({ length: n }, (_, s) => `${s} ${Math.min(s + 1, n - 1)} 1`)
    const long = file('long.tra', `${n} ${n}\r\n${lines.join('\r\n')}`)
    const ends = file('long.lab', `0="init" 1="goal"\n0: 0\n${n - 1}: 1\n`)
    const { states, results } = JSON.parse(
      runChain({ transitions: long, labels: [ends], property: [goal], json: true }).stdout,
    )
    expect([states, results[0].value]).toEqual([n, 1])
  })
})

describe('refused with exit code 2, nothing on stdout, no stack trace', () => {
  const bad = file('bad.tra', '2 2\n0 1 1.5\n1 1 1\n')
  const binary = file('binary.tra', Uint8Array.of(50, 32, 50, 10, 0xff, 0xfe, 0x80))
  const empty = file('empty.tra', '')
  const endless = file('endless.tra', 'x'.repeat(3_000_000))
  it.each([
    ['a line of the file', { transitions: bad }, 'bad.tra, line 2', 'probability "1.5"', 'a number from 0 to 1'],
    ['an empty file', { transitions: empty }, 'empty.tra', 'an empty file', 'first line'],
    ['a file that is not text', { transitions: binary }, 'binary.tra', 'not UTF-8', 'UTF-8'],
    ['one endless line', { transitions: endless }, 'endless.tra, line 1', 'characters', 'up to'],
    ['no such file', { transitions: join(folder, 'none.tra') }, 'none.tra', 'no such file', 'a readable text file'],
    ['a folder', { transitions: folder }, folder, 'a directory', 'a readable text file'],
    ['no labels', { labels: undefined }, '--labels', 'nothing', '"init"'],
    ['row 17: a flag twice', { labels: [labels, labels] }, '--labels', 'the flag 2 times', 'once'],
    ['no property', { property: [] }, '-p', 'no property', 'such as -p'],
    [
      'too many properties',
      { property: Array.from({ length: 1_001 }, () => goal) },
      '-p',
      '1001 properties',
      'up to 1000',
    ],
    ['a property cut short', { property: ['P=? [ F "goal"'] }, 'column 15', 'its end', '"]"'],
    ['an unknown label', { property: ['P=? [ F "gaol" ]'] }, 'column 9', 'label "gaol"', 'did you mean "goal"?'],
    ['a reward without rewards', { property: ['R=? [ F "goal" ]'] }, 'R=?', 'no file with rewards', '--rewards'],
    [
      'too many steps',
      { property: ['P=? [ F<=1666666667 "goal" ]'] },
      'step bound',
      '= 10000000002',
      '1666666666 steps',
    ],
    ['no runs', { simulate: ['0'] }, '--simulate', '"0"', 'from 1 to 100000000'],
    ['one run too many', { simulate: ['100000001'] }, '--simulate', '"100000001"', 'from 1 to 100000000'],
    ['runs in words', { simulate: ['many'] }, '--simulate', '"many"', 'a whole number'],
    ['row 17: an empty value', { simulate: ['10'], seed: [''] }, '--seed', 'nothing', '1 to 64 characters'],
    ['a long seed', { simulate: ['10'], seed: ['s'.repeat(65)] }, '--seed', '65 characters', '1 to 64'],
  ])('%s', (_, changed, where, found, allowed) => {
    const run = runChain({ ...options, property: [goal], json: true, ...changed })
    expect([run.exitCode, run.stdout]).toEqual([2, ''])
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1)
    const [place, rule] = run.stderr.split('; allowed: ')
    expect(place).toContain(`${where}`)
    expect(place!.split(': found ')[1]).toContain(found)
    expect(rule).toContain(allowed)
    expect(run.stderr).not.toMatch(/\n\s+at /)
  })
})

it('the command passes every flag on, -p as often as given, prints answers and throws refusals', () => {
  const printed: string[] = []
  const ask = (...argv: string[]) => {
    const program = new Command().exitOverride()
    registerChainCommand(program, { print: (text) => printed.push(text), complain: () => {} })
    program.parse(['chain', model, ...argv], { from: 'user' })
  }
  const questions = ['-p', goal, '--property', 'R=? [ F "end" ]']
  ask('--labels', labels, '--rewards', rewards, ...questions, '--exact', '--simulate', '100', '--seed', 'x', '--json')
  const { results } = JSON.parse(printed[0]!)
  expect(results.map(({ fraction }: { fraction: string }) => fraction)).toEqual(['2/5', '9/5'])
  expect(results[0]).toHaveProperty('undecided')

  const refused = expect(() => ask('--labels', labels, '-p', goal, '--seed='))
  refused.toThrow(BadInput)
  refused.toThrow(expect.objectContaining({ where: '--seed', found: 'nothing', allowed: '1 to 64 characters' }))
  expect(printed).toHaveLength(1)
})
