import { negotiation } from './forced-sale.setup'

/**
 * The home government's answer, a part of divestiture: a threat or a tariff asks it whether a pending deal still stands,
 * a meeting asks it to assent. Silent in every week's state, so it adds answers and no state to the chain.
 */
export const homeAnswerRegion = negotiation.createStateConfig({
  initial: 'silent',
  states: {
    silent: {
      on: {
        'host.threatensTariff': { guard: 'threatHitsDeal', target: 'asked.afterThreat' },
        'host.imposesTariff': { guard: 'tariffHitsDeal', target: 'asked.afterTariff' },
        'both.meet': { guard: 'isNearDeal', target: 'atTable' },
      },
    },
    asked: {
      tags: ['answer'],
      initial: 'afterThreat',
      states: {
        afterThreat: {},
        afterTariff: { on: { 'host.takesBigStep': 'afterBigStep', 'host.takesSmallStep': 'afterSmallStep' } },
        afterBigStep: {},
        afterSmallStep: {},
      },
      on: { 'home.blocks': 'silent', 'home.waits': 'silent' },
    },
    atTable: {
      tags: ['answer'],
      on: { 'home.assents': 'silent', 'home.waits': 'silent' },
    },
  },
})
