import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { strike } from '@/scenarios/strike'
import { decodeResult } from '@/simulation/codes/result-code'
import { untouched } from '@/simulation/link/link-rules'
import type { ReviewedStop } from '@/simulation/seat/types'
import { NOTHING } from '@/simulation/step'
import { gameCodes } from '@/ui/step/game/code-of-game'
import { splitSentence } from '@/ui/step/game/debrief'
import { liftedApart } from '@/ui/step/game/expectation-line'
import { gamePlaceOf, optionsOfGame } from '@/ui/step/game/game-place'
import { gameWords, weeksIn } from '@/ui/step/game/game-words'
import { placeLabels } from '@/ui/step/game/ladder'
import { worthSentence } from '@/ui/step/game/worth-card'
import { openAlone } from '../open-alone'

const tables = await Promise.all(
  [forcedSale, strike].map(async (negotiation) => {
    const open = await openAlone(negotiation, '')
    const details = await negotiation.loadDetails()
    return { negotiation, details, words: gameWords(open, details) }
  }),
)

it.each(tables)(
  'every act of a seat is told as a command, in the names of the case',
  ({ negotiation, details, words }) => {
    for (const { party } of details.seats) {
      for (const [event, { party: owner, clause }] of Object.entries(negotiation.events)) {
        if (owner !== party) continue
        const isOwnClause = clause[0] === party.toUpperCase()
        expect(isOwnClause || details.seatGame?.acts[event] !== undefined, event).toBe(true)
        const name = words.actName(event, party, {})
        expect(name).toMatch(/^[A-Z][a-z]/)
        expect(name).not.toMatch(/\b(?!BATNA)[A-Z]{4,}\b| its /)
      }
    }
  },
)

it.each(tables)('the words of acts and chances are about events there are', ({ negotiation, details, words }) => {
  const { acts = {}, hold } = details.seatGame ?? {}
  for (const event of Object.keys(acts)) expect(negotiation.events[event], event).toBeDefined()
  const held = details.seats.map(({ party }) => hold?.({}, party))
  for (const { facts = [] } of [...Object.values(acts), ...held.flatMap((one) => (one === undefined ? [] : [one]))])
    for (const fact of facts) if (typeof fact !== 'string') expect(negotiation.events[fact.chanceOf]).toBeDefined()
  for (const { party } of details.seats) expect(words.actName(NOTHING, party, {})).toMatch(/^[A-Z][a-z]/)
})

it('a chance is so many weeks', () => {
  expect([0.05, 0.36, 0.74, 1].map(weeksIn)).toEqual([
    '1 week in 20',
    '1 week in 3',
    '7 weeks in 10',
    'almost every week',
  ])
})

const worth = (event: string, options: Readonly<Record<string, number>>, neverSign?: number) =>
  worthSentence(
    {
      event,
      worth: {
        party: 'owner',
        best: 0,
        model: 0,
        ...(neverSign === undefined ? {} : { neverSign }),
        options: Object.entries(options).map(([id, value], at) => ({
          event: id,
          worth: value,
          modelChance: at / 10,
          isAgreeing: id === 'sign',
        })),
      },
    } as Pick<ReviewedStop, 'event' | 'worth'>,
    ({ event: id }) => id,
  )

it('a choice is compared with what the model does, and an offer with the walk-away line', () => {
  expect(worth('hold', { hold: 80, sign: 32 }, 47)).toBe(
    '“hold” beat “sign” by 48 points. “sign” was worth 15 less than never signing: the offer lay below your reservation price.',
  )
  expect(worth('sign', { hold: 80, sign: 79.4 }, 47)).toBe('Any of these would do.')
  expect(worth('hold', { hold: 40, sign: 60 }, 47)).toBe('“sign” was worth 20 points more than “hold”.')
  expect(worth('hold', { hold: 40 })).toBe('There was nothing else to choose.')
})

it('what a game came to adds up as it is said', () => {
  expect(splitSentence({ start: 82.4, points: 80.4, lost: 3.6, luck: 1.6 })).toBe(
    'You end with 80 points. At the start you could expect 82: decisions −4, luck +2.',
  )
})

it('a game is in its link, and old links are a game that has not begun', () => {
  const place = {
    seat: 'owner',
    run: 7,
    decisions: ['owner.opensTalks', 'nothing'],
    isDue: true,
    isCoached: true,
    isReplayed: true,
    guess: 35,
  }
  expect(gamePlaceOf({ options: optionsOfGame(place) }, 'owner')).toEqual(place)
  const skipped = {
    ...place,
    decisions: [],
    isDue: false,
    isCoached: false,
    isReplayed: false,
    guess: 'skipped' as const,
  }
  expect(gamePlaceOf({ options: optionsOfGame(skipped) }, 'owner')).toEqual(skipped)
  expect(gamePlaceOf({ options: { seat: 'owner' } }, 'owner')).toEqual({
    ...skipped,
    run: 0,
    guess: undefined,
  })
})

it.each([300, 358, 720])('labels of a ladder %i wide stay within it and touch none', (width) => {
  const marks = [0, 30, 40, 47, 80, 100].map((at) => ({ at: (at / 100) * width, width: 100 }))
  const placed = placeLabels(marks, width)
  for (const [i, { row, from, to }] of placed.entries()) {
    expect(from).toBeGreaterThanOrEqual(0)
    expect(to).toBeLessThanOrEqual(width)
    for (const other of placed.slice(i + 1))
      expect(other.row !== row || other.from >= to || other.to <= from).toBe(true)
  }
})

it('decisions that follow closely are drawn apart', () => {
  const apart = liftedApart([0, 5, 9, 40].map((x) => ({ x, y: 50 })))
  expect(apart.map(({ y }) => y)).toEqual([50, 31, 69, 50])
})

it('a game is handed in as a code that says its seat, future, ending, score and guess', async () => {
  const open = await openAlone(forcedSale, '')
  const { codeOf } = gameCodes(open, await forcedSale.loadDetails())
  const played = {
    place: { seat: 'owner', run: 4711, isCoached: true, isReplayed: false },
    review: { score: 71 },
    end: { week: 45, outcome: 'sold_strategic', group: 'sold' },
    recipe: untouched(open.scenario),
    guess: 40,
  }
  expect(decodeResult(codeOf(played) ?? '')).toEqual({
    status: 'read',
    result: {
      caseNumber: 0,
      seat: 2,
      run: 4711,
      ending: 0,
      week: 45,
      score: 71,
      guess: 40,
      flags: { isCoached: true, isTwo: false, isChanged: false, isReplayed: false },
    },
  })
  expect(codeOf({ ...played, place: { ...played.place, run: 70_000 } })).toBeUndefined()
})
