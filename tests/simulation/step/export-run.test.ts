import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { editedCase } from '@/simulation/edited-case'
import { asJson, asTest, replay, runAccounts } from '@/simulation/step'
import { playable } from '../../forced-sale'
import { quietBut, session, timelineOf } from './step-case'

const folder = resolve('node_modules/.tmp/step-export')
const config = (include: string) => `
import { defineConfig } from 'vitest/config'
export default defineConfig({
  root: ${JSON.stringify(resolve('.'))},
  resolve: { alias: { '@': ${JSON.stringify(resolve('src'))} } },
  test: { include: [${JSON.stringify(include)}], exclude: [], isolate: false, fileParallelism: false },
})
`

type Told = { readonly name: string; readonly assertionResults: readonly { readonly status: string }[] }

/** Runs texts as test files, and answers how each test of each file ended. */
async function vitest(texts: Readonly<Record<string, string>>): Promise<Readonly<Record<string, readonly string[]>>> {
  await mkdir(folder, { recursive: true })
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, `${name}.test.ts`), text)
  await writeFile(join(folder, 'vitest.config.mjs'), config(`${folder}/*.test.ts`))
  const place = join(folder, 'vitest.config.mjs')
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', place, '--reporter', 'json']
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 26 }).catch(
      (error: { stdout: string }) => error,
    )
    const { testResults } = JSON.parse(stdout.slice(stdout.indexOf('{')))
    const ends = (testResults as readonly Told[]).map(({ name, assertionResults }) => [
      basename(name, '.test.ts'),
      assertionResults.map(({ status }) => status),
    ])
    return Object.fromEntries(ends)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

it('a path copied as a test passes as it stands, and fails once the path is not the one told', async () => {
  const runs = [0, 1, 2, 3, 4, 5].map((run) => [run, timelineOf(session(run))] as const)
  const title = { ...tiktok2025, title: "A title's \\u own\nquotes" }
  const texts = Object.fromEntries(
    runs.map(([run, timeline]) => [`run-${run}`, asTest(playable, title, session(run), timeline)]),
  )
  const seated = timelineOf(session(0, { choices: quietBut(1, { law: ['host.withdraws'] }) }))
  texts.part = asTest(playable, tiktok2025, session(7), timelineOf(session(7), 20))
  texts.kept = asTest(playable, tiktok2025, session(0), seated)
  expect(texts.kept).toContain("toEqual(['kept'])")
  const wrong = {
    state: texts['run-0']!.replace('"delays":2', '"delays":3'),
    path: texts['run-1']!.replace(/ {2}actor\.send\(\{ type: 'host\.delays' \}\)\n/g, ''),
    end: texts.kept.replace("toEqual(['kept'])", "toEqual(['sold'])"),
  }
  const ended = (names: object, how: string) => Object.keys(names).map((name) => [name, [how]])
  expect(await vitest({ ...texts, ...wrong })).toEqual(
    Object.fromEntries([...ended(texts, 'passed'), ...ended(wrong, 'failed')]),
  )
})

it('the JSON holds the recipe, the path and the end, and nothing else is needed to play it again', () => {
  const given = session(0, { choices: [{ week: 1, event: 'owner.opensTalks' }] })
  const calendar = {
    announced: [{ date: '2025-03-05', event: 'clock.deadline', label: 'Sooner' }],
  }
  const recipe = { changes: { bd_open: 0.5, deadline_spacing: 7 }, edits: { calendar }, horizonWeeks: 52 }
  const play = ({ changes, edits, horizonWeeks }: typeof recipe, of: typeof given) => {
    const played = replay(playable, editedCase(tiktok2025, edits), changes, horizonWeeks, of, horizonWeeks)
    if (played.status === 'bad') throw new Error(`${played.event} is refused in week ${played.week}`)
    return played
  }
  const timeline = play(recipe, given)
  const told = JSON.parse(asJson(playable, editedCase(tiktok2025, recipe.edits), recipe, given, timeline))
  expect(told.recipe).toMatchObject({ scenario: 'tiktok-2025', ...recipe })
  expect(told.session).toEqual(given)
  expect(play(told.recipe, told.session)).toEqual(timeline)
  expect(told.path.map(({ events }: { events: string[] }) => events)).toEqual(
    timeline.weeks.flatMap(({ steps }) => steps.map(({ events }) => events)).filter((events) => events.length > 0),
  )
  expect(told.end).toEqual(timeline.status === 'ended' ? timeline.end : null)
  expect(JSON.parse(asJson(playable, tiktok2025, recipe, given, timelineOf(given, 2))).end).toBeNull()
})

it('a dark week costs what the scenario says, and the peak is the dearest level there was', () => {
  const big = ['host.decidesOnTariff', 'host.imposesTariff', 'host.takesBigStep', 'host.stops', 'home.waits'] as const
  const choices = [
    ...quietBut(1, { trade: ['host.threatensTariff'] }),
    ...quietBut(2, { trade: big }),
    ...quietBut(3, { beijing: ['both.meet', 'both.truce'] }),
    ...[4, 5, 6, 7, 8, 9].flatMap((week) => quietBut(week)),
    ...['host.lapses', 'host.enforces', 'host.shutsForNow'].map((event) => ({ week: 9, event })),
    ...[10, 11].flatMap((week) => quietBut(week)),
    ...quietBut(12, { law: ['host.restores'] }),
  ]
  const accounts = runAccounts(
    playable,
    tiktok2025,
    { ad_week: 100 },
    session(0),
    timelineOf(session(0, { choices }), 12),
  )
  const { smb_week, users_dark, tariff_elevated_pct } = tiktok2025.numbers
  // Dark from the end of week 9 to the end of week 12: weeks 10, 11 and 12 begin dark.
  expect(accounts).toEqual({
    counters: { weeksDark: 3, weeksElevated: 1, weeksEmbargo: 0, weeksTruce: 9, delays: 0, refusals: 0 },
    peak: { level: 'elevated', value: tariff_elevated_pct.base, week: 2 },
    costs: { advertising: 300, smallFirms: 3 * smb_week.base, userWeeks: 3 * users_dark.base },
  })
})
