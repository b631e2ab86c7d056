import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
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
const cli = cliOf([negotiations[0], entryFor(carSale, 'Car sale')])

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
  ['nothing to vary', ['sweep', 'used-car'], 'for example cut=0.5:0.9:0.1'],
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

it('list puts the cases under the titles of their negotiations, and a case’s numbers are its own’s', async () => {
  const { out } = await cli('list')
  const groups = out.trimEnd().split('\n\n')
  expect(groups).toHaveLength(2)
  expect(groups[0]).toMatch(/^Forced sale\n {2}tiktok-2025 {16}TikTok 2025\n/)
  expect(groups[0]?.split('\n')).toHaveLength(forcedSale.presets.length + 1)
  expect(groups[1]?.split('\n').map((line) => line.trim().split(/ {2,}/))).toEqual([
    ['Car sale'],
    ['used-car', 'A used car'],
    ['patient-car', 'A used car, and patience'],
  ])
  const cases = JSON.parse((await cli('list', '--json')).out)
  expect(cases.at(-1)).toEqual({ id: 'patient-car', title: 'A used car, and patience', negotiation: 'car-sale' })
  expect((await cli('list', 'patient-car', '--conditions')).out).toContain('For example event:seller.cuts:1:20')
  expect((await cli('list', '--numbers')).out).toMatch(/^ext_grant /m)
})

it('help with a case speaks of its negotiation, without one of the first', async () => {
  const { exit, out } = await cli('solve', 'used-car', '--help')
  expect([exit, foreignIn(out)]).toEqual([0, []])
  expect(out).toContain('event:seller.cuts:1:20')
  expect((await cli('solve', '--help')).out).toContain(`event:${forcedSale.examples.event}:1:20`)
  expect((await cli('list', 'used-car', '--help')).out).toContain('(default: used-car)')
})

it('--help and --version name every negotiation', async () => {
  expect((await cli('--help')).out).toContain('Simulate negotiations (forced sale, car sale): solved exactly')
  const models = `model forced-sale ${forcedSale.modelVersion}, model car-sale ${carSale.modelVersion}`
  expect((await cli('--version')).out).toMatch(new RegExp(`^standoff [\\d.]+, ${models}, stream ${streamVersion}\n$`))
})

