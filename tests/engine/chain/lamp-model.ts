import { setup } from 'xstate'
import { type ChainModel, chance, over, rest, share, times } from '@/engine'

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
  weekly: (_name, kind) => [
    { event: 'lit', factors: [chance('light', ...(kind === 1 ? ['rush'] : []))] },
    { event: 'dimmed', factors: [over('weeks'), times(2)] },
    { event: 'flickered', factors: [chance('flicker'), times(0.5)] },
  ],
  scheduledOnly: ['stormed'],
  answers: (name) =>
    name === 'asked'
      ? [
          { event: 'held', factors: [rest('fail', 'wind', 'wind')] },
          { event: 'failed', factors: [chance('fail', 'wind', 'wind')] },
        ]
      : ['saved', 'lost', 'sold'].map((event) => ({ event, factors: [share(event, ['saved', 'lost', 'sold'])] })),
}

/** A machine that is over before it begins: one state and no edge. */
export const overModel: ChainModel<string> = {
  ...lampModel,
  version: 'over',
  machine: setup({}).createMachine({ initial: 'ashes', states: { ashes: { type: 'final' } } }),
  counters: [],
}
