import { negotiation } from './forced-sale.setup'

type Level = 'low' | 'elevated' | 'truce'

const nameOf: Record<Level, string> = { low: 'Low', elevated: 'Elevated', truce: 'Truce' }
const explains: Record<Level, string> = {
  low: 'Extra tariffs on the home country stand at the level of the start.',
  elevated: 'A large new tariff is in force.',
  truce: 'Both sides have cut tariffs for a limited time.',
}

/** One level of tariffs that can be threatened: calm → threatened → a decision → imposed or not. `worse` is where a big step leads. */
const threatenedLevel = (level: Level, order: number, worse: string) =>
  ({
    calm: {
      meta: {
        party: 'both',
        lane: 'tariffs',
        order,
        short: nameOf[level],
        headline: `Tariffs: ${nameOf[level].toLowerCase()}`,
        explanation: explains[level],
      },
      on: { 'host.threatensTariff': 'threatened' },
    },
    threatened: {
      meta: {
        party: 'host',
        lane: 'tariffs',
        order: order + 1,
        short: '+ threat',
        group: nameOf[level],
        headline: `Tariffs: ${nameOf[level].toLowerCase()}, under threat`,
        explanation: 'HOST has threatened a further tariff and has not decided on it.',
      },
      on: { 'host.decidesOnTariff': 'toAHead' },
    },
    toAHead: {
      tags: ['answer'],
      meta: {
        party: 'host',
        lane: 'tariffs',
        order: order + 2,
        short: 'Decision',
        group: nameOf[level],
        headline: 'The tariff threat comes to a head',
        explanation: 'HOST now imposes the tariff or stands down.',
      },
      on: { 'host.imposesTariff': 'imposed', 'host.standsDown': 'calm' },
    },
    imposed: {
      tags: ['answer'],
      meta: {
        party: 'host',
        lane: 'tariffs',
        order: order + 3,
        short: 'Imposed',
        group: nameOf[level],
        headline: 'A tariff is imposed',
        explanation: 'The tariff is real; what counts is whether the step is 30 points or more.',
      },
      on: { 'host.takesBigStep': worse, 'host.takesSmallStep': 'calm' },
    },
  }) as const

/** The tariff conflict beside the sale: three levels that can be threatened, and the embargo (100 % or more) above them. */
export const tariffThreatRegion = negotiation.createStateConfig({
  initial: 'low',
  states: {
    low: { initial: 'calm', states: threatenedLevel('low', 0, '#elevated') },
    elevated: {
      id: 'elevated',
      initial: 'calm',
      states: threatenedLevel('elevated', 4, '#embargo'),
      on: { 'both.truce': { guard: 'isUnthreatened', target: 'truce' } },
    },
    embargo: {
      id: 'embargo',
      meta: {
        party: 'both',
        lane: 'tariffs',
        order: 8,
        short: 'Embargo',
        headline: 'Tariffs at 100 % or more',
        explanation: 'Tariffs are so high that trade all but stops.',
      },
      on: { 'both.truce': 'truce' },
    },
    truce: {
      initial: 'calm',
      states: threatenedLevel('truce', 9, '#elevated'),
      on: { 'both.truceEnds': { guard: 'isUnthreatened', target: 'elevated' } },
    },
  },
})
