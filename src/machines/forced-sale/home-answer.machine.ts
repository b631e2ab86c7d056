import { byBuyer } from './buyers'
import { negotiation } from './forced-sale.setup'

/**
 * What the home government is asked: by a threat or a tariff whether it minds, at a meeting about a truce, the deal and its
 * stance, in this order. Silent in every week's state, so it adds answers and no state to the chain.
 */
export const homeAnswerRegion = negotiation.createStateConfig({
  initial: 'silent',
  states: {
    silent: {
      on: {
        'host.threatensTariff': { guard: 'threatHitsDeal', target: 'asked.afterThreat' },
        'host.takesSmallStep': { guard: 'smallStepMatters', target: 'asked.afterSmallStep' },
        'host.takesBigStep': { guard: 'bigStepMatters', target: 'asked.afterBigStep' },
        'host.stops': { guard: 'lastStepMatters', target: 'asked.afterBigStep' },
        'host.spirals': { guard: 'lastStepMatters', target: 'asked.afterSpiral' },
        'both.meet': 'meeting',
      },
    },
    asked: {
      tags: 'answer',
      initial: 'afterThreat',
      states: { afterThreat: {}, afterSmallStep: {}, afterBigStep: {}, afterSpiral: {} },
      on: {
        'home.blocks': { guard: 'isPending', target: 'silent' },
        'home.links': { guard: 'fieldIsOpen', target: 'silent' },
        'home.waits': 'silent',
      },
    },
    meeting: { always: [{ guard: 'isCalmStandstill', target: 'onDeal' }, { target: 'onTruce' }] },
    onTruce: { tags: 'answer', on: { 'both.truce': 'onDeal', 'both.part': 'onDeal' } },
    onDeal: {
      always: [
        { guard: 'isEmbargo', target: 'silent' },
        { guard: 'isNearDeal', target: 'onAssent' },
        { guard: 'canBePackaged', target: 'onPackage' },
        { target: 'onStance' },
      ],
    },
    onAssent: { tags: 'answer', on: { 'home.assents': 'silent', 'home.waits': 'onStance' } },
    onPackage: {
      tags: 'answer',
      on: { ...byBuyer('both.agreePackage', () => 'silent' as const), 'home.waits': 'onStance' },
    },
    onStance: { always: [{ guard: 'canSoften', target: 'onSoftening' }, { target: 'silent' }] },
    onSoftening: { tags: 'answer', on: { 'home.softens': 'silent', 'home.waits': 'silent' } },
  },
})

/** Whether assent is tied to trade. It counts only before assent, which opens it. */
export const stanceRegion = negotiation.createStateConfig({
  initial: 'open',
  states: {
    open: {
      meta: {
        party: 'home',
        lane: 'tariffs',
        order: 21,
        short: 'Open',
        headline: 'HOME keeps the sale apart from trade',
        explanation: 'HOME judges a deal by its terms and by the climate of the day.',
      },
      on: {
        'home.blocks': { guard: 'canRefuse', target: 'linked' },
        'home.links': { guard: 'canLink', target: 'linked' },
      },
    },
    linked: {
      meta: {
        party: 'home',
        lane: 'tariffs',
        order: 22,
        short: 'Tied',
        headline: 'HOME ties the sale to trade',
        explanation: 'HOME holds its assent back until trade calms; a meeting can loosen the tie.',
      },
      on: {
        'home.softens': { guard: 'isOnSoftening', target: 'open' },
        'home.assents': { guard: 'canAssent', target: 'open' },
        ...byBuyer('both.agreePackage', () => ({ guard: 'isOnPackage', target: 'open' }) as const),
      },
    },
  },
})
