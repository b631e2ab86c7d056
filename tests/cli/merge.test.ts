import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { cli } from './run-here'

const folder = mkdtempSync(join(tmpdir(), 'standoff-merge-'))
const place = (name: string) => join(folder, name)
const run = (...more: readonly string[]) =>
  cli('run', 'tiktok-2025', '--runs', '20000', '--seed', 'm', '--horizon', '52', '--workers', '1', ...more)
const part = (shard: string, name: string, ...more: readonly string[]) =>
  run('--shard', shard, '--out', place(name), ...more)
beforeAll(async () => {
  for (const shard of ['1/3', '2/3', '3/3']) expect((await part(shard, `${shard[0]}.json`)).exit).toBe(0)
})

it('parts in any order give what one drawing prints, letter by letter, and a result that replays', async () => {
  const whole = await run('--json')
  const merged = await cli(
    'merge',
    place('3.json'),
    place('1.json'),
    place('2.json'),
    '--json',
    '--out',
    place('all.json'),
  )
  expect([merged.exit, merged.out]).toEqual([0, whole.out])
  expect((await cli('replay', place('all.json'))).exit).toBe(0)
})

it('a missing part: exit 3, nothing printed, and which runs are missing', async () => {
  const { exit, out, complaint } = await cli('merge', place('1.json'), place('3.json'))
  expect([exit, out]).toEqual([3, ''])
  expect(complaint).toContain('6,666 to 13,332')
})

it('refuses the same runs twice, and parts of another recipe', async () => {
  const twice = await cli('merge', place('1.json'), place('2.json'), place('2.json'), place('3.json'))
  expect([twice.exit, twice.out]).toEqual([2, ''])
  expect(twice.complaint).toContain('/shard')
  await part('2/3', 'other.json', '--set', 'ext_grant=0.5')
  const other = await cli('merge', place('1.json'), place('other.json'), place('3.json'))
  expect([other.exit, other.out]).toEqual([2, ''])
  for (const words of ['other.json', '/ground/recipe', '1.json']) expect(other.complaint).toContain(words)
})

it.each([
  { name: 'a part without a file for it', args: ['--shard', '1/2'], says: ['--out'] },
  { name: 'a part beyond the last', args: ['--shard', '3/2', '--out', place('x')], says: ['--shard', '"3/2"', 'k/n'] },
  { name: 'part nothing', args: ['--shard', '0/2', '--out', place('x')], says: ['--shard'] },
  { name: 'a folder for the file', args: ['--shard', '1/2', '--out', folder], says: ['which is a folder'] },
])('$name is bad input before anything is drawn', async ({ args, says }) => {
  const { exit, out, complaint } = await run(...args)
  expect([exit, out]).toEqual([2, ''])
  for (const words of says) expect(complaint).toContain(words)
  expect(existsSync(place('x'))).toBe(false)
})

it.each([
  { name: 'a result', text: '{"format":"standoff-result"}', says: ['/format', 'standoff-shard'] },
  { name: 'nothing', text: '', says: ['the file is empty'] },
])('$name is no part: exit 2', async ({ name, text, says }) => {
  writeFileSync(place(name), text)
  const { exit, complaint } = await cli('merge', place('1.json'), place(name))
  expect(exit).toBe(2)
  for (const words of says) expect(complaint).toContain(words)
})

type Shard = ReturnType<typeof JSON.parse> // altered on purpose
/** Part 1 of 3 with something altered in it, in a file of its own. */
function altered(name: string, alter: (part: Shard) => void): string {
  const part = JSON.parse(readFileSync(place('1.json'), 'utf8'))
  alter(part)
  writeFileSync(place(name), JSON.stringify(part))
  return place(name)
}
const others = () => [place('2.json'), place('3.json')]
const width = 53
const unresolvedAt = (part: Shard) => part.classWeek.length - 2

