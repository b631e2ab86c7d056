import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { eventMeta } from '@/machines/forced-sale/event-meta'
import { parseScenario } from '@/scenarios'
import { forcedSale } from '@/scenarios/forced-sale'
import { negotiationModel } from '@/scenarios/forced-sale/model'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { cli } from './run-here'

const folder = mkdtempSync(join(tmpdir(), 'standoff-export-'))
const place = (name: string) => join(folder, name)
const prism = (out: string, ...more: readonly string[]) =>
  cli('export', 'tiktok-2025', '--format', 'prism-explicit', '--horizon', '4', '--out', out, ...more)

const compiledOutcomes = negotiationModel.outcomes.map(({ id }) => id)
const FILES = [
  'delays.srew',
  'model.lab',
  'model.tra',
  'properties.props',
  'refusals.srew',
  'weeksDark.srew',
  'weeksElevated.srew',
  'weeksEmbargo.srew',
  'weeksToSettle.srew',
  'weeksTruce.srew',
]

const chain = place('new/chain')
let exported: Awaited<ReturnType<typeof cli>>
beforeAll(async () => {
  exported = await prism(chain, '--set', 'bd_open=0.123456789012345')
})
const read = (name: string) => readFileSync(join(chain, name), 'utf8')

it('prism-explicit prints the sizes and writes the files, nothing else', () => {
  const lines = read('model.tra').trimEnd().split('\n')
  const [states = 0, transitions = 0] = (lines[0] ?? '').split(' ').map(Number)
  expect(exported.exit).toBe(0)
  expect(readdirSync(chain).sort()).toEqual(FILES)
  expect(lines).toHaveLength(transitions + 1)
  const sizes = `4 weeks: ${states} states ${transitions} transitions 10 files in ${chain}`
  expect(exported.out.replaceAll(',', '')).toContain(sizes)
})

it('labels name the start and one outcome for every state where a run stops', () => {
  const [names = '', ...lines] = read('model.lab').trimEnd().split('\n')
  const labels = [...names.matchAll(/\d+="(\w+)"/g)].map(([, name]) => name)
  expect(labels).toEqual(['init', ...compiledOutcomes])
  const stops = read('model.tra')
    .split('\n')
    .flatMap((line) => (/^(\d+) \1 1$/.test(line) ? [Number(line.split(' ')[0])] : []))
  expect(lines[0]).toBe('0: 0')
  expect(lines.slice(1).map((line) => Number(line.split(':')[0]))).toEqual(stops)
})

it('numbers are printed in full: they read back as the doubles of the chain', () => {
  expect(read('model.tra')).toContain(' 0.123456789012345\n')
  for (const name of FILES) expect(read(name)).not.toMatch(/NaN|undefined|Infinity/)
})

it('properties ask for every outcome and for the mean of a consequence', () => {
  expect(read('properties.props').match(/^P=\? \[ F "\w+" \]$/gm)).toHaveLength(compiledOutcomes.length)
  const labels = compiledOutcomes.map((id) => `"${id}"`).join(' | ')
  expect(read('properties.props').split('\n')).toContain(`R=? [ F ${labels} ]`)
})

it('a folder with files is left alone without --force, and overwritten with it', async () => {
  const out = place('full')
  mkdirSync(out)
  writeFileSync(join(out, 'model.tra'), 'mine')
  const refused = await prism(out)
  expect([refused.exit, refused.out]).toEqual([2, ''])
  expect(refused.complaint).toContain('1 files')
  expect(refused.complaint).toContain('--force')
  expect(readdirSync(out)).toEqual(['model.tra'])
  expect(readFileSync(join(out, 'model.tra'), 'utf8')).toBe('mine')
  expect((await prism(out, '--force')).exit).toBe(0)
  expect(readdirSync(out).sort()).toEqual(FILES)
})

it('an interrupted disk leaves no half file: what cannot be written is refused by its place and code', async () => {
  writeFileSync(place('file'), '')
  const below = await prism(place('file/below'))
  expect([below.exit, below.complaint]).toEqual([2, expect.stringContaining('ENOTDIR')])
  const asFile = await prism(place('file'))
  expect([asFile.exit, asFile.complaint]).toEqual([2, expect.stringContaining('which is a file')])
  const blocked = place('blocked')
  mkdirSync(join(blocked, 'model.lab', 'inside'), { recursive: true })
  const { exit, complaint } = await prism(blocked, '--force')
  expect([exit, complaint]).toEqual([2, expect.stringContaining(blocked)])
  expect(readdirSync(blocked).filter((name) => name.includes('partial'))).toEqual([])
})

