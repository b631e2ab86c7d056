import { strike } from './strike.setup'

/** The law: silent, or with an order that stops a stoppage for some weeks, once. */
export const lawRegion = strike.createStateConfig({
  initial: 'silent',
  states: {
    silent: {
      meta: {
        party: 'law',
        lane: 'law',
        order: 0,
        short: 'No order',
        headline: 'No order',
        explanation: 'Neither court nor government has stepped in.',
      },
      on: { 'law.ordersCoolingOff': { guard: 'mayBeOrdered', target: 'coolingOff' } },
    },
    coolingOff: {
      meta: {
        party: 'law',
        lane: 'law',
        order: 1,
        short: 'Cooling-off',
        headline: 'A cooling-off is in force',
        explanation: 'Nobody may strike or lock out for some weeks.',
      },
      on: { 'law.endsCoolingOff': 'over' },
    },
    over: {
      meta: {
        party: 'law',
        lane: 'law',
        order: 2,
        short: 'Order over',
        headline: 'The cooling-off is over',
        explanation: 'There is no second order.',
      },
    },
  },
})
