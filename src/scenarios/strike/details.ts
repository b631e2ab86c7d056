import type { CaseForm, NegotiationDetails } from '../details.types'
import { glossary } from './glossary'
import { notModelled } from './not-modelled'
import { seatGame } from './seat-game'
import { stakes } from './stakes'
import { end, headlines, seats } from './step-words'

const form: CaseForm = {
  blank: {
    words: { target: 'The new contract', authority: 'a court' },
    parties: { union: { name: 'The union' }, firm: { name: 'The firm' } },
    buyers: {},
  },
  prologue: { examples: 'a strike vote, a mediator', event: 'union.votesToStrike' },
}

export const details: NegotiationDetails = {
  notModelled,
  milestones: [
    { id: 'mandate', name: 'Strike vote' },
    { id: 'extended', name: 'Extended' },
    { id: 'expired', name: 'Run out' },
    { id: 'stoppage', name: 'Stoppage' },
    { id: 'tentative', name: 'Agreed' },
    { id: 'ordered', name: 'Ordered back' },
    { id: 'ratified', name: 'Ratified' },
    { id: 'imposed', name: 'Imposed' },
    { id: 'votedDown', name: 'Voted down', isSetback: true },
    { id: 'returned', name: 'Given up', isSetback: true },
  ],
  leftOutOfHistories: 'offers, the mediator, the strike fund and the stock',
  measures: [
    {
      id: 'weeksOut',
      name: 'Weeks of stoppage',
      meaning: 'Weeks in which a strike or a lockout is on.',
      unit: 'weeks',
      digits: 2,
      counters: ['weeksOut'],
    },
    {
      id: 'payLost',
      name: 'Pay lost',
      meaning: 'What a member loses in those weeks, after strike pay.',
      unit: '% of a year’s pay',
      digits: 2,
      counters: ['weeksOut'],
      each: ['week_union'],
    },
    {
      id: 'profitLost',
      name: 'Profit lost',
      meaning: 'What the firm loses in those weeks, set against a year’s pay of its workers.',
      unit: '% of a year’s pay',
      digits: 2,
      counters: ['weeksOut'],
      each: ['week_firm'],
    },
    {
      id: 'weeksWithout',
      name: 'Weeks without a contract',
      meaning: 'Weeks of work after the old contract has run out and before there is a new one.',
      unit: 'weeks',
      digits: 1,
      counters: ['weeksWithout'],
    },
  ],
  stakes,
  prices: {
    title: 'The raise',
    plural: 'settlements',
    per: 'settlements of 100 per AMOUNT points',
    tick: 'AMOUNT %',
    caption:
      'If it is settled, the raise is MEDIAN % a year at the median and LOWEST to HIGHEST % in 90 of 100 settlements.',
    none: 'With these numbers nothing is settled in time, so there is no raise.',
  },
  notQuantified: [
    'What a stoppage costs customers, suppliers and neighbours: no public figure.',
    'What it costs to have fought: trust, people who leave, orders that do not come back.',
    'Weeks after the time looked ahead: a dispute that is not settled goes on.',
  ],
  glossary,
  seats,
  seatGame,
  end,
  headlines,
  form,
  about:
    'A wage dispute as one machine of five mechanisms: the contract, the offers, the pressure of a strike or a lockout, the mediator and the law. A week asks about the offers, the members’ vote, the pressure, the mediator and the law, in this order; then the last day comes, if it is due.',
}