it('json is the scenario file itself, to the screen or to a file', async () => {
  const { exit, out } = await cli('export', 'tiktok-2025', '--format', 'json')
  expect(exit).toBe(0)
  expect(parseScenario(forcedSale, out, 'stdout')).toEqual(tiktok2025)
  const path = place('tiktok.json')
  const written = await cli('export', 'tiktok-2025', '--format', 'json', '--out', path)
  expect([written.exit, written.out]).toEqual([0, ''])
  expect(readFileSync(path, 'utf8')).toBe(out)
  expect((await cli('validate', path)).exit).toBe(0)
  const again = await cli('export', 'tiktok-2025', '--format', 'json', '--out', path)
  expect([again.exit, again.complaint]).toEqual([2, expect.stringContaining('--force')])
})

it.each(['dot', 'mermaid'])('%s draws every region and names every event of the machine', async (format) => {
  const { exit, out } = await cli('export', 'tiktok-2025', '--format', format)
  expect(exit).toBe(0)
  for (const event of Object.keys(eventMeta)) expect(out).toContain(event)
  for (const state of [
    'law_due',
    'deal_nearDeal',
    'tariffs_elevated_toAHead',
    'terms_licensedAlgorithm',
    'home_onPackage',
    'stance_linked',
  ])
    expect(out).toContain(state)
  expect((out.match(/\{/g) ?? []).length).toBe((out.match(/\}/g) ?? []).length)
  const known = new Set(
    [...out.matchAll(/^ +(?:state "[^"]*" as )?(\w+)(?: \[label="[^"]*", style.*)?$/gm)].map(([, id]) => id),
  )
  const arrows = [...out.matchAll(/^ +(\w+) --?> (\w+)/gm)].filter(([, from]) => !from?.startsWith('start_'))
  expect(arrows.length).toBeGreaterThan(60)
  for (const [, from, to] of arrows) expect([known.has(from), known.has(to)], `${from} to ${to}`).toEqual([true, true])
  const left = new Set(arrows.map(([, from]) => from))
  const regions = [...out.matchAll(/^ +(?:label="|state "[^"]*" as region_)(\w+)/gm)].map(([, name]) => name)
  expect(regions).toEqual(['law', 'deal', 'tariffs', 'terms', 'home', 'stance'])
  const isState = (id: string | undefined) => regions.some((region) => id?.startsWith(`${region}_`))
  expect([...known].filter((id) => isState(id) && !left.has(id)).toSorted()).toEqual([
    ...['deal_closed', 'law_banned', 'law_repealed', 'law_voided', 'law_withdrawn'],
  ])
})

it.each([
  { name: 'no format', args: [], says: ['--format', 'prism-explicit, dot, mermaid, json'] },
  { name: 'an unknown format', args: ['--format', 'jsn'], says: ['"jsn"', 'did you mean json?'] },
  { name: 'a format twice', args: ['--format', 'dot', '--format', 'json'], says: ['--format', 'twice'] },
  { name: 'no folder', args: ['--format', 'prism-explicit'], says: ['--out', 'folder'] },
  { name: 'an empty path', args: ['--format', 'json', '--out='], says: ['--out', 'nothing'] },
  { name: 'numbers for a picture', args: ['--format', 'dot', '--set', 'ext_grant=.5'], says: ['--set', 'dot'] },
  { name: 'weeks for a picture', args: ['--format', 'mermaid', '--horizon', '5'], says: ['--horizon', 'mermaid'] },
  {
    name: 'an unknown number',
    args: ['--format', 'prism-explicit', '--out', 'never', '--set', 'ext_gant=1'],
    says: ['ext_gant', 'ext_grant'],
  },
  { name: 'a missing folder', args: ['--format', 'json', '--out', place('no/such/file')], says: ['does not exist'] },
  { name: 'a folder for a file', args: ['--format', 'json', '--out', folder], says: ['which is a folder'] },
])('$name is bad input: exit 2, nothing printed or written', async ({ args, says }) => {
  const { exit, out, complaint } = await cli('export', 'tiktok-2025', ...args)
  expect([exit, out]).toEqual([2, ''])
  for (const words of says) expect(complaint).toContain(words)
  expect(existsSync('never')).toBe(false)
})
