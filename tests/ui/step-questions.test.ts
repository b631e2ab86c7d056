import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { type Session, type Timeline, weekTree } from '@/simulation/step'
import { latestHeadlines } from '@/ui/step/head/latest-words'
import { movesOf } from '@/ui/step/moves-of'
import { debriefRows } from '@/ui/step/seat/debrief-rows'
import { timelineKey } from '@/ui/step/seat/use-seat'
import { choicesOnChart } from '@/ui/step/step-actions'
import { shownSteps } from '@/ui/step/week/week-rows'
import { openAlone } from '../open-alone'
import { HORIZON, session, timelineOf } from '../simulation/step/questions-case'
import { game, QUESTIONS, quiet, scenario } from '../simulation/step/questions-game'

const { latestWords } = latestHeadlines(await openAlone(forcedSale, ''))

const choosing = (week: number, ...events: string[]) => events.map((event) => ({ week, event }))
const seated = (choices: Session['choices'], run = 0): Timeline => timelineOf(session(run, { seat: 'mine', choices }))
const quietWeek = choosing(1, ...QUESTIONS.map((question) => `nothing.${question}`))
const dueIn = (timeline: Timeline) => {
  if (timeline.status !== 'pending') throw new Error('Nothing is due.')
  return timeline.pending
}
/** Runs in which the others act in the first question, before a move of mine is due in the second. */
const sulking = Array.from({ length: 20 }, (_, run) => seated(choosing(1, 'nothing.talk'), run)).find((timeline) =>
  dueIn(timeline).steps[0]?.events.includes('them.sulk'),
)!

it('of a week only the questions in which something can happen are shown, and one where none can', () => {
  const { snapshot } = timelineOf(session(0, { choices: quietWeek }), 1).weeks[0]!.after
  const { steps } = weekTree(game, scenario, quiet, HORIZON, snapshot, 2)
  expect(steps.map(({ slot }) => slot)).toEqual([0, 1, 2, 3])
  expect(shownSteps(steps).map(({ slot }) => slot)).toEqual([0, 1, 2])
  expect(shownSteps(steps.slice(3)).map(({ slot }) => slot)).toEqual([3])
})

it('the chart has the moves of every question, and a call is never chosen with its answer', () => {
  const sour = timelineOf(session(0, { choices: choosing(1, 'them.sulk', 'nothing.press', 'nothing.mood') }), 1)
  const tree = weekTree(game, scenario, quiet, HORIZON, sour.weeks[0]!.after.snapshot, 2)
  expect(movesOf(tree).map(({ path }) => path.join())).toEqual([
    ...['mine.offer,them.accept', 'mine.offer,them.refuse', 'them.leave,mine.beg', 'them.leave,mine.letGo'],
    ...['mine.threaten', 'them.cheer', 'them.walk', 'clock.call,mine.beg', 'clock.call,mine.letGo'],
  ])
  expect(choicesOnChart(game, ['clock.call', 'mine.beg'], tree, undefined, undefined)).toEqual(['mine.beg'])
  expect(choicesOnChart(game, ['them.leave', 'mine.beg'], tree, undefined, undefined)).toEqual([
    'them.leave',
    'mine.beg',
  ])
})

it('a move that is due is told with what the week has brought so far', () => {
  const due = dueIn(sulking)
  expect(latestWords([], 0, undefined, due)).toEqual({
    ...{ before: '', headline: 'them.sulk.', after: ' Your move is due.', event: 'them.sulk' },
  })
  const first = dueIn(seated([]))
  // In a week that has not begun the last press is told; the card asks for the move.
  expect(latestWords([], 0, undefined, first).before).toBe('Nothing has happened yet.')
  const tree = weekTree(game, scenario, quiet, HORIZON, due.before.snapshot, 1, 'mine', due.slot)
  expect(movesOf(tree, due).map(({ path, isOwn }) => [path.join(), isOwn])).toEqual([
    ['mine.threaten', true],
    ['them.cheer', undefined],
    ['them.walk', undefined],
  ])
})

it('a seat’s question differs for every decision of a week', () => {
  const keys = [[], ['nothing.talk'], ['nothing.talk', 'nothing.press']].map((events) =>
    timelineKey(seated(choosing(1, ...events))),
  )
  expect(new Set(keys).size).toBe(3)
})

it('questions held out and quiet ones fold into one stretch each', () => {
  const entry = (kind: 'holdOut' | 'luck', week: number, ...events: string[]) => ({
    ...{ kind, week, slot: 0, at: 0, events, before: 0, after: 0.5 },
  })
  const week = (number: number) => [
    entry('holdOut', number, 'nothing.talk'),
    entry('luck', number),
    entry('holdOut', number, 'nothing.press'),
    entry('luck', number),
  ]
  expect(debriefRows([...week(1), ...week(2)])).toEqual([
    { kind: 'holdOut', first: 1, last: 2, events: [], change: 2 },
    { kind: 'luck', first: 1, last: 2, events: [], change: 2 },
  ])
})
