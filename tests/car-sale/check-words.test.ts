import { expect, it } from 'vitest'
import type { Ending } from '@/scenarios/small/endings'
import { modelOf, type SmallModel } from '@/scenarios/small/model'
import type { Regions } from '@/scenarios/small/regions'
import { carMachine } from './machines/car-sale/car.machine'
import { carEvents } from './machines/car-sale/car-events'
import { endings, regions } from './scenarios/car-sale/words'

const given: SmallModel<Regions> = {
  ...{ modelVersion: '1.0.0', machine: carMachine, events: carEvents, regions, endings },
  chances: () => [],
}

it('words that tell of their machine pass', () => {
  expect(() => modelOf(given)).not.toThrow()
})

const { asked, ...withoutAsked } = regions
const { 'buyer.raises': raises, ...withoutRaises } = carEvents
const [agreed, walked] = endings
const ending = (states: Ending['states']): readonly Ending[] => [{ ...agreed, states }, walked]

it.each([
  ['an event untold', { events: withoutRaises }, 'The machine has the event "buyer.raises", the words have not.'],
  [
    'an event too many',
    { events: { ...carEvents, 'buyer.waits': raises } },
    'The words have the event "buyer.waits", the machine has not.',
  ],
  ['a region untold', { regions: withoutAsked }, 'The machine has the state "asked.full", the words have not.'],
  [
    'a state misspelt',
    { regions: { ...regions, asked: { name: 'Asked', states: { ...asked.states, cut: 'It is cut' } } } },
    'The words have the state "asked.cut", the machine has not.',
  ],
  [
    'a state of no ending',
    { endings: ending({ 'talks.asSeen': 'As seen' }) },
    'The machine has the state "talks.guaranteed" tagged "agreed", the words have not.',
  ],
  [
    'an ending without its tag',
    { endings: ending({ ...agreed.states, 'talks.open': 'Open' }) },
    'The words have the state "talks.open" tagged "agreed", the machine has not.',
  ],
] as const)('%s is named', (_what, wrong: Partial<SmallModel<Regions>>, message) => {
  expect(() => modelOf({ ...given, ...wrong })).toThrow(new RangeError(message))
})
