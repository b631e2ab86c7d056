import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runChain } from '@/cli/chain/run-chain'
import { cli } from './run-here'

const folder = mkdtempSync(join(tmpdir(), 'standoff-rewards-'))
function file(name: string, lines: readonly string[]): string {
  const path = join(folder, name)
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}

/**
 * Synchronous leader election (Itai and Rodeh 1990) of 4 on a ring with 3 names: each round all draw a name; if one drawn
 * by a single process exists, the highest such leads, else another round. Of 81 draws 3 are all alike and 18 two pairs, so
 * 60 elect: 81/60 = 1.35 rounds are expected. State 0 draws, states 1 … 81 are the draws read, 82 has a leader.
 */
function leaderElection(): { tra: string; lab: string; rounds: readonly string[] } {
  const draws = Array.from({ length: 81 }, (_, d) => [1, 3, 9, 27].map((size) => Math.floor(d / size) % 3))
  const elects = draws.map((names) => names.some((name) => names.filter((other) => other === name).length === 1))
  const rows = [
    ...draws.map((_, d) => `0 ${d + 1} 1/81`),
    ...elects.map((isElected, d) => `${d + 1} ${isElected ? 82 : 0} 1`),
    '82 82 1',
  ]
  return {
    tra: file('leader4_3.tra', [`83 ${rows.length}`, ...rows]),
    lab: file('leader4_3.lab', ['0="init" 1="deadlock" 2="elected"', '0: 0', '82: 2']),
    rounds: draws.map((_, d) => `0 ${d + 1} 1`),
  }
}
const leader = leaderElection()
const elected = 'R=? [ F "elected" ]'
const firstOf = (stdout: string) => JSON.parse(stdout).results[0]

it('expected rounds of leader election, earned on transitions, are 27/20', () => {
  const rounds = file('rounds.trew', [
    '# Reward structure: "num_rounds"',
    '# Transition rewards',
    '83 81',
    ...leader.rounds,
  ])
  const asked = { transitions: leader.tra, labels: [leader.lab], property: [elected], json: true, simulate: ['20000'] }
  const run = runChain({ ...asked, transitionRewards: [rounds], exact: true })
  expect([run.exitCode, run.stderr]).toEqual([0, ''])
  const { value, fraction, low, high } = firstOf(run.stdout)
  expect([value, fraction, low < 1.35, high > 1.35]).toEqual([1.35, '27/20', true, true])
  expect(firstOf(runChain({ ...asked, transitionRewards: [rounds] }).stdout).value).toBeCloseTo(1.35, 14)
})

const coin = file('coin.tra', ['2 3', '0 0 1/3', '0 1 2/3', '1 1 1'])
const coinLabels = file('coin.lab', ['0="init" 1="goal"', '0: 0', '1: 1'])
const ask = (...more: readonly string[]) =>
  cli('chain', coin, '--labels', coinLabels, '-p', 'R=? [ F "goal" ]', '--exact', '--json', ...more)

it('rewards of states and of transitions add up; losses are taken off', async () => {
  // x = 1/2 + (1/3)(3 + x) + (2/3)(-1/4), so (2/3) x = 1/2 + 1 - 1/6 = 4/3: x = 2.
  const states = file('sum.srew', ['2 1', '0 1/2'])
  const moves = file('sum-moves.trew', ['2 2', '0 0 3', '0 1 -0.25'])
  const { exit, out, complaint } = await ask('--rewards', states, '--transition-rewards', moves)
  expect([exit, firstOf(out).fraction, complaint]).toEqual([0, '2', ''])
})

it('a file without rewards is answered with 0 and a warning, also in JSON', async () => {
  const none = file('none.srew', ['2 0'])
  const { exit, out, complaint } = await ask('--rewards', none)
  expect([exit, complaint]).toEqual([0, 'warning: none.srew holds no reward other than 0\n'])
  expect([firstOf(out).value, JSON.parse(out).warnings]).toEqual([0, ['none.srew holds no reward other than 0']])
  const chance = await cli('chain', coin, '--labels', coinLabels, '--rewards', none, '-p', 'P=? [ F "goal" ]')
  expect(chance.complaint).toBe('')
})

it('transition rewards that lie beside and were not given are told of', async () => {
  const states = file('beside.srew', ['2 1', '0 1'])
  file('beside.trew', ['2 1', '0 0 1'])
  const { exit, complaint } = await ask('--rewards', states)
  expect([exit, complaint]).toEqual([
    0,
    'warning: beside.trew lies beside and is not read; give it with --transition-rewards\n',
  ])
})

it('reads what Storm reads: dtmc, labels by name, rewards without sizes', async () => {
  const tra = file('storm.tra', ['dtmc', '0 0 1/3', '0 1 2/3', '1 1 1'])
  const lab = file('storm.lab', ['#DECLARATION', 'init goal', '#END', '0 init', '1 goal'])
  const states = file('storm.srew', ['0 1/2'])
  const moves = file('storm-moves.trew', ['0 0 3', '0 1 -0.25'])
  const flags = ['--labels', lab, '--rewards', states, '--transition-rewards', moves, '--exact', '--json']
  const { exit, out, complaint } = await cli(
    'chain',
    tra,
    ...flags,
    '-p',
    'R=? [ F "goal" ]',
    '-p',
    'P=? [ F<=2 "goal" ]',
  )
  expect([exit, complaint]).toEqual([0, ''])
  const { states: n, transitions, results } = JSON.parse(out)
  expect([n, transitions, ...results.map(({ fraction }: { fraction: string }) => fraction)]).toEqual([2, 3, '2', '8/9'])
})

it.each([
  ['a transition the chain does not have', ['2 1', '1 0 1'], 'a reward from 1 to 0', 'a transition that the chain has'],
  ['a transition twice', ['2 2', '0 1 1', '0 1 2'], '0 to 1 a second time', 'each transition once'],
  ['too few rewards', ['2 2', '0 1 1'], '1 rewards', '2, as line 1 says'],
  ['too many rewards', ['2 1', '0 1 1', '0 0 1'], 'reward 2', '1 rewards'],
  ['another number of states', ['3 1', '0 1 1'], '3 states', '2 states'],
  ['two words', ['2 1', '0 1'], '"0 1"', 'from to value'],
  ['no number', ['2 1', '0 1 x'], 'reward "x"', 'a number such as 1'],
  ['a state beyond the last', ['2 1', '0 2 1'], 'target state "2"', 'from 0 to 1'],
  ['an empty file', [''], 'an empty file', 'states rewards'],
])('%s is refused: exit 2', async (name, lines, found, allowed) => {
  const { exit, out, complaint } = await ask('--transition-rewards', file(`${name}.trew`, lines))
  expect([exit, out]).toEqual([2, ''])
  for (const words of [`${name}.trew`, found, allowed]) expect(complaint).toContain(words)
})
