import { expect, it } from 'vitest'
import { eventMeta } from '@/machines/forced-sale/event-meta'
import { forcedSale } from '@/scenarios/forced-sale'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { replay, type StepTree, type Timeline, weekTree } from '@/simulation/step'
import { percent } from '@/ui/shared/format'
import { eventNouns } from '@/ui/step/line/line-words'
import { movesOf } from '@/ui/step/moves-of'
import { choicesOnChart } from '@/ui/step/step-actions'
import { driverWords } from '@/ui/step/week/driver-words'
import { answersInWords, keyedChoices, type WeekRow, weekRows } from '@/ui/step/week/week-rows'
import { countInHundred, thisWeekWords } from '@/ui/step/week/week-words'
import { playable } from '../forced-sale'
import { openAlone } from '../open-alone'
import { waitingSeat } from './waiting-seat'

const open = await openAlone(forcedSale, '')
const { headlineOf, shortOf } = thisWeekWords(open)
const { driverLines } = driverWords(open, await forcedSale.loadDetails())
const { nounOf } = eventNouns(open)

const HORIZON = 104
const seed = 'tiktok-1'

const timelineOf = (run: number, seat?: 'host' | 'home'): Timeline => {
  const session = { seed, run, choices: [], ...(seat === undefined ? {} : { seat }) }
  const played = replay(playable, tiktok2025, {}, HORIZON, session, HORIZON)
  if (played.status === 'bad') throw new Error(played.event)
  return played
}

/** Every week of three runs that stand in very different places. */
const trees: readonly StepTree[] = [0, 1, 4711].flatMap((run) =>
  timelineOf(run).weeks.flatMap(
    ({ before, week }) => weekTree(playable, tiktok2025, {}, HORIZON, before.snapshot, week).steps,
  ),
)

// At most 24 rows of products of at most 6 factors: each sum and product rounds by 2⁻⁵³ of a number of at most 1.
const ROUNDING = 24 * 8 * 2 ** -53

it('a week’s rows are certain together, likeliest first, and at most seven of them', () => {
  expect(trees.length).toBeGreaterThan(150)
  for (const tree of trees) {
    const { quiet, shown, folded, rest } = weekRows(tree)
    const sum = (quiet?.chance ?? 0) + shown.reduce((total, { chance }) => total + chance, 0) + rest.chance
    expect(Math.abs(sum - 1)).toBeLessThan(ROUNDING)
    const chances = [...shown, ...folded].map(({ chance }) => chance)
    if (!tree.scheduled) expect(chances).toEqual(chances.toSorted((a, b) => b - a))
    expect(shown.length).toBeLessThanOrEqual(7)
    expect(folded.length === 0 || folded.length > 1).toBe(true)
  }
})

it('the keys 1 to 7 choose down the week’s list, over all of its questions', () => {
  const due = timelineOf(0).weeks.find(({ steps }) => steps.at(-1)?.scheduled)
  if (due === undefined) throw new Error('No week with a deadline.')
  const { steps } = weekTree(playable, tiktok2025, {}, HORIZON, due.before.snapshot, due.week)
  const listed = steps.flatMap((step) => {
    const { shown } = weekRows(step)
    return step.scheduled
      ? (shown[0]?.answers ?? []).map(({ events }) => events.slice(1))
      : shown.map(({ events }) => events)
  })
  expect(listed.length).toBeGreaterThan(7)
  expect(keyedChoices(steps)).toEqual(listed.slice(0, 7))
  // The deadline's answers alone, where it is all that is left of the week.
  expect(keyedChoices(steps.filter(({ scheduled }) => scheduled))[0]).toEqual(['host.delays'])
})

type Printed = { readonly count: number; readonly chance: number; readonly answers: readonly Printed[] }

it('what is printed of a week adds up: answers to their headline, all to 100, and none is far from its chance', () => {
  const check = (row: Printed): void => {
    if (row.answers.length > 0) expect(row.answers.reduce((sum, { count }) => sum + count, 0)).toBe(row.count)
    else expect(Math.abs(row.count - row.chance * 100)).toBeLessThan(1 + 1e-9)
    row.answers.forEach(check)
  }
  for (const tree of trees) {
    const { quiet, shown, folded, rest } = weekRows(tree)
    const rows = [...shown, ...folded]
    rows.forEach(check)
    expect(folded.reduce((sum, { count }) => sum + count, 0)).toBe(rest.count)
    expect(rows.reduce((sum, { count }) => sum + count, quiet?.count ?? 0)).toBe(100)
  }
})

