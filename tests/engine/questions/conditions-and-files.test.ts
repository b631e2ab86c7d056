import { expect, it } from 'vitest'
import { prismTexts } from '@/cli/export/prism-texts'
import { unroll } from '@/cli/export/unroll'
import { type Condition, eventCondition, solveConditional, stateCondition } from '@/engine'
import { answerProperty, parseProperty, readExplicit } from '@/markov'
import { by, type Exact, exact, over, plus, reduced, sum, toNumber } from './exact'
import { fractionsOf, isEnding, outcomeOf, type Path, pathsOf, WEEKS, weekEnds } from './toy-by-paths'
import { toyChain as chain, toyGraph as graph, toyStates } from './toy-model'

const paths: readonly Path[] = [...pathsOf(fractionsOf())]
const ends = paths.map((path) => weekEnds(path))
const ZERO = exact(0)

type Fact = { readonly happened: boolean; readonly by?: number } & (
  | { readonly event: string }
  | { readonly name: string; readonly isIn: (state: string) => boolean }
)
const isTrue = (fact: Fact, { steps }: Path, end: readonly string[]): boolean => {
  const last = fact.by ?? WEEKS
  const found =
    'event' in fact
      ? steps.some(({ week, events }) => week <= last && events.includes(fact.event))
      : end.some((state, week) => week <= last && fact.isIn(state))
  return found === fact.happened
}
const conditionOf = ({ happened, by: week, ...on }: Fact): Condition => {
  const claim = { happened, ...(week === undefined ? {} : { by: week }) }
  return 'event' in on
    ? eventCondition(graph, on.event, claim)
    : stateCondition(chain, on.name, (s) => on.isIn(toyStates[s] ?? ''), claim)
}

const isTense = (state: string): boolean => state.includes('/tense/')
const isNear = (state: string): boolean => state.startsWith('near/')
const facts: Readonly<Record<string, readonly Fact[]>> = {
  'an answer two deep': [{ event: 'home.objects', happened: true }],
  'a headline by week 2 and no quarrel by week 3': [
    { event: 'both.meet', happened: true, by: 2 },
    { event: 'rivals.quarrel', happened: false, by: 3 },
  ],
  'a state at the end of week 2, never near': [
    { name: 'tense', isIn: isTense, happened: true, by: 2 },
    { name: 'near', isIn: isNear, happened: false },
  ],
  'five at once': [
    { event: 'deal.nears', happened: true },
    { event: 'clock.deadline', happened: true, by: 2 },
    { event: 'court.voids', happened: false },
    { name: 'tense', isIn: isTense, happened: true },
    { event: 'home.calms', happened: false, by: 3 },
  ],
  // A deal that nears in a week and is refused in it would not count: runs stand somewhere at the end of a week alone.
  'a deal that neared without a week that ended near': [
    { event: 'deal.nears', happened: true },
    { name: 'near', isIn: isNear, happened: false },
  ],
}

// Sums of products of non-negative numbers, masks among them: relative steps × (longest column × masks + 2) × 2⁻⁵³.
const RELATIVE = chain.steps.length * (chain.n * 32 + 2) * 2 ** -53
const expectClose = (found: number | undefined, wanted: Exact, what: string): void => {
  const value = toNumber(wanted)
  expect(Math.abs((found ?? Number.NaN) - value), what).toBeLessThanOrEqual(RELATIVE * value)
}

it.each(Object.entries(facts))('conditions are those of the paths: %s', (_, asked) => {
  const kept = paths.map((path, i) => asked.every((fact) => isTrue(fact, path, ends[i] ?? [])))
  const chance = sum(paths.filter((_path, i) => kept[i]).map((path) => path.chance))
  const given = (isIn: (end: readonly string[]) => boolean): Exact =>
    over(sum(paths.filter((_path, i) => kept[i] && isIn(ends[i] ?? [])).map((path) => path.chance)), chance)
  expect(chance.top > 0n).toBe(true)
  const solved = solveConditional(chain, asked.map(conditionOf))
  expectClose(solved.probability, chance, 'all of them')
  chain.outcomes.forEach(({ id }, o) => {
    expectClose(
      solved.outcomes[o],
      given((end) => outcomeOf(end[WEEKS] ?? '') === id),
      id,
    )
  })
  for (let week = 0; week <= WEEKS; week++)
    chain.endings.forEach((ending, e) => {
      const found = solved.endingByWeek[week * chain.endings.length + e]
      expectClose(
        found,
        given((end) => end[week] === ending),
        `${ending} by week ${week}`,
      )
    })
})

const unrolled = unroll(chain)
const files = prismTexts(unrolled)
const source = (name: string) => ({ name, lines: files.find((file) => file.name === name)?.lines() ?? [] })
const read = (rewards?: string) =>
  readExplicit({
    transitions: source('model.tra'),
    labels: source('model.lab'),
    ...(rewards === undefined ? {} : { rewards: source(`${rewards}.srew`) }),
  })
const text = (value: Exact): string => {
  const { top, bottom } = reduced(value)
  return bottom === 1n ? `${top}` : `${top}/${bottom}`
}

it('the explicit files, unrolled by question, read back to exactly the outcomes of the paths', () => {
  const found = chain.outcomes.map(({ id }) => answerProperty(read(), parseProperty(`P=? [ F "${id}" ]`), true))
  expect(found.map((answer) => answer.class)).toEqual(chain.outcomes.map(() => 'fraction'))
  const wanted = chain.outcomes.map(({ id }) =>
    sum(paths.filter((_, i) => outcomeOf(ends[i]?.[WEEKS] ?? '') === id).map(({ chance }) => chance)),
  )
  expect(found.map(({ fraction }) => fraction)).toEqual(wanted.map(text))
})

it('and to exactly their expected weeks and events', () => {
  const counted = (countOf: (path: Path, end: readonly string[]) => number): Exact =>
    paths.reduce((all, path, i) => plus(all, by(path.chance, exact(countOf(path, ends[i] ?? [])))), ZERO)
  const begun = (end: readonly string[]): readonly string[] => end.slice(0, WEEKS)
  const blows = ['rivals.escalate', 'home.objects', 'host.threatens']
  const wanted = {
    weeksToSettle: counted((_, end) => begun(end).filter((state) => !isEnding(state)).length),
    weeksTense: counted((_, end) => begun(end).filter(isTense).length),
    blows: counted(
      ({ steps }) => steps.flatMap(({ events }) => events).filter((event) => blows.includes(event)).length,
    ),
  }
  expect(unrolled.consequences.map(({ id }) => id)).toEqual(Object.keys(wanted))
  const goal = chain.outcomes.map(({ id }) => `"${id}"`).join(' | ')
  for (const [id, value] of Object.entries(wanted))
    expect(answerProperty(read(id), parseProperty(`R=? [ F ${goal} ]`), true).fraction, id).toBe(text(value))
})
