import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { askedAnswers } from '../../scripts/asked-answers'
import { house } from '../house'

const asked = (...words: readonly string[]) => {
  const found = askedAnswers(words)
  return found.status === 'asked' ? [found.ids, found.isCheck] : found.complaints
}

it('one name, several and none ask for that case, those cases and all of them', () => {
  expect(asked('grindr-2019')).toEqual([['grindr-2019'], false])
  expect(asked('--check', 'grindr-2019', 'tiktok-2025')).toEqual([['tiktok-2025', 'grindr-2019'], true])
  expect(asked()).toEqual([house.flatMap(({ presets }) => presets.map(({ id }) => id)), false])
})

it('every name there is not is refused, with what was found, what is allowed and what was likely meant', () => {
  expect(asked('grindr-2091', 'tiktok-2025', '--chekc')).toEqual([
    expect.stringMatching(/found “grindr-2091”; allowed: tiktok-2025, .*--check\. Did you mean “grindr-2019”\?$/),
    expect.stringMatching(/found “--chekc”.* Did you mean “--check”\?$/),
  ])
})

it('as a command: a name there is not ends with 2 before anything is solved', () => {
  const command = ['--import', 'tsx', 'scripts/write-answers.ts', 'nowhere-1999']
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  expect([status, stdout, stderr]).toEqual([
    2,
    '',
    expect.stringMatching(/^answers: found “nowhere-1999”; allowed: .+\n$/),
  ])
})
