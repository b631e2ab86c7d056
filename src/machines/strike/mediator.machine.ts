import { strike } from './strike.setup'

/** The mediator: not there, called by either side, with a proposal. Whoever has come stays. */
export const mediatorRegion = strike.createStateConfig({
  initial: 'none',
  states: {
    none: {
      meta: {
        party: 'mediator',
        lane: 'mediator',
        order: 0,
        short: 'None',
        headline: 'No mediator',
        explanation: 'The two sides talk alone.',
      },
      on: {
        'union.callsMediator': { guard: 'isOpen', target: 'called' },
        'firm.callsMediator': { guard: 'isOpen', target: 'called' },
      },
    },
    called: {
      meta: {
        party: 'mediator',
        lane: 'mediator',
        order: 1,
        short: 'Called',
        headline: 'A mediator is called',
        explanation: 'The mediator listens to both sides and has not said what would be fair.',
      },
      on: { 'mediator.proposes': { guard: 'isOpen', target: 'proposed' } },
    },
    proposed: {
      meta: {
        party: 'mediator',
        lane: 'mediator',
        order: 2,
        short: 'Proposal',
        headline: 'The mediator’s proposal is on the table',
        explanation: 'Either side can move towards it without giving in to the other.',
      },
    },
  },
})
