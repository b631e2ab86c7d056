import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { negotiations } from '@/scenarios/negotiations'
import { groupWords } from '@/ui/shared/group-words'
import { filesIn, withBlocks } from '../../scripts/tutorial-blocks'
import { cliOf } from '../cli/run-here'
import { entryFor } from '../entry-for'
import { openAlone } from '../open-alone'
import { carSale } from './index'
import { carSale as unkept } from './scenarios/car-sale'

const tutorial = readFileSync('docs/your-own-negotiation.md', 'utf8')
const cli = cliOf([...negotiations, entryFor(unkept, 'Car sale')])

it('the tutorial holds its files as they are tested and its commands as they answer; if this fails, run npm run tutorial', async () => {
  const asked: string[] = []
  const run = async (args: readonly string[]) => {
    asked.push(args.slice(0, 2).join(' '))
    const { exit, out, complaint } = await cli(...args)
    expect([exit, complaint]).toEqual([0, ''])
    return out
  }
  expect(await withBlocks(tutorial, run)).toBe(tutorial)
  expect(asked.slice(0, 3)).toEqual(['list', 'solve used-car', 'run used-car'])
})

const importsOf = (text: string) =>
  [...text.matchAll(/from '(\.[^']+)'|import\('(\.[^']+)'\)/g)].map(([, a, b]) => a ?? b)

it('its files are all that the negotiation is made of, each pasted after those it needs', () => {
  const files = filesIn(tutorial)
  const done: string[] = []
  for (const { path, text } of files) {
    const needs = importsOf(text).map((other) => new URL(other ?? '', `file:///${path}`).pathname.slice(1))
    for (const one of needs) expect(done, path).toContain(one)
    done.push(path.replace(/(?:\/index)?\.ts$/, ''))
  }
  expect(done).toHaveLength(8)
})

it('it quotes what the page says of the case', async () => {
  const open = await openAlone(carSale, '')
  const { sentence } = groupWords(open).answerWords(open.stored.answer.groups, open.scenario.horizonWeeks)
  expect(tutorial).toContain(`“${sentence}”`)
})
