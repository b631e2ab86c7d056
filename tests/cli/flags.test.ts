import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { streamVersion } from '@/engine'
import { negotiations } from '@/scenarios/negotiations'
import { cli } from './run-here'

const solved = async (...args: readonly string[]) => {
  const { exit, out, complaint } = await cli('solve', ...args, '--horizon', '26', '--json')
  expect([exit, complaint]).toEqual([0, ''])
  return JSON.parse(out)
}

it('a repeated flag leaves the case after it alone, wherever the case stands', async () => {
  const flags = ['--set', 'ext_grant=0.9', '--if', 'event:home.blocks:0']
  const found = await solved('tiktok-2025', ...flags)
  expect(await solved(...flags, 'tiktok-2025')).toEqual(found)
  expect(await solved('--if', 'event:home.blocks:0', 'tiktok-2025', '--set', 'ext_grant=0.9')).toEqual(found)
  expect(found).toMatchObject({ scenario: 'tiktok-2025', parameters: { ext_grant: 0.9 } })
  const swept = await cli('sweep', '--horizon', '26', '--json', '--vary', 'ext_grant=0.5:0.9:0.4', 'tiktok-2025')
  expect(JSON.parse(swept.out).points).toHaveLength(2)
})

it('several values after one flag are the flag several times, up to the first word of another form', async () => {
  const apart = [
    '--set',
    'ext_grant=0.9',
    '--set',
    'bd_near=0.1',
    '--if',
    'event:home.blocks:0',
    '--if',
    'state:law.dark:0',
  ]
  const together = [
    '--set',
    'ext_grant=0.9',
    'bd_near=0.1',
    'tiktok-2025',
    '--if',
    'event:home.blocks:0',
    'state:law.dark:0',
  ]
  expect(await solved(...together)).toEqual(await solved(...apart, 'tiktok-2025'))
  const points = async (...vary: readonly string[]) =>
    JSON.parse((await cli('sweep', ...vary, 'tiktok-2025', '--horizon', '26', '--json')).out).points
  expect(await points('--vary', 'ext_grant=0.5:0.9:0.4', 'bd_near=0.1:0.2:0.1')).toHaveLength(4)
})

it('--version names what a result depends on: program, models and stream', async () => {
  const { exit, out } = await cli('--version')
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  const models = negotiations.map(({ id, modelVersion }) => `model ${id} ${modelVersion}`)
  expect([exit, out]).toEqual([0, `standoff ${version}, ${models.join(', ')}, stream ${streamVersion}\n`])
})

it.each([
  { name: 'a second case', args: ['solve', '--set', 'ext_grant=0.9', 'tiktok-2025', 'tiktok-2020'], says: 'too many' },
  { name: 'a flag without its value', args: ['solve', 'tiktok-2025', '--set'], says: '--set' },
  {
    name: 'a value after the end of flags',
    args: ['solve', '--set', 'ext_grant=0.9', '--', 'bd_near=0.1'],
    says: 'bd_near=0.1: found no such file',
  },
])('$name is bad input', async ({ args, says }) => {
  const { exit, out, complaint } = await cli(...args)
  expect([exit, out]).toEqual([2, ''])
  expect(complaint).toContain(says)
})

it('a line without a command is answered with the help, as bad input', async () => {
  const { exit, out, complaint } = await cli()
  expect([exit, out]).toEqual([2, ''])
  expect(complaint).toBe((await cli('--help')).out)
})