it('the chart counts every way as the list does', () => {
  const leavesOf = (rows: readonly WeekRow[]): readonly WeekRow[] =>
    rows.flatMap((row) => (row.answers.length === 0 ? [row] : leavesOf(row.answers)))
  for (const tree of trees) {
    const { shown, folded } = weekRows(tree)
    const listed = leavesOf([...shown, ...folded]).filter(({ chance }) => chance > 0)
    const onChart = new Map(movesOf({ steps: [tree] }).map(({ path, count }) => [path.join(), count]))
    expect(onChart).toEqual(new Map(listed.map(({ events, count }) => [events.join(), count])))
  }
})

it('counts of nested shares are not those that each would round to by itself', () => {
  const tree = trees.find((one) => !one.scheduled)
  const [first] = tree?.alternatives ?? []
  if (tree === undefined || first === undefined) throw new Error('No week with a choice.')
  const answer = (event: string, chance: number) => ({ ...first, event, chance, answers: [] })
  // 10.1 in 100, of which 6.6 and 3.5: each alone rounds to 10, 7 and 4.
  const node = { ...first, chance: 0.101, answers: [answer('a', 66 / 101), answer('b', 35 / 101)] }
  const { quiet, shown } = weekRows({ ...tree, quiet: 0.899, alternatives: [node] })
  expect(quiet?.count).toBe(90)
  expect(shown.map(({ count, answers }) => [count, ...answers.map((one) => one.count)])).toEqual([[10, 7, 3]])
})

it('a headline’s answers share its chance, and a deadline week has no quiet', () => {
  const scheduled = trees.filter((tree) => tree.scheduled).map(weekRows)
  expect(scheduled.length).toBeGreaterThan(5)
  for (const { quiet, shown } of scheduled) {
    expect(quiet).toBeUndefined()
    expect(shown).toHaveLength(1)
    const answers = shown[0]?.answers ?? []
    expect(Math.abs(answers.reduce((sum, { chance }) => sum + chance, 0) - 1)).toBeLessThan(ROUNDING)
    expect(answers.map(({ events }) => events[0])).toEqual(answers.map(() => 'clock.deadline'))
  }
})

it('the lines of what drives a chance multiply to it, odds applied to the base', () => {
  for (const tree of trees.filter(({ crowded, scheduled }) => !crowded && !scheduled)) {
    for (const { drivers, chance } of weekRows(tree).shown) {
      const lines = drivers.flatMap(driverLines)
      expect(lines.length).toBeGreaterThan(0)
      for (const { text, value } of lines) {
        expect(text).not.toMatch(/_/)
        expect(value).not.toBe('')
      }
      const product = drivers.reduce((all, driver) => all * driver.value, 1)
      expect(Math.abs(product - chance)).toBeLessThan(ROUNDING)
    }
  }
})

it('a number of the table itself, a ratio turned round and a pull are told in words', () => {
  const odds = [
    { name: 'A dark service', value: 3, how: 'given', times: 2 },
    { id: 'credibility', value: 0.5, how: 'inverse', times: 1 },
    { id: 'or_near_deal', value: 4.5, how: 'raised', times: 1 },
  ] as const
  const base = { id: 'bd_near', value: 0.06 }
  const inner = { kind: 'chance', base, odds, value: 0.25 } as const
  expect(
    driverLines({ kind: 'unless', factors: [inner], value: 0.75 }).map(({ text, value }) => [text, value]),
  ).toEqual([
    ['Buyer, owner and Washington agree in outline', percent(0.06)],
    ['A dark service, 2 times', 'odds × 3'],
    ['What each delay leaves of the threat, turned round', 'odds × 0.5'],
    ['A deadline near speeds an agreement, by the chances now', 'odds × 4.5'],
    ['Otherwise', percent(0.75)],
  ])
})

