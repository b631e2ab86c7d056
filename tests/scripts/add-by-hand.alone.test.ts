import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { filesIn, piecesIn } from '../../scripts/tutorial-blocks'

const rooms = ['src', 'scripts', 'docs', 'tests', 'bench']
const settings = ['package.json', 'tsconfig.json', 'vite.config.ts', 'vitest.config.ts']

/** One copy for all that is added: the last test compiles, solves and tests it once. */
let copy: string
beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'add-by-hand-'))
  for (const place of [...rooms, ...settings]) cpSync(place, path.join(copy, place), { recursive: true })
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'))
  // The tests of the copy add nothing to what is known of what was added, and are most of what there is to check.
  writeFileSync(inCopy('tsconfig.added.json'), '{ "extends": "./tsconfig.json", "include": ["src"] }')
})
afterAll(() => rmSync(copy, { recursive: true }))

const inCopy = (file: string) => path.join(copy, file)
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')))
const run = (program: string, ...args: readonly string[]) =>
  execFileSync(path.resolve('node_modules/.bin', program), args, { cwd: copy, env, encoding: 'utf8', stdio: 'pipe' })

const filesOf = (root: string): readonly string[] =>
  rooms.flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
  )

function filesThatDiffer(): readonly string[] {
  const here = new Set(filesOf('.'))
  const isSame = (file: string) => here.has(file) && readFileSync(file).equals(readFileSync(inCopy(file)))
  return filesOf(copy)
    .filter((file) => !isSame(file))
    .toSorted()
}

const scenario = `import { readingsAt } from '../../readings'
import { variantOf } from './shared/variant-of'
import { tiktok2025 } from './tiktok-2025.scenario'

const { judged } = readingsAt(tiktok2025.startDate)

export const trial = variantOf(tiktok2025, {
  id: 'trial',
  title: 'A trial',
  briefing: 'The same order, but the owner hardly ever opens talks.',
  question: 'Will it be sold?',
  numbers: { bd_open: judged([0, 0.001, 0.002], 'Judgement: made up for a trial.') },
  notes: ['Differs from TikTok 2025 in one number.'],
})
`
const entry = `  {
    id: 'trial',
    title: 'A trial',
    group: 'variant',
    variantOf: 'tiktok-2025',
    startDate: '2025-02-06',
    summary: 'The owner hardly ever opens talks.',
    load: async () => (await import('./presets/trial.scenario')).trial,
  },
`

/** Puts a text before the first place in a file where the mark stands. */
function put(file: string, text: string, mark: string): void {
  const old = readFileSync(inCopy(file), 'utf8')
  if (!old.includes(mark)) throw new Error(`${file} no longer holds ${mark}`)
  writeFileSync(
    inCopy(file),
    old.replace(mark, () => `${text}${mark}`),
  )
}

it('a preset is added by hand in its own file and the registry, and all else is written', () => {
  writeFileSync(inCopy('src/scenarios/forced-sale/presets/trial.scenario.ts'), scenario)
  put('src/scenarios/forced-sale/cases.ts', entry, '] as const satisfies')
  const byHand = ['src/scenarios/forced-sale/cases.ts', 'src/scenarios/forced-sale/presets/trial.scenario.ts']
  expect(filesThatDiffer()).toEqual(byHand)

  run('tsx', 'scripts/write-answers.ts', 'trial')
  expect(filesThatDiffer()).toEqual(['docs/cases.md', 'src/scenarios/forced-sale/answers/trial.json', ...byHand])
})

const bidders = 'src/scenarios/forced-sale/parameters/bidders.ts'
const table = 'src/scenarios/forced-sale/likelihood-table.ts'
const signs = 'src/scenarios/forced-sale/signs.ts'

function addBuyer(): void {
  const kind = `  staff: { short: 'Staff', explanation: 'A trust of those who work there.' },\n`
  put('src/machines/forced-sale/buyers.ts', kind, '} as const satisfies')
  const words = `  staff: {
    role: 'The staff',
    usual: { name: 'A trust of the staff', short: 'Staff', about: 'Those who work there.', evidence: 'None.' },
  },
`
  put('src/scenarios/forced-sale/parties.ts', words, '} as const satisfies Readonly<Record<Buyer')
  const weight = `  staff: {
    label: 'The outsider is the staff',
    meaning: 'The share of outsider agreements that go to the staff.',
    usual: { low: 0, base: 0.5, high: 0.6, reason: 'Judgement: made up for a trial.' },
  },
`
  put(bidders, weight, '} as const satisfies Readonly<Record<Outsider')
}

