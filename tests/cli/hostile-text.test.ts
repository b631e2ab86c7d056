import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { cli } from './run-here'

const folder = mkdtempSync(join(tmpdir(), 'standoff-hostile-'))
const hostile = [
  '\u001b]0;title\u0007',
  '\u001b[2J',
  '\u009b31m',
  'over\rwritten',
  'back\u0008space',
  'turned \u202egnp.exe',
  'isolated \u2067x\u2069',
  'no\u200bwidth\ufeff',
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("http://x")',
  '$(reboot) `reboot`',
  '__proto__',
  '\ud800',
]
const STEERING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that must not get through
  /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\r(?!\n)|\p{Surrogate}/u

/** The case with a hostile text in every place that holds one, as far as it is allowed to be long. */
const hostileCase = (text: string) => ({
  ...tiktok2025,
  title: text,
  words: { ...tiktok2025.words, question: text, business: text },
  notes: [text],
  story: tiktok2025.story.map((entry) => ({ ...entry, text })),
  calendar: {
    ...tiktok2025.calendar,
    announced: tiktok2025.calendar.announced.map((entry) => ({ ...entry, label: text })),
  },
})

const quick = ['--runs', '100', '--horizon', '12', '--workers', '1']

it.each(hostile.map((text, i) => ({ i, text })))(
  'hostile text $i steers no terminal from any field, flag or path',
  async ({ i, text }) => {
    const path = join(folder, `${i}.json`)
    writeFileSync(path, JSON.stringify(hostileCase(text)))
    const odd = join(folder, text.replaceAll('/', '-').replaceAll('\u0000', ''))
    const said = [
      await cli('validate', path),
      await cli('solve', path, '--horizon', '12'),
      await cli('run', path, ...quick),
      await cli('run', path, ...quick, '--json'),
      await cli('run', path, ...quick, `--seed=a${text}`),
      await cli('run', `${odd}.json`),
      await cli('run', 'tiktok-2025', '--set', `${text}=1`),
      await cli('run', 'tiktok-2025', '--set', `ext_grant=${text}`),
      await cli('run', 'tiktok-2025', '--if', text),
      await cli('replay', odd),
      await cli('merge', odd),
      await cli('chain', odd, '--labels', odd, '-p', `P=? [ F "${text}" ]`),
      await cli('export', 'tiktok-2025', '--format', text),
      await cli(text),
    ]
    for (const { out, complaint } of said) {
      expect(out).not.toMatch(STEERING)
      expect(complaint).not.toMatch(STEERING)
    }
  },
)
