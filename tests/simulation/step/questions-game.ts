import { createMachine } from 'xstate'
import { type ChainModel, chance, compileGraph, type Numbers, rest } from '@/engine'
import { withHeadlines } from '@/machines/event-record'
import { UNRESOLVED, type View } from '@/scenarios/negotiation'
import type { Scenario } from '@/scenarios/scenario.types'
import type { OpenNegotiation } from '@/simulation/open-negotiation'
import type { PlayableNegotiation } from '@/simulation/playable-negotiation'
import { opened, playable } from '../../forced-sale'

/**
 * A game of three questions a week and a call that follows them where one is due. I can act in the first two, an offer is theirs
 * to answer, leaving is mine to prevent. It can end in every question, by an answer or at once.
 */
const machine = createMachine({
  initial: 'calm',
  states: {
    calm: {
      on: {
        'mine.offer': 'asked',
        'them.sulk': 'sour',
        'mine.threaten': 'tense',
        'them.leak': 'tense',
        'them.walk': 'lost',
      },
    },
    sour: {
      on: {
        'mine.offer': 'asked',
        'them.leave': 'leaving',
        'mine.threaten': 'tense',
        'them.cheer': 'calm',
        'them.walk': 'lost',
        'clock.call': 'leaving',
      },
    },
    tense: { on: { 'them.yield': 'won', 'them.cheer': 'calm', 'clock.call': 'leaving' } },
    asked: { tags: ['answer'], on: { 'them.accept': 'won', 'them.refuse': 'sour' } },
    leaving: { tags: ['answer'], on: { 'mine.beg': 'calm', 'mine.letGo': 'lost' } },
    won: {},
    lost: {},
  },
})

export const PLACES = ['calm', 'sour', 'tense', 'asked', 'leaving', 'won', 'lost'] as const
export type Place = (typeof PLACES)[number]
export const isOver = (place: Place): boolean => place === 'won' || place === 'lost'
const placeOf = (view: View): Place => PLACES.find((place) => place === view.place) ?? 'lost'

export const QUESTIONS = ['talk', 'press', 'mood'] as const
export const SLOTS = 4

