import { negotiation } from './forced-sale.setup'

type Level = 'low' | 'elevated' | 'standstillLow' | 'standstillElevated'

const levels = {
  low: {
    ...{ short: 'Low', headline: 'Tariffs: low', settled: 'low', truce: 'standstillLow' },
    explanation: 'Extra tariffs on the home country stand at the level of the start.',
  },
  elevated: {
    ...{ short: 'Elevated', headline: 'Tariffs: elevated', settled: 'elevated', truce: 'standstillElevated' },
    explanation: 'A large new tariff is in force.',
  },
  standstillLow: {
    ...{ short: 'Truce: low', headline: 'A truce at low tariffs', settled: 'low', truce: 'standstillLow' },
    explanation: 'Both sides hold still for a limited time. What comes back at its end are low tariffs.',
  },
  standstillElevated: {
    ...{ short: 'Truce', headline: 'A truce', settled: 'elevated', truce: 'standstillElevated' },
    explanation: 'Both sides have cut tariffs for a limited time. What comes back at its end are elevated tariffs.',
  },
} as const satisfies Record<Level, object>

const steppedFrom = (group: string, order: number) =>
  negotiation.createStateConfig({
    tags: 'answer',
    meta: {
      ...{ party: 'both', lane: 'tariffs', order, short: 'Big step', group },
      headline: 'A big step is taken',
      explanation: 'Either both sides stop there, or tariff follows tariff until trade all but stops.',
    },
    on: { 'host.spirals': '#embargo', 'host.stops': '#elevated' },
  })

/**
 * One level of tariffs that can be threatened: calm → threatened → a decision → imposed or not. A small step leaves the level as
 * it is, but breaks a standstill, which remembers what it suspended; a big one leads to elevated tariffs or to an embargo.
 */
const threatenedLevel = (id: Level, order: number) => {
  const { short, headline, settled, truce, explanation } = levels[id]
  return negotiation.createStateConfig({
    id,
    initial: 'calm',
    states: {
      calm: {
        meta: { party: 'both', lane: 'tariffs', order, short, headline, explanation },
        on: {
          'host.threatensTariff': 'threatened',
          ...(settled === id ? {} : { 'both.truceEnds': `#${settled}` }),
        },
      },
      threatened: {
        meta: {
          ...{ party: 'host', lane: 'tariffs', order: order + 1, short: '+ threat', group: short },
          headline: `${headline}, under threat`,
          explanation: 'HOST has threatened a further tariff and has not decided on it.',
        },
        on: { 'host.decidesOnTariff': 'toAHead' },
      },
      toAHead: {
        tags: 'answer',
        meta: {
          ...{ party: 'host', lane: 'tariffs', order: order + 2, short: 'Decision', group: short },
          headline: 'The tariff threat comes to a head',
          explanation: 'HOST now imposes the tariff or stands down.',
        },
        on: { 'host.imposesTariff': 'imposed', 'host.standsDown': 'calm' },
      },
      imposed: {
        tags: 'answer',
        meta: {
          ...{ party: 'host', lane: 'tariffs', order: order + 3, short: 'Imposed', group: short },
          headline: 'A tariff is imposed',
          explanation: 'The tariff is real; what counts is whether the step is 30 points or more.',
        },
        on: {
          'host.takesSmallStep': `#${settled}`,
          'host.takesBigStep': id === 'elevated' ? '#embargo' : 'stepped',
        },
      },
      // From elevated tariffs a big step is the embargo, and nothing is left to decide.
      ...(id === 'elevated' ? {} : { stepped: steppedFrom(short, order + 4) }),
    },
    on: { 'both.truce': { guard: 'isOnTruce', target: `#${truce}` } },
  })
}

/** The tariff conflict beside the sale: four levels that can be threatened, and the embargo (100 % or more), which cannot. */
export const tariffThreatRegion = negotiation.createStateConfig({
  initial: 'low',
  states: {
    low: threatenedLevel('low', 0),
    elevated: threatenedLevel('elevated', 5),
    embargo: {
      id: 'embargo',
      meta: {
        party: 'both',
        lane: 'tariffs',
        order: 10,
        short: 'Embargo',
        headline: 'Tariffs at 100 % or more',
        explanation: 'Tariffs are so high that trade all but stops.',
      },
      on: { 'host.climbsDown': 'elevated', 'both.truce': { guard: 'isOnTruce', target: 'standstillElevated' } },
    },
    standstillLow: threatenedLevel('standstillLow', 11),
    standstillElevated: threatenedLevel('standstillElevated', 16),
  },
})
