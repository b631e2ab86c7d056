import { expect, it } from 'vitest'
import { type Belief, beliefAt, believe, possibleNews } from '@/engine'
import { type Exact, exact, over, sum, toNumber } from './exact'
import {
  byName,
  fractionsOf,
  isEnding,
  type Path,
  type PathStep,
  pathsOf,
  rulesOf,
  WEEKS,
  weekEnds,
} from './toy-by-paths'
import { toyChain as chain, toyGraph as graph, toyModel, toyStates } from './toy-model'

type Report = readonly (readonly string[])[] // a week's headlines

const hidden = new Set(toyModel.hidden)
const newsOf = ({ events }: PathStep): readonly string[] => events.filter((event) => !hidden.has(event))
/** What the public sees of a week of a path, in any order: sorted. */
const reportOf = ({ steps }: Path, week: number): Report =>
  steps
    .filter((step) => step.week === week)
    .map(newsOf)
    .filter((news) => news.length > 0)
    .toSorted((a, b) => (a.join() < b.join() ? -1 : 1))
const textOf = (report: Report): string => report.map((news) => news.join('+')).join(' | ')

type Seen = { readonly reports: readonly Report[]; readonly paths: readonly Path[] }

/** All records of the first weeks with the paths behind each. */
function recordsOf(weeks: number): ReadonlyMap<string, Seen> {
  const records = new Map<string, { reports: readonly Report[]; paths: Path[] }>()
  for (const path of pathsOf(fractionsOf(), weeks)) {
    const reports = Array.from({ length: weeks }, (_, i) => reportOf(path, i + 1))
    const name = reports.map(textOf).join(' / ')
    const known = records.get(name)
    if (known === undefined) records.set(name, { reports, paths: [path] })
    else known.paths.push(path)
  }
  return records
}

const chanceOf = (paths: readonly Path[]): Exact => sum(paths.map(({ chance }) => chance))
function follow(reports: readonly Report[]): readonly Belief[] {
  const beliefs = [beliefAt(chain)]
  reports.forEach((report, i) => {
    beliefs.push(believe(graph, chain, beliefs[i]?.weights ?? new Float64Array(), i + 1, report))
  })
  return beliefs
}
const likelihoodOf = (beliefs: readonly Belief[]): number =>
  beliefs.reduce((all, { likelihood }) => all * likelihood, 1)

// Each week sums non-negative terms and divides: relative error below (steps + weeks) × (longest row + 2) × 2⁻⁵³, here 18 × 7 × 2⁻⁵³.
const RELATIVE = 18 * 7 * 2 ** -53
const apart = (found: number | undefined, wanted: Exact): number => {
  const value = toNumber(wanted)
  const difference = Math.abs((found ?? Number.NaN) - value)
  return difference === 0 ? 0 : difference / value
}
/** The largest relative error of a record's likelihood and of the weights after it. */
function errorOf({ reports, paths }: Seen, weeks: number): number {
  const beliefs = follow(reports)
  const all = chanceOf(paths)
  const masses = byName(paths, (path) => weekEnds(path, weeks)[weeks] ?? '')
  const ofWeights = toyStates.map((state, s) =>
    apart(beliefs.at(-1)?.weights[s], over(masses.get(state) ?? exact(0), all)),
  )
  return Math.max(apart(likelihoodOf(beliefs), all), ...ofWeights)
}

it.each([1, 2, 3])('after every record of %i weeks the weights and its likelihood are sums over its paths', (weeks) => {
  const records = recordsOf(weeks)
  for (const [name, seen] of records) expect(errorOf(seen, weeks), name).toBeLessThanOrEqual(RELATIVE)
  expect(toNumber(sum([...records.values()].map(({ paths }) => chanceOf(paths))))).toBe(1)
})

it('and after every hundredth record of all weeks', () => {
  const records = [...recordsOf(WEEKS)]
  for (const [name, seen] of records.filter((_, i) => i % 100 === 0))
    expect(errorOf(seen, WEEKS), name).toBeLessThanOrEqual(RELATIVE)
  // Some leave several states open, or the records would prove nothing.
  const open = records.filter(([, { paths }]) => new Set(paths.map((path) => path.steps.at(-1)?.to)).size > 1)
  expect(open.length).toBeGreaterThan(records.length / 10)
})

it('what is hidden stays open: after a meeting the climate is as tense as unseen thaws and answers leave it', () => {
  const quarrel = ['rivals.quarrel', 'rivals.escalate']
  const reports: readonly Report[] = [
    [['owner.opens'], quarrel],
    [['both.meet'], ['clock.deadline', 'host.delays']],
  ]
  const last = follow(reports).at(-1)
  // Tense stays 7/8 of the time, thaws 1/8 before the talks; of a meeting's answers a half leaves the climate as it is.
  const weightOf = (state: string): number => last?.weights[toyStates.indexOf(state)] ?? Number.NaN
  expect(Math.abs(weightOf('warm/tense/running') - (7 / 8) * (1 / 2))).toBeLessThan(RELATIVE)
  expect(Math.abs(weightOf('warm/calm/running') - (1 - 7 / 16))).toBeLessThan(RELATIVE)
})

it('a week in which nothing was seen is a report too', () => {
  const [before, after] = follow([[], []])
  expect(before?.likelihood).toBe(1)
  // Cold and calm, nothing seen in week 1: no quarrel 3/4, talks stay cold 3/4, neither threat nor ruling 13/16.
  expect(after?.likelihood).toBe((3 / 4) * (3 / 4) * (13 / 16))
})