it.each<{ readonly name: string; readonly alter: (part: Shard) => void; readonly says: readonly string[] }>([
  {
    name: 'another model',
    alter: ({ ground }) => Object.assign(ground, { modelVersion: '2.9.9' }),
    says: ['/ground/modelVersion', 'found 2.9.9', 'the model of this program'],
  },
  {
    name: 'another major version of the model',
    alter: ({ ground }) => Object.assign(ground, { modelVersion: '9.9.9' }),
    says: ['/ground/modelVersion', 'found model 9.9.9', 'only a release with model 9 can draw these runs again'],
  },
  {
    name: 'the stream that gave a week one draw, where this model takes six',
    alter: ({ ground }) => Object.assign(ground, { stream: 1 }),
    says: ['/ground/stream', 'found 1', 'the random stream of this program'],
  },
  {
    name: 'another stream',
    alter: ({ ground }) => Object.assign(ground, { stream: 7 }),
    says: ['/ground/stream', 'found 7', 'the random stream of this program'],
  },
  {
    name: 'another case under the name of ours',
    alter: ({ ground }) => Object.assign(ground.scenario, { sha256: 'a'.repeat(64) }),
    says: ['/ground/scenario/sha256', 'aaaa', 'the case "tiktok-2025" of this program'],
  },
  {
    name: 'another title',
    alter: ({ ground }) => Object.assign(ground.scenario, { title: 'TikTok 2026' }),
    says: ['/ground/scenario/title', 'TikTok 2026', 'TikTok 2025'],
  },
  {
    name: 'a case nobody knows',
    alter: ({ ground }) => Object.assign(ground.scenario, { id: 'tiktok-2052' }),
    says: ['/ground/scenario/id', 'did you mean'],
  },
  {
    name: 'part 9 of 3',
    alter: ({ shard }) => Object.assign(shard, { part: 9 }),
    says: ['/shard/part', 'part 9 of 3', 'part 1 to 3'],
  },
  {
    name: 'part 2 with the runs of part 1',
    alter: ({ shard }) => Object.assign(shard, { part: 2 }),
    says: ['/shard/firstRun', 'found 0', '6666, for part 2 of 3'],
  },
  {
    name: 'more runs than the part has',
    alter: (part) => {
      part.shard.runs += 1
      part.classWeek[1] += 1
    },
    says: ['/shard/runs', 'found 6667', 'up to 6666'],
  },
  {
    name: 'counts that are not of all runs',
    alter: ({ classWeek }) => {
      classWeek[1] += 1
    },
    says: ['/classWeek', '6667 runs', '6666, as in /shard/runs'],
  },
  {
    name: 'a place twice',
    alter: ({ classWeek }) => {
      classWeek[2] = classWeek[0]
    },
    says: ['/classWeek/2', 'a second time'],
  },
  {
    name: 'a count of no run',
    alter: ({ classWeek }) => {
      classWeek[3] += classWeek[1]
      classWeek[1] = 0
    },
    says: ['/classWeek', 'do not pair up'],
  },
  {
    name: 'a place beyond the last',
    alter: (part) => {
      part.classWeek[unresolvedAt(part)] = part.sizes.classWeek
    },
    says: ['/classWeek', 'an index below'],
  },
  {
    name: 'sizes of another horizon',
    alter: ({ sizes }) => Object.assign(sizes, { classWeek: sizes.classWeek + width }),
    says: ['/sizes/classWeek', 'for 53 weeks of this case'],
  },
  {
    name: 'runs cut by the horizon a week before it',
    alter: (part) => {
      part.classWeek[unresolvedAt(part)] -= 1
    },
    says: ['/classWeek/', 'in week 51', 'places in which a run can stop'],
  },
  {
    name: 'a counter of fewer runs than were drawn',
    alter: ({ counterBins }) => {
      counterBins[1] -= 1
    },
    says: ['/counterBins', '6665 runs under weeksDark', '6666'],
  },
  {
    name: 'a counter that takes from another',
    alter: ({ counterBins }) => {
      counterBins[1] -= 1
      counterBins[counterBins.length - 1] += 1
    },
    says: ['/counterBins', 'runs under weeksDark', 'runs under refusals'],
  },
  {
    name: 'a seed that steers the terminal',
    alter: ({ ground }) => Object.assign(ground.recipe, { seed: '\u001b]0;pwned\u0007\u001b[2Jx' }),
    says: ['/ground/recipe/seed', '[U+001B]]0;pwned[U+0007][U+001B][2Jx', 'all of which can be seen'],
  },
  {
    name: 'a calendar with two events in a week',
    alter: ({ ground }) => {
      const entry = { date: '2025-04-05', event: 'both.meet', label: 'x' }
      ground.recipe.edits = { calendar: { announced: [entry, entry] } }
    },
    says: ['/ground/recipe/edits/calendar/announced/1/date', 'one scheduled event a week'],
  },
])(
  '$name is refused, alone and among sound parts: exit 2, file, place, found and allowed',
  async ({ name, alter, says }) => {
    const path = altered(`${name}.json`, alter)
    for (const files of [[path], [path, ...others()], [...others(), path]]) {
      const { exit, out, complaint } = await cli('merge', ...files)
      expect([exit, out]).toEqual([2, ''])
      expect(complaint).toMatch(/: found .*; allowed: /)
      for (const words of [path, ...says]) expect(complaint).toContain(words)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that must not get through
      expect(complaint).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
    }
  },
)

it('refuses a part that is there twice under two names, and parts that overlap', async () => {
  const copy = altered('copy.json', () => {})
  const twice = await cli('merge', place('1.json'), copy, ...others())
  expect([twice.exit, twice.out]).toEqual([2, ''])
  for (const words of [copy, '/shard', 'part 1 of 3', '1.json', 'each part once'])
    expect(twice.complaint).toContain(words)
  await part('1/2', 'half.json')
  const over = await cli('merge', place('half.json'), ...others())
  expect([over.exit, over.out]).toEqual([2, ''])
  for (const words of ['2.json', 'runs from 6666', 'half.json', 'runs from 10000'])
    expect(over.complaint).toContain(words)
})
