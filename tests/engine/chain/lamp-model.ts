import { setup } from 'xstate'
import { type ChainModel, chance, over, rest, share, type TableRow, times } from '@/engine'

/**
 * A lamp with every feature a graph can hold: a headline with answers one and two deep, an event only a calendar brings,
 * self-edges, two endings, both kinds of counter and every kind of factor.
 */
const lamp = setup({
  types: { events: {} as { type: string } },
}).createMachine({
  initial: 'dark',
  states: {
    dark: { on: { lit: 'bright', flickered: 'dark', stormed: 'asked' } },
    bright: { on: { dimmed: 'dark', stormed: 'asked' } },
    asked: { tags: 'answer', on: { held: 'bright', failed: 'burning' } },
    burning: { tags: 'answer', on: { saved: 'dark', lost: 'ashes', sold: 'gone' } },
    ashes: { type: 'final' },
    gone: { type: 'final' },
  },
})

const names = ['dark', 'bright', 'asked', 'burning', 'ashes', 'gone']

const lampRows = (_name: string, kind: number): readonly TableRow[] => [
  { event: 'lit', factors: [chance('light', ...(kind === 1 ? ['rush'] : []))] },
  { event: 'dimmed', factors: [over('weeks'), times(2)] },
  { event: 'flickered', factors: [chance('flicker'), times(0.5)] },
]

export const lampModel: ChainModel<string> = {
  version: 'lamp 1',
  machine: lamp,
  events: ['lit', 'dimmed', 'flickered', 'stormed', 'held', 'failed', 'saved', 'lost', 'sold'],
  outcomes: ['ashes', 'gone', 'dark', 'bright'].map((id) => ({ id, group: id.length === 4 ? 'four' : 'other' })),
  counters: [
    { id: 'weeksBright', weekIn: (name) => name === 'bright' },
    { id: 'storms', events: ['stormed', 'held', 'failed'] },
  ],
  view: ({ value }) => String(value),
  // Up to the largest whole number a state's key may be.
  key: (name) => 0xffffffff - names.indexOf(name),
  isAnswer: (snapshot) => snapshot.hasTag('answer'),
  outcome: (name) => name,
  ending: (name) => (name === 'ashes' || name === 'gone' ? `${name}/end` : undefined),
  weekKinds: ['plain', 'rushed'],
  questions: [{ id: 'light', rows: lampRows }],
  scheduling: 'replaces',
  scheduledOnly: ['stormed'],
  answers: (name) =>
    name === 'asked'
      ? [
          { event: 'held', factors: [rest('fail', 'wind', 'wind')] },
          { event: 'failed', factors: [chance('fail', 'wind', 'wind')] },
        ]
      : ['saved', 'lost', 'sold'].map((event) => ({ event, factors: [share(event, ['saved', 'lost', 'sold'])] })),
}

/** The lamp asked twice a week, first whether it is lit, then whether it goes out; a storm follows. */
export const twiceAskedModel: ChainModel<string> = {
  ...lampModel,
  version: 'lamp 2',
  questions: [
    { id: 'light', rows: (name, kind) => lampRows(name, kind).filter(({ event }) => event === 'lit') },
    { id: 'dark', rows: (name, kind) => lampRows(name, kind).filter(({ event }) => event !== 'lit') },
  ],
  scheduling: 'follows',
  hidden: ['flickered'],
}

/** A machine that is over before it begins: one state and no edge. */
export const overModel: ChainModel<string> = {
  ...lampModel,
  version: 'over',
  machine: setup({}).createMachine({ initial: 'ashes', states: { ashes: { type: 'final' } } }),
  counters: [],
}

/** What a kept graph of the model must be of. */
export const graphOf = ({ version, questions, weekKinds }: ChainModel<string>) => ({
  modelVersion: version,
  questions: questions.map(({ id }) => id),
  weekKinds,
})