it('the headlines of a week may come in any order', () => {
  const report: Report = [['owner.opens'], ['rivals.quarrel', 'rivals.relent'], ['host.threatens']]
  const [, there] = follow([report])
  const [, back] = follow([report.toReversed()])
  expect(back).toEqual(there)
  expect(there?.likelihood).toBe((1 / 8) * (1 / 4) * (1 / 8))
})

it('what cannot have happened has likelihood 0 and leaves no weight', () => {
  for (const report of [[['deal.closes']], [['both.meet']], [['owner.opens'], ['owner.opens']], [['rivals.quarrel']]]) {
    const belief = believe(graph, chain, beliefAt(chain).weights, 1, report)
    expect([belief.likelihood, Math.max(...belief.weights)]).toEqual([0, 0])
  }
})

it('what a week can bring is the news of every path that was seen alike before it', () => {
  const wanted = new Map<string, { readonly before: readonly Report[]; readonly news: Set<string> }>()
  for (const { reports, paths } of recordsOf(3).values()) {
    const before = reports.slice(0, 2)
    const name = before.map(textOf).join(' / ')
    const known = wanted.get(name) ?? { before, news: new Set<string>() }
    wanted.set(name, known)
    for (const path of paths) for (const news of reportOf(path, 3)) known.news.add(news.join())
  }
  for (const [name, { before, news }] of wanted) {
    const weights = follow(before).at(-1)?.weights ?? new Float64Array()
    const found = possibleNews(graph, chain, weights, 3).map((events) => events.join())
    expect(found.toSorted(), name).toEqual([...news].toSorted())
  }
})

it('a question that brings nothing leaves what the next ones can bring, and what has no chance is not possible', () => {
  const { layers, steps, weekStart, classStart, start } = chain
  const own = layers[steps[weekStart[1] ?? 0] ?? 0]?.rowClass[start] ?? 0
  const isOwn = (k: number): boolean => k >= (classStart[own] ?? 0) && k < (classStart[own + 1] ?? 0)
  const still = { ...chain, chance: chain.chance.map((p, k) => (isOwn(k) ? 0 : p)) }
  const firstWeek = (of: typeof chain) => possibleNews(graph, of, beliefAt(of).weights, 1).map(([event]) => event)
  expect(firstWeek(chain)).toEqual(expect.arrayContaining(['rivals.quarrel', 'owner.opens']))
  expect(firstWeek(still)).not.toContain('rivals.quarrel')
  expect(firstWeek(still)).toContain('owner.opens')
})

it('after an ending nothing is certain to be reported', () => {
  const ended = beliefAt({ ...chain, start: toyStates.findIndex(isEnding) }).weights
  expect(believe(graph, chain, ended, 2, []).likelihood).toBe(1)
  expect(believe(graph, chain, ended, 2, [['host.threatens']]).likelihood).toBe(0)
})

it.each([
  [1, [['home.calms']], '"home.calms" was reported; nobody outside sees it.'],
  [1, [['both.meets']], '"both.meets" was reported; the machine has no such event.'],
  [1, [[]], 'A headline without an event was reported.'],
  [5, [], 'Week 5 was reported; the chain has weeks 1 to 4.'],
  [0, [], 'Week 0 was reported; the chain has weeks 1 to 4.'],
])('refuses what nobody can have seen: week %i, %j', (week, report, message) => {
  expect(() => believe(graph, chain, beliefAt(chain).weights, week, report)).toThrow(new RangeError(message))
})

const rules = rulesOf(fractionsOf())

/** What the public has seen of week 2 where a path fits it: all of the report, and no other news but where something had to come. */
function fitsSoFar({ steps }: Path, report: Report): boolean {
  const unmet = report.map((news) => news.join('+'))
  let state = steps.findLast(({ week }) => week === 1)?.to ?? ''
  for (const step of steps.filter(({ week }) => week === 2)) {
    const news = newsOf(step).join('+')
    const met = unmet.indexOf(news)
    const mustCome = rules(state, 2, step.slot).every(({ events }) => events.length > 0)
    if (met >= 0) unmet.splice(met, 1)
    else if (news !== '' && !mustCome) return false
    state = step.to
  }
  return unmet.length === 0
}

it('a week that is not over may still bring what must come, and is quiet in all else', () => {
  const paths = [...pathsOf(fractionsOf(), 2)]
  const records = new Map(paths.map((path) => [[1, 2].map((week) => textOf(reportOf(path, week))).join(' / '), path]))
  let open = 0
  for (const [name, path] of records) {
    const [before = [], whole = []] = [reportOf(path, 1), reportOf(path, 2)]
    const soFar = whole.filter(([event]) => event !== 'clock.deadline')
    const fitting = paths.filter((one) => textOf(reportOf(one, 1)) === textOf(before) && fitsSoFar(one, soFar))
    const [, week1] = follow([before])
    const belief = believe(graph, chain, week1?.weights ?? new Float64Array(), 2, soFar, false)
    const all = chanceOf(fitting)
    expect(apart((week1?.likelihood ?? Number.NaN) * belief.likelihood, all), name).toBeLessThanOrEqual(RELATIVE)
    const masses = byName(fitting, (one) => weekEnds(one, 2)[2] ?? '')
    for (const [s, state] of toyStates.entries())
      expect(apart(belief.weights[s], over(masses.get(state) ?? exact(0), all)), name).toBeLessThanOrEqual(RELATIVE)
    if (believe(graph, chain, week1?.weights ?? new Float64Array(), 2, soFar).likelihood === 0) open++
  }
  expect(open).toBeGreaterThan(0) // once the week is over these reports are no longer possible
})