function addEvent(): void {
  const record = `  'bidder.joins': {
    party: 'bidder',
    lane: 'bidders',
    short: 'Join',
    clause: ['a bidder', 'joins', 'join', 'another'],
    noun: 'the joint bid',
    explanation: 'Two groups bid as one.',
    topic: 'field',
    calendar: 17.5,
  },
`
  put('src/machines/forced-sale/bidders-events.ts', record, '} as const satisfies')
  const transition = `  'bidder.joins': { guard: 'canLeave', actions: 'removeBidder' },\n`
  put('src/machines/forced-sale/bidder-deal.machine.ts', transition, '} as const satisfies')
  put(table, `  row('bidder.joins', chance('bid_enter')),\n`, `  row('bidder.withdraws'`)
}

function addParameter(): void {
  const entry = `  weekly({
    id: 'bid_join',
    label: 'Two bidders join',
    meaning: 'The chance in a week that two bidders bid as one.',
    party: 'bidder',
    condition: 'while no deal is pending',
    usual: { low: 0.01, base: 0.02, high: 0.05, reason: 'Judgement: made up for a trial.' },
  }),
`
  put(bidders, entry, `  weekly({\n    id: 'bid_withdraw'`)
  put(signs, `  bid_join: fewer('Who bids as one does not bid against another.'),\n`, '  bid_withdraw: fewer(')
  const old = readFileSync(inCopy(table), 'utf8')
  writeFileSync(inCopy(table), old.replace(`'bidder.joins', chance('bid_enter')`, `'bidder.joins', chance('bid_join')`))
}

it('a buyer takes three files, an event three, a parameter three', () => {
  const before = filesThatDiffer()
  const added = () => filesThatDiffer().filter((file) => !before.includes(file))
  addBuyer()
  const ofBuyer = [
    'src/machines/forced-sale/buyers.ts',
    'src/scenarios/forced-sale/parameters/bidders.ts',
    'src/scenarios/forced-sale/parties.ts',
  ]
  expect(added()).toEqual(ofBuyer)

  addEvent()
  const ofEvent = [
    'src/machines/forced-sale/bidder-deal.machine.ts',
    'src/machines/forced-sale/bidders-events.ts',
    'src/scenarios/forced-sale/likelihood-table.ts',
  ]
  expect(added()).toEqual([...ofBuyer, ...ofEvent].toSorted())

  addParameter() // two of its files have been touched before
  expect(added()).toEqual([...ofBuyer, ...ofEvent, signs].toSorted())
})

const list = 'src/scenarios/negotiations.ts'
const tutorial = readFileSync('docs/your-own-negotiation.md', 'utf8')

function addNegotiation(): void {
  for (const { path: file, text } of filesIn(tutorial)) {
    mkdirSync(path.dirname(inCopy(file)), { recursive: true })
    writeFileSync(inCopy(file), text)
  }
  const [imported = '', entry = ''] = piecesIn(tutorial)
  put(list, imported, 'import { forcedSale }')
  put(list, `\n${entry.trimEnd()}`, '\n]\n')
}

it('a negotiation takes the files of the tutorial and an entry in the list', () => {
  const before = filesThatDiffer()
  addNegotiation()
  const files = filesIn(tutorial).map(({ path: file }) => file)
  expect(files).toHaveLength(8)
  expect(filesThatDiffer()).toEqual([...before, ...files, list].toSorted())
})

it('the whole of it compiles, passes the tests of the machine and of the cases, and is solved', () => {
  run('tsc', '--project', 'tsconfig.added.json')
  run('tsx', 'scripts/write-graph.ts')
  const tests = ['tests/machines', 'tests/scenarios/presets.test.ts', 'tests/scenarios/negotiations.test.ts']
  expect(run('vitest', 'run', '--project', 'unit', ...tests)).toMatch(/Tests .*passed/)
  const varied = run('tsx', 'src/cli/main.ts', 'sweep', 'tiktok-2025', '--vary', 'weight_staff=0:0.5:0.5', '--json')
  const [without, usual] = JSON.parse(varied).points
  expect(without.outcomes.sold_staff).toBe(0)
  expect(usual.outcomes.sold_staff).toBeGreaterThan(0.01)
  const solved = '$ npm run -s standoff -- solve used-car\n'
  expect(tutorial).toContain(`${solved}${run('tsx', 'src/cli/main.ts', 'solve', 'used-car')}\`\`\``)
})