it('a link names every case but the first of the first negotiation', async () => {
  expect((await cli('link', 'used-car')).out).toMatch(/^#v=1&c=used-car&m=1\.0\.0&k=/)
  expect((await cli('link', 'tiktok-2025')).out).toBe('#\n')
})

const read = (name: string) => readFileSync(place(name), 'utf8')
const written = (name: string, data: unknown): string => {
  writeFileSync(place(name), JSON.stringify(data))
  return place(name)
}
const exported = async (id: string) => JSON.parse((await cli('export', id, '--format', 'json')).out)

it('a scenario file names its negotiation, and needs to but where it is of the first', async () => {
  const [{ negotiation, ...car }, sale] = [await exported('used-car'), await exported('grindr-2019')]
  expect([negotiation, sale.negotiation]).toEqual(['car-sale', undefined])
  const verdict = async (name: string, data: unknown) => {
    const { exit, out, complaint } = await cli('validate', written(name, data))
    return [exit, out, complaint].join(' ').replaceAll(place(name), name)
  }
  expect(await verdict('car', { negotiation, ...car })).toMatch(/^0 car: good\. A used car/)
  expect(await verdict('sale', sale)).toMatch(/^0 sale: good\. Grindr/)
  expect(await verdict('told', { ...sale, negotiation: 'forced-sale' })).toMatch(/^0 told: good\. Grindr/)
  expect(await verdict('misspelt', { ...car, negotiation: 'car-sail' })).toMatch(
    /^2 {2}misspelt: .*\/negotiation: found the text "car-sail"; allowed: forced-sale, car-sale, or none for forced-sale; did you mean "car-sale"\? \[unknown-word\]$/ms,
  )
  expect(await verdict('a number', { ...car, negotiation: 3 })).toContain('found 3; allowed: forced-sale, car-sale, or')
  expect(await verdict('a car as a sale', { ...car, negotiation: 'forced-sale' })).toContain('/numbers')
})

it('a changed case names the schema of its negotiation', async () => {
  const changed = async (...args: readonly string[]) =>
    JSON.parse((await cli('export', ...args, '--format', 'json')).out)
  const car = await changed('used-car', '--set', 'accept=0.2')
  expect([car.$schema, car.negotiation]).toEqual(['./schema/car-sale.schema.json', 'car-sale'])
  const sale = await changed('grindr-2019', '--set', 'ext_grant=0.9')
  expect([sale.$schema, 'negotiation' in sale]).toEqual(['./schema/scenario.schema.json', false])
})

it('a file’s flags, help and answer are those of its negotiation; the mark before a text is no fault', async () => {
  const file = place('marked.json')
  writeFileSync(file, `\uFEFF${JSON.stringify({ ...(await exported('used-car')), id: 'my-car' })}`)
  const solved = await cli('solve', file, '--set', 'accept=0.2', '--json')
  expect(JSON.parse(solved.out)).toMatchObject({ scenario: 'my-car', negotiation: 'car-sale', modelVersion: '1.0.0' })
  expect((await cli('solve', '--help', file)).out).toContain('event:seller.cuts:1:20')
  expect((await cli('list', file, '--numbers')).out).toMatch(/^price +Price of the estate/m)
})

it('a file that only names its negotiation is the bundled case still', async () => {
  const sale = written('named.json', { ...(await exported('grindr-2019')), negotiation: 'forced-sale' })
  expect((await cli('link', sale)).out).toBe((await cli('link', 'grindr-2019')).out)
  const car = written('car.json', await exported('used-car'))
  expect((await cli('link', car)).out).toBe((await cli('link', 'used-car')).out)
})

const drawn = ['--runs', '600', '--seed', 'house', '--workers', '1']

it('a result names its negotiation where it is not the first, and is replayed by that', async () => {
  for (const id of ['used-car', 'grindr-2019']) {
    expect((await cli('run', id, ...drawn, '--horizon', '10', '--out', place(`${id}.json`))).exit).toBe(0)
    expect((await cli('replay', place(`${id}.json`))).out).toContain('all that the file says  reproduced')
  }
  const [car, sale] = [JSON.parse(read('used-car.json')), JSON.parse(read('grindr-2019.json'))]
  expect(Object.keys(car).slice(0, 5)).toEqual(['format', 'formatVersion', 'appVersion', 'negotiation', 'modelVersion'])
  expect(Object.keys(sale).slice(0, 4)).toEqual(['format', 'formatVersion', 'appVersion', 'modelVersion'])
  const { complaint } = await cli('replay', written('unnamed.json', { ...car, negotiation: undefined }))
  expect(complaint).toContain('/modelVersion: found model 1.0.0')
  expect((await cli('replay', written('odd.json', { ...car, negotiation: 'card' }))).complaint).toContain(
    'car-sale, or',
  )
})

it('parts of one negotiation are not merged with those of another, whichever comes first', async () => {
  const part = async (id: string, shard: string) => {
    const file = place(`${id} ${shard[0]}.json`)
    expect((await cli('run', id, ...drawn, '--horizon', '10', '--shard', shard, '--out', file)).exit).toBe(0)
    return file
  }
  const [car, otherCar] = [await part('used-car', '1/2'), await part('used-car', '2/2')]
  const sale = await part('grindr-2019', '2/2')
  expect((await cli('merge', otherCar, car)).out).toBe((await cli('run', 'used-car', ...drawn, '--horizon', '10')).out)
  const refused = async (...files: readonly string[]) => {
    const { exit, out, complaint } = await cli('merge', ...files)
    return [exit, out, complaint.replaceAll(`${folder}/`, '')]
  }
  expect(await refused(car, sale)).toEqual([
    ...[2, ''],
    'grindr-2019 2.json: found a part of "forced-sale"; allowed: parts of "car-sale", as used-car 1.json is one\n',
  ])
  expect(await refused(sale, car)).toEqual([
    ...[2, ''],
    'used-car 1.json: found a part of "car-sale"; allowed: parts of "forced-sale", as grindr-2019 2.json is one\n',
  ])
})

/** What stands beside "model" in a command's output, in a text or as the columns of a table. */
const besideModel = (text: string): readonly string[] => [
  ...(text.match(/model (?:[a-z-]+ )?\d+\.\d+\.\d+/g) ?? []),
  ...(text.match(/^(?:.*,)?(?:negotiation,)?model,.*$/m)?.[0].match(/(?:negotiation,)?model/) ?? []),
]

it.each([
  ['used-car', 'model car-sale 1.0.0', 'negotiation,model', ['accept=0.125:0.25:0.125'], { negotiation: 'car-sale' }],
  ['grindr-2019', `model ${forcedSale.modelVersion}`, 'model', ['ext_grant=0.5:0.9:0.4'], {}],
] as const)(
  'what is said of %s names the negotiation beside its model, but for the first',
  async (id, words, columns, vary, named) => {
    const horizon = ['--horizon', '8']
    for (const command of ['run', 'solve', 'sensitivity', 'sweep']) {
      const more = command === 'sweep' ? ['--vary', ...vary] : command === 'run' ? drawn : []
      const said = async (...flags: readonly string[]) => (await cli(command, id, ...horizon, ...more, ...flags)).out
      expect(besideModel(await said()), command).toEqual([words])
      const { negotiation, modelVersion } = JSON.parse(await said('--json'))
      expect({ negotiation, modelVersion }).toEqual({ ...named, modelVersion: words.split(' ').at(-1) })
      if (command === 'sweep' || command === 'sensitivity')
        expect(besideModel(await said('--csv')), command).toEqual([columns])
    }
    const out = ['--out', place(`${id}-csv`)]
    expect(besideModel((await cli('export', id, ...horizon, ...drawn, '--format', 'csv', ...out)).out)).toEqual([words])
    for (const table of ['outcomes', 'weeks', 'runs'])
      expect(besideModel(read(`${id}-csv/${table}.csv`))).toEqual([columns])
    await cli('export', id, ...horizon, ...drawn, '--format', 'report', '--out', place(`${id}-report`))
    const report = read(`${id}-report/report.md`)
    expect([...new Set(besideModel(report))]).toEqual([words])
    for (const picture of ['endings', 'by-week'])
      expect(besideModel(read(`${id}-report/${picture}.svg`))).toEqual([words])
    expect(report).toContain(`| Model, stream, program | ${words.slice('model '.length)}, `)
  },
)