const model: ChainModel<View> = {
  version: 'questions',
  machine,
  events: [
    'mine.offer',
    'them.sulk',
    'them.leave',
    'mine.threaten',
    'them.leak',
    'them.yield',
    'them.cheer',
    'them.walk',
    'them.accept',
    'them.refuse',
    'mine.beg',
    'mine.letGo',
    'clock.call',
  ],
  outcomes: PLACES.map((id) => ({ id, group: isOver(id) ? id : UNRESOLVED })),
  counters: [
    { id: 'calmWeeks', weekIn: ({ place }) => place === 'calm' },
    { id: 'pleas', events: ['mine.offer', 'mine.beg'] },
  ],
  view: ({ value }) => ({ place: value }),
  key: (view) => PLACES.indexOf(placeOf(view)),
  isAnswer: (snapshot) => snapshot.hasTag('answer'),
  outcome: placeOf,
  ending: (view) => (isOver(placeOf(view)) ? placeOf(view) : undefined),
  weekKinds: ['plain', 'near'],
  questions: [
    {
      id: 'talk',
      rows: () => [
        { event: 'mine.offer', factors: [chance('offer')] },
        { event: 'them.sulk', factors: [chance('sulk')] },
        { event: 'them.leave', factors: [chance('leave')] },
      ],
    },
    {
      id: 'press',
      rows: () => [
        { event: 'mine.threaten', factors: [chance('threaten')] },
        { event: 'them.leak', factors: [chance('leak')] },
        { event: 'them.yield', factors: [chance('yield')] },
      ],
    },
    {
      id: 'mood',
      rows: (_view, kind) => [
        { event: 'them.cheer', factors: [chance('cheer')] },
        { event: 'them.walk', factors: [chance(kind === 1 ? 'walkNear' : 'walk')] },
      ],
    },
  ],
  scheduling: 'follows',
  scheduledOnly: ['clock.call'],
  answers: ({ place }) =>
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

export const quiet: Numbers = {
  ...{ offer: 0.25, sulk: 0.3, leave: 0.2, threaten: 0.2, leak: 0.3, yield: 0.15 },
  ...{ cheer: 0.35, walk: 0.02, walkNear: 0.06, accept: 0.3, beg: 0.7 },
}
/** Crowded with my own moves in the first two questions, and near a call without them in the third. */
export const crowded: Numbers = {
  ...{ offer: 0.6, sulk: 0.5, leave: 0.7, threaten: 0.4, leak: 1, yield: 0.25 },
  ...{ cheer: 0.8, walk: 0.05, walkNear: 0.4, accept: 0.25, beg: 0.9 },
}

const parameters = Object.keys(quiet).map((id) => ({
  ...{ id, label: id, meaning: id, party: 'them', condition: 'always' },
  ...({ kind: 'weekly', unit: 'probability per week', min: 0, max: 1, step: 0.01 } as const),
}))

const record = (event: string) => ({
  ...{ party: event.split('.')[0] ?? '', lane: 'talks', short: event, noun: event, explanation: '', calendar: null },
  clause: ['They', 'do', 'do'] as const,
})

export const game: PlayableNegotiation & OpenNegotiation = {
  ...opened,
  ...playable,
  id: 'questions',
  modelVersion: model.version,
  model,
  graph: compileGraph(model),
  events: withHeadlines(Object.fromEntries(model.events.map((event) => [event, record(event)]))),
  parameters,
  deadline: { event: 'clock.call', near: 1, nearKind: 1 },
  questions: QUESTIONS,
  scheduling: 'follows',
  weekKinds: model.weekKinds,
  payoffsOfEnding: (ending) => [`endings.${ending ?? UNRESOLVED}`],
  priceOfEnding: () => undefined,
  costs: [],
  levels: { field: 'place', numbers: { tense: 'threaten' } },
  viewOfKey: (key) => ({ place: PLACES[key] }),
  weekConditions: (key) => [PLACES[key] ?? ''],
}

export const worthOfWeek: Record<string, number> = { calm: 0.125, sour: -0.25, tense: -0.5 }
export const worthOfEnd: Record<string, number> = { won: 5, lost: -3, unresolved: 0.5 }

/** The call is due in week 2 and every fourth week after it. */
export const scenario: Scenario = {
  formatVersion: 1,
  id: 'questions',
  title: 'Three questions a week',
  briefing: '',
  words: { question: 'Who wins?', target: 'the game' },
  parties: {},
  buyers: {},
  startDate: '2024-03-04',
  horizonWeeks: 12,
  calendar: {
    announced: [{ date: '2024-03-18', announced: '2024-03-04', event: 'clock.call', label: 'A call', source: 'a' }],
    delayLengthWeeks: 4,
  },
  prologue: [],
  numbers: {},
  payoffs: { mine: { endings: worthOfEnd, weeks: worthOfWeek, reason: '', sources: [] } },
  story: [],
  notes: [],
  sources: {},
}

/** The key of a place, or the name of an ending: as a history says where it stands. */
export const at = (place: Place): number | string => (isOver(place) ? place : PLACES.indexOf(place))

/** The rules again by hand, without machine or chain: what each question can bring where, and what each event leads to. */
export const canBring: Readonly<Record<string, readonly (readonly string[])[]>> = {
  calm: [['mine.offer', 'them.sulk'], ['mine.threaten', 'them.leak'], ['them.walk'], []],
  sour: [['mine.offer', 'them.leave'], ['mine.threaten'], ['them.cheer', 'them.walk'], ['clock.call']],
  tense: [[], ['them.yield'], ['them.cheer'], ['clock.call']],
}
export const leadsTo: Readonly<Record<string, Place>> = {
  'mine.offer': 'asked',
  'them.sulk': 'sour',
  'them.leave': 'leaving',
  'mine.threaten': 'tense',
  'them.leak': 'tense',
  'them.yield': 'won',
  'them.cheer': 'calm',
  'them.walk': 'lost',
  'them.accept': 'won',
  'them.refuse': 'sour',
  'mine.beg': 'calm',
  'mine.letGo': 'lost',
  'clock.call': 'leaving',
}
