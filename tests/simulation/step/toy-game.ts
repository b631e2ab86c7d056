import { createMachine } from 'xstate'
import {
  type ChainModel,
  chance,
  compileGraph,
  earnedByWeek,
  fillChain,
  type Numbers,
  rest,
  type Weeks,
} from '@/engine'
import { type SeatGame, type SeatValues, seatValues } from '@/simulation/step/seat-values'

/**
 * A game of four transient states and two answers, small enough to be added up history by history: I may make an offer, they may
 * sulk or want to leave; an offer is theirs to accept, leaving is mine to prevent. A call in week 2 reaches only the sour.
 */
const machine = createMachine({
  initial: 'calm',
  states: {
    calm: { on: { 'mine.offer': 'asked', 'them.sulk': 'sour', 'them.leave': 'leaving' } },
    sour: { on: { 'mine.offer': 'asked', 'them.leave': 'leaving', 'clock.call': 'leaving' } },
    asked: { tags: ['answer'], on: { 'them.accept': 'won', 'them.refuse': 'sour' } },
    leaving: { tags: ['answer'], on: { 'mine.beg': 'calm', 'mine.letGo': 'lost' } },
    won: {},
    lost: {},
  },
})

const states = ['calm', 'sour', 'asked', 'leaving', 'won', 'lost'] as const
type Place = (typeof states)[number]
const isOver = (place: Place) => place === 'won' || place === 'lost'

const model: ChainModel<Place> = {
  version: 'toy',
  machine,
  events: [
    'mine.offer',
    'them.sulk',
    'them.leave',
    'them.accept',
    'them.refuse',
    'mine.beg',
    'mine.letGo',
    'clock.call',
  ],
  outcomes: states.map((id) => ({ id, group: id })),
  counters: [],
  view: (snapshot) => snapshot.value as Place,
  key: (place) => states.indexOf(place),
  isAnswer: (snapshot) => snapshot.hasTag('answer'),
  outcome: (place) => place,
  ending: (place) => (isOver(place) ? place : undefined),
  weekKinds: ['plain', 'other'],
  questions: [
    {
      id: 'moves',
      rows: () =>
        ['offer', 'sulk', 'leave'].map((id) => ({
          event: id === 'offer' ? 'mine.offer' : `them.${id}`,
          factors: [chance(id)],
        })),
    },
  ],
  scheduling: 'replaces',
  scheduledOnly: ['clock.call'],
  answers: (place) =>
    place === 'asked'
      ? [
          { event: 'them.accept', factors: [chance('accept')] },
          { event: 'them.refuse', factors: [rest('accept')] },
        ]
      : place === 'leaving'
        ? [
            { event: 'mine.beg', factors: [chance('beg')] },
            { event: 'mine.letGo', factors: [rest('beg')] },
          ]
        : [],
}

export const WEEKS: Weeks = [{ kind: 0 }, { kind: 0 }, { kind: 0, scheduled: 'clock.call' }, { kind: 1 }, { kind: 0 }]
export const worthOfWeek: Record<Place, number> = { calm: 0.125, sour: -0.25, asked: 0, leaving: 0, won: 0, lost: 0 }
export const worthOfEnd: Record<Place, number> = { calm: 1, sour: 0.5, asked: 0, leaving: 0, won: 5, lost: -3 }
export const isMine = (event: string): boolean => event.startsWith('mine.')

export type Toy = SeatValues & { readonly game: SeatGame; readonly stateOf: (at: number | string) => number }

export function toyGame(numbers: Numbers, weeks: Weeks = WEEKS): Toy {
  const graph = compileGraph(model)
  const placeOf = (s: number): Place =>
    graph.ending[s]! < 0 ? states[graph.key[s]!]! : (graph.endings[graph.ending[s]!] as Place)
  const chain = fillChain(graph, numbers, weeks, 0)
  const all = Array.from({ length: graph.n }, (_, s) => placeOf(s))
  const week = Float64Array.from(all, (place) => worthOfWeek[place])
  const reward = {
    terminal: Float64Array.from(all, (place) => worthOfEnd[place]),
    earned: earnedByWeek(chain, week),
  }
  const game = { graph, chain, numbers, weeks, reward, isOwn: isMine }
  return {
    ...seatValues(game),
    game,
    stateOf: (at) => all.indexOf((typeof at === 'number' ? states[at] : at) as Place),
  }
}

/** The rules again by hand, without machine or chain: what each event leads to, and what must be answered. */
export const leadsTo: Record<string, Record<string, Place>> = {
  calm: { 'mine.offer': 'asked', 'them.sulk': 'sour', 'them.leave': 'leaving' },
  sour: { 'mine.offer': 'asked', 'them.leave': 'leaving' },
  asked: { 'them.accept': 'won', 'them.refuse': 'sour' },
  leaving: { 'mine.beg': 'calm', 'mine.letGo': 'lost' },
}
export type { Place }