it('a chance is a whole count in 100, never a bare 0 for what can happen', () => {
  expect([0, 0.0001, 0.0049, 0.005, 0.5, 0.994, 0.995, 0.9999, 1].map(countInHundred)).toEqual(
    ['0', '<1', '<1', '1', '50', '99', '>99', '>99', '100'], // 0.005 · 100 rounds up to 1
  )
})

it('answers fold into one line, their own answers in brackets', () => {
  const row = (event: string, chance: number, answers: Parameters<typeof answersInWords>[0] = []) => ({
    ...{
      events: [event],
      event,
      party: 'host' as const,
      chance,
      count: Math.round(chance * 100),
      drivers: [],
      answers,
    },
  })
  const line = answersInWords([row('a', 0.03), row('b', 0.02, [row('c', 0.01), row('d', 0.004)])], (event) =>
    event.toUpperCase(),
  )
  expect(line).toBe('A 3, B 2 (C 1, D <1)')
})

it('every event has a headline, a short word and a noun, and none shows a placeholder', () => {
  for (const event of Object.keys(eventMeta)) {
    for (const words of [headlineOf(event), shortOf(event), nounOf(event)]) {
      expect(words).not.toBe('')
      expect(words).not.toMatch(/\b[A-Z]{4,}\b/)
    }
    expect(nounOf(event)).not.toBe('the week')
  }
})

it('the chart’s moves are the week’s bar: the same paths with the same chances', () => {
  for (const tree of trees) {
    const chances = new Map(movesOf({ steps: [tree] }).map(({ path, chance }) => [path.join(), chance]))
    const onBar = tree.bar.filter(({ events }) => events.length > 0)
    expect([...chances.keys()].toSorted()).toEqual(onBar.map(({ events }) => events.join()).toSorted())
    if (tree.crowded) continue
    for (const { events, from, to } of onBar) {
      // `from` and `to` are sums of up to 24 rounded chances.
      expect(Math.abs((chances.get(events.join()) ?? 0) - (to - from))).toBeLessThan(2 * ROUNDING)
    }
  }
})

it('in a seat what is one’s own is marked so, and only that can be chosen on the chart', () => {
  const { start } = timelineOf(0, 'host')
  const tree = weekTree(playable, tiktok2025, {}, HORIZON, start.snapshot, 1, 'host')
  const own = movesOf(tree).filter(({ isOwn }) => isOwn === true)
  expect(new Set(own.map(({ path }) => path[0]))).toEqual(
    new Set(tree.steps.flatMap((step) => step.own.filter(({ chance }) => chance > 0).map(({ event }) => event))),
  )
  expect(own.length).toBeGreaterThan(0)
  expect(choicesOnChart(forcedSale, ['owner.opensTalks'], tree, undefined, 'host')).toBeUndefined()
  expect(choicesOnChart(forcedSale, ['host.threatensTariff', 'home.waits'], tree, undefined, 'host')).toEqual([
    'host.threatensTariff',
  ])
  expect(
    choicesOnChart(forcedSale, ['host.standsDown'], tree, { kind: 'answer', picked: ['host.decidesOnTariff'] }, 'host'),
  ).toEqual(['host.decidesOnTariff', 'host.standsDown'])
  expect(choicesOnChart(forcedSale, ['owner.opensTalks'], tree, undefined, undefined)).toEqual(['owner.opensTalks'])
})

it('an own answer that is due leads on from the headline, each way a choice', () => {
  const timeline = waitingSeat('host', 0)
  const tree = weekTree(
    playable,
    tiktok2025,
    {},
    HORIZON,
    timeline.pending.before.snapshot,
    timeline.pending.week,
    'host',
  )
  const moves = movesOf(tree, timeline.pending)
  expect(moves.map(({ path }) => path[0])).not.toContain('clock.deadline')
  expect(moves.length).toBeGreaterThan(1)
  expect(moves.every(({ isOwn }) => isOwn === true)).toBe(true)
  expect(choicesOnChart(forcedSale, ['clock.deadline', 'host.delays'], tree, undefined, undefined)).toEqual([
    'host.delays',
  ])
})
