import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadStoredAnswer } from '@/simulation/load-stored-answer'
import { house } from '../house'
import { cli } from './run-here'

const folder = mkdtempSync(join(tmpdir(), 'standoff-every-'))
const first = house.map(({ opened, presets: [scenario] }) => {
  if (scenario === undefined) throw new Error(`${opened.id} has no case`)
  return { id: scenario.id, opened, scenario }
})

it.each(first)(
  'solve prints the answer kept with $id, and list the numbers of its negotiation',
  async ({ id, opened }) => {
    const { answer, range } = await loadStoredAnswer(opened, id)
    expect(JSON.parse((await cli('solve', id, '--json')).out)).toMatchObject({ groups: answer.groups, range })
    const rows: readonly { readonly id: string }[] = JSON.parse((await cli('list', id, '--numbers', '--json')).out)
    expect(rows.map((row) => row.id)).toEqual(opened.parameters.map((parameter) => parameter.id))
  },
)

it.each(first)(
  '$id goes out as a file, is good, and gives the same link and the same runs',
  async ({ id, scenario }) => {
    const file = join(folder, `${id}.json`)
    expect((await cli('export', id, '--format', 'json', '--out', file)).exit).toBe(0)
    expect((await cli('validate', file)).out).toContain(`: good. ${scenario.title}, from ${scenario.startDate}`)
    const link = await cli('link', file)
    expect([link.exit, link.out]).toEqual([0, (await cli('link', id)).out])
    const result = join(folder, `${id} result.json`)
    const drawn = ['--horizon', '20', '--runs', '500', '--workers', '1']
    const { out } = await cli('run', id, ...drawn, '--out', result)
    expect((await cli('run', file, ...drawn)).out).toBe(out)
    expect((await cli('replay', result)).out).toMatch(/all that the file says +reproduced/)
  },
)

it.each(first)(
  'every example that help and list give for $id is one',
  async ({ id, opened: { examples, deadline } }) => {
    const { chance, event, state, byDeadline } = examples
    expect(byDeadline === undefined).toBe(deadline === undefined)
    const told = [
      `event:${event}:1:20`,
      `state:${state}:0`,
      ...(byDeadline === undefined ? [] : [`event:${byDeadline}:1:d2`]),
    ]
    const { out } = await cli('list', id, '--conditions')
    for (const condition of told) {
      expect(out).toContain(condition)
      const solved = await cli('solve', id, '--horizon', '26', '--set', `${chance}=0.9`, '--if', condition, '--json')
      expect([solved.exit, solved.complaint]).toEqual([0, ''])
      expect(JSON.parse(solved.out).given.probability, condition).toBeGreaterThan(0)
    }
  },
)
