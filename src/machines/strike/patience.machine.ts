import { strike } from './strike.setup'

/** What keeps UNION’s members out: the strike fund, which only a stoppage uses up. */
export const fundRegion = strike.createStateConfig({
  initial: 'full',
  states: {
    full: {
      meta: {
        party: 'union',
        lane: 'patience',
        order: 0,
        short: 'Full',
        full: 'Fund full',
        group: 'Strike fund',
        headline: 'The strike fund is full',
        explanation: 'UNION-FIRST can pay its members for weeks.',
      },
      on: { 'clock.fundRunsLow': { guard: 'isOut', target: 'low' } },
    },
    low: {
      meta: {
        party: 'union',
        lane: 'patience',
        order: 1,
        short: 'Low',
        full: 'Fund low',
        group: 'Strike fund',
        headline: 'The strike fund is low',
        explanation: 'Strike pay is cut.',
      },
      on: { 'clock.fundRunsOut': { guard: 'isOut', target: 'spent' } },
    },
    spent: {
      meta: {
        party: 'union',
        lane: 'patience',
        order: 2,
        short: 'Spent',
        full: 'Fund spent',
        group: 'Strike fund',
        headline: 'The strike fund is spent',
        explanation: 'Members who stay out live on savings.',
      },
    },
  },
})

/** What FIRM can still sell: its stock, which only a stoppage uses up. */
export const stockRegion = strike.createStateConfig({
  initial: 'full',
  states: {
    full: {
      meta: {
        party: 'firm',
        lane: 'patience',
        order: 3,
        short: 'Full',
        full: 'Stock full',
        group: 'Stock',
        headline: 'The stock is full',
        explanation: 'FIRM-FIRST can deliver for weeks.',
      },
      on: { 'clock.stockRunsLow': { guard: 'isOut', target: 'low' } },
    },
    low: {
      meta: {
        party: 'firm',
        lane: 'patience',
        order: 4,
        short: 'Low',
        full: 'Stock low',
        group: 'Stock',
        headline: 'The stock is low',
        explanation: 'FIRM-FIRST delivers to some customers only.',
      },
      on: { 'clock.stockRunsOut': { guard: 'isOut', target: 'gone' } },
    },
    gone: {
      meta: {
        party: 'firm',
        lane: 'patience',
        order: 5,
        short: 'Gone',
        full: 'Stock gone',
        group: 'Stock',
        headline: 'The stock is gone',
        explanation: 'FIRM-FIRST has nothing left to sell.',
      },
    },
  },
})
