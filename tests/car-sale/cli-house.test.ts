import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { streamVersion } from '@/engine'
import { forcedSale } from '@/scenarios/forced-sale'
import { negotiations } from '@/scenarios/negotiations'
import { cliOf } from '../cli/run-here'
import { entryFor } from '../entry-for'
import { foreignIn } from './foreign-words'
import { carSale } from './index'

const folder = mkdtempSync(join(tmpdir(), 'standoff-house-'))
const place = (name: string) => join(folder, name)

/** The command line of a house of two negotiations. */
const cli = cliOf([negotiations[0], entryFor(carSale, 'Used car')])

it('a case’s id names its negotiation, wherever it stands among the flags', async () => {
  const car = await cli('solve', 'used-car', '--set', 'accept=0.2', '--json')
  expect(JSON.parse(car.out)).toMatchObject({ scenario: 'used-car', parameters: { accept: 0.2 } })
  const flags = ['--horizon', '12', '--set', 'accept=0.2', '--json']
  expect(await cli('solve', ...flags, 'used-car')).toEqual(car)
  expect(await cli('solve', '--json', '--set=accept=0.2', '--', 'used-car')).toEqual(car)
  const sale = await cli('solve', 'grindr-2019', '--set', 'ext_grant=0.9', '--horizon', '10', '--json')
  expect(JSON.parse(sale.out)).toMatchObject({ scenario: 'grindr-2019', parameters: { ext_grant: 0.9 } })
})

it.each([
  ['a number', ['solve', 'used-car', '--set', 'acept=0.1'], 'did you mean accept?'],
  ['a number of the other', ['solve', 'used-car', '--set', 'ext_grant=0.1'], 'see list --numbers'],
  ['a number of a case misspelt', ['solve', 'used-caar', '--set', 'acept=0.1'], 'did you mean accept?'],
  ['an event', ['run', 'patient-car', '--if', 'event:seller.cut:1'], 'did you mean seller.cuts?'],
  ['an ending', ['sensitivity', 'used-car', '--for', 'agred'], 'did you mean agreed?'],
  ['nothing to vary', ['sweep', 'used-car'], 'for example accept=0.5:0.9:0.1'],
] as const)('%s that is wrong is met with what the case’s negotiation allows', async (_what, args, allowed) => {
  const { exit, out, complaint } = await cli(...args)
  expect([exit, out]).toEqual([2, ''])
  expect(complaint).toContain(allowed)
})

it('a case there is not is met with those of all negotiations', async () => {
  const { exit, complaint } = await cli('solve', 'used-caar')
  expect(exit).toBe(2)
  expect(complaint).toMatch(/a preset \(tiktok-2025, .*, used-car, patient-car\).*; did you mean used-car\?$/m)
})

it('the value of a flag is no case, also where it reads like one', async () => {
  const { out } = await cli('export', '--format', 'json', '--out', place('used-car'), 'grindr-2019')
  expect(out).toBe('')
  const { complaint } = await cli('run', '--seed', 'used-car', 'grindr-2019', '--set', 'acept=1')
  expect(complaint).toContain('see list --numbers')
})

it('help with a case speaks of its negotiation, without one of the first', async () => {
  const { exit, out } = await cli('solve', 'used-car', '--help')
  expect([exit, foreignIn(out)]).toEqual([0, []])
  expect(out).toContain('event:seller.cuts:1:20')
  expect((await cli('solve', '--help')).out).toContain(`event:${forcedSale.examples.event}:1:20`)
  expect((await cli('list', 'used-car', '--help')).out).toContain('(default: used-car)')
})

it('--help and --version name every negotiation', async () => {
  expect((await cli('--help')).out).toContain('Simulate negotiations (forced sale, used car): solved exactly')
  const models = `model forced-sale ${forcedSale.modelVersion}, model used-car ${carSale.modelVersion}`
  expect((await cli('--version')).out).toMatch(new RegExp(`^standoff [\\d.]+, ${models}, stream ${streamVersion}\n$`))
})

it('a link names every case but the first of the first negotiation', async () => {
  expect((await cli('link', 'used-car')).out).toMatch(/^#v=1&c=used-car&m=1\.0\.0&k=/)
  expect((await cli('link', 'tiktok-2025')).out).toBe('#\n')
})
