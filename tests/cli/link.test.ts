import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { MODEL_VERSION } from '@/scenarios/forced-sale/model-version'
import { grindr2019 } from '@/scenarios/forced-sale/presets/grindr-2019.scenario'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { decodeLink } from '@/simulation/link/link-codec'
import { linkRules, untouched } from '@/simulation/link/link-rules'
import { cli } from './run-here'

const folder = mkdtempSync(join(tmpdir(), 'standoff-link-'))
const link = async (...args: readonly string[]) => {
  const { exit, out, complaint } = await cli('link', ...args)
  expect([exit, complaint]).toEqual([0, ''])
  return out.trimEnd()
}
/** What the page reads in a link of a case. */
const opened = (text: string, scenario = tiktok2025) => {
  const decoded = decodeLink(text.replace(/^[^#]*/, ''), linkRules(forcedSale, scenario, MODEL_VERSION, 'tiktok-2025'))
  if (decoded.status !== 'good') throw new Error(JSON.stringify(decoded))
  return decoded.page
}

it('the page reads from a link the recipe of the same flags', async () => {
  const set = ['--set', 'ext_grant=0.9', 'bd_near=1e-4', 'close_step=0.1:0.2:0.3']
  const given = ['--if', 'event:home.blocks:0:20', 'state:law.dark:0:d2']
  const drawn = ['--seed', 'a seed & more', '--runs', '3000', '--horizon', '52']
  expect(opened(await link('tiktok-2025', ...set, ...given, ...drawn))).toEqual({
    recipe: {
      scenario: 'tiktok-2025',
      changes: { ext_grant: 0.9, bd_near: 0.0001, close_step: 0.2 },
      edits: { ranges: { close_step: { low: 0.1, high: 0.3 } } },
      conditions: [
        { on: 'event', id: 'home.blocks', happened: false, by: 20 },
        { on: 'state', id: 'law.dark', happened: false, by: { deadline: 2 } },
      ],
      horizonWeeks: 52,
      seed: 'a seed & more',
      runs: 3000,
    },
    place: { name: 'outlook', section: undefined, options: {} },
    modelVersion: MODEL_VERSION,
  })
})

it('names a case and a place; the default case as it is needs no words', async () => {
  const page = opened(await link('grindr-2019', '--place', 'analyse/matters'), grindr2019)
  expect(page).toMatchObject({ recipe: untouched(grindr2019), place: { name: 'analyse', section: 'matters' } })
  expect(await link('tiktok-2025')).toBe('#')
  expect(await link('tiktok-2025', '--base', 'https://example.org/standoff/')).toBe('https://example.org/standoff/')
})

it('stands behind an address', async () => {
  const [alone, behind] = await Promise.all([
    link('tiktok-2020', '--seed', '42'),
    link('tiktok-2020', '--seed', '42', '--base', 'http://localhost:4173/index.html#old'),
  ])
  expect(alone).toMatch(/^#v=1&c=tiktok-2020&/)
  expect(behind).toBe(`http://localhost:4173/index.html${alone}`)
})

it('a file that is a bundled case but for its numbers is that case with other numbers', async () => {
  const path = join(folder, 'changed.json')
  const { out } = await cli('export', 'tiktok-2025', '--format', 'json', '--set', 'ext_grant=0.9', '--horizon', '52')
  writeFileSync(path, out)
  expect(await link(path, '--seed', '42')).toBe(
    await link('tiktok-2025', '--set', 'ext_grant=0.9', '--horizon', '52', '--seed', '42'),
  )
})

const own = join(folder, 'own.json')
writeFileSync(own, JSON.stringify({ ...tiktok2025, id: 'my-own', title: 'My own' }))
it('the address before the link is one line, as a browser writes it', async () => {
  const base = 'http://localhost:4173/my page\n.html?a=1#old'
  expect(await link('tiktok-2020', '--base', base)).toMatch(/^http:\/\/localhost:4173\/my%20page\.html\?a=1#v=1/)
})

it.each([
  { args: [own], says: ['own.json', 'my-own', 'Files'] },
  { args: ['tiktok-2025', '--runs', '10000001'], says: ['--runs', '10000001', 'up to 10,000,000'] },
  { args: ['tiktok-2025', '--place', 'analyze'], says: ['--place', '"analyze"', 'did you mean analyse?'] },
  { args: ['tiktok-2025', '--place', 'analyse/matter'], says: ['--place', '"matter"', 'did you mean matters?'] },
  { args: ['tiktok-2025', '--place', 'analyse/matters/x'], says: ['--place'] },
  { args: ['tiktok-2025', '--base', 'here'], says: ['--base', '"here"', 'https://'] },
  { args: ['tiktok-2025', '--base', 'javascript:alert(1)'], says: ['--base', 'https://'] },
  { args: ['tiktok-2025', '--workers', '2'], says: ['--workers'] },
  { args: ['tiktok-2025', '--if', 'event:deal.closes:1:1'], says: ['--if', 'cannot happen before'] },
])('$args is bad input', async ({ args, says }) => {
  const { exit, out, complaint } = await cli('link', ...args)
  expect([exit, out]).toEqual([2, ''])
  for (const words of says) expect(complaint).toContain(words)
})
