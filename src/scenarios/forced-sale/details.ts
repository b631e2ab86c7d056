import type { CaseForm, NegotiationDetails } from '../details.types'
import { actFacts } from './act-facts'
import { glossary } from './glossary'
import { notModelled } from './not-modelled'
import { seatGame } from './seat-game'
import { stakes } from './stakes'
import { end, headlines, seats } from './step-words'
import { why } from './why'

const caseForm: CaseForm = {
  blank: {
    words: { target: 'Target', legislature: 'Congress', instrument: 'law' },
    parties: { host: { name: 'Host' }, home: { name: 'Home' }, owner: { name: 'Owner' }, bidder: { name: 'Bidders' } },
    buyers: {
      strategic: { name: 'The first buyer', short: '' },
      creators: { name: 'The second buyer', short: '' },
      tycoon: { name: 'The third buyer', short: '' },
      fund: { name: 'The fourth buyer', short: '' },
    },
  },
  buyers: {
    title: 'Four kinds of buyer',
    lead: 'A proper name stands without its article, “Oracle-led group”; any other begins with one, “A pension fund”, so that sentences come out right.',
    about: 'Who they are',
    evidence: 'What is known of a bid',
  },
  prologue: { examples: 'a deadline and its delay, talks, bidders', event: 'bidder.enters' },
}

export const details: NegotiationDetails = {
  notModelled,
  claimsInFiles: {
    kept: 'OWNER keeps TARGET, the INSTRUMENT gone, within SPAN',
    banned: 'SERVICE is banned for good within SPAN',
  },
  milestones: [
    { id: 'nearDeal', name: 'Near deal' },
    { id: 'framework', name: 'HOME assents' },
    { id: 'determined', name: 'HOST approves' },
    { id: 'signed', name: 'Signed' },
    { id: 'closed', name: 'Closed' },
    { id: 'refused', name: 'HOME refuses', isSetback: true },
    { id: 'fellBack', name: 'Falls back', isSetback: true },
  ],
  leftOutOfHistories: 'courts, tariffs and delays',
  measures: [
    {
      id: 'revenueLost',
      name: 'Revenue lost',
      meaning: 'Advertising that moves elsewhere in dark weeks, and what creators and small firms lose in them.',
      unit: 'US$ m',
      digits: 0,
      counters: ['weeksDark'],
      each: ['ad_week', 'smb_week'],
    },
    {
      id: 'weeksDark',
      name: 'Weeks dark',
      meaning: 'Weeks in which SERVICE is off before the matter is settled. A ban for good ends the count.',
      unit: 'weeks',
      digits: 2,
      counters: ['weeksDark'],
    },
    {
      id: 'userWeeks',
      name: 'User-weeks lost',
      meaning: 'People cut off, times the weeks they are.',
      unit: 'm user-weeks',
      digits: 0,
      counters: ['weeksDark'],
      each: ['users_dark'],
    },
    {
      id: 'tariffWeeks',
      name: 'Weeks of raised tariffs',
      meaning: 'Weeks at elevated tariffs, at embargo level or under a truce.',
      unit: 'weeks',
      digits: 1,
      counters: ['weeksElevated', 'weeksEmbargo', 'weeksTruce'],
    },
  ],
  stakes,
  prices: {
    title: 'Price of a sale',
    plural: 'sales',
    per: 'sales of 100 per US$ AMOUNT bn',
    tick: '$AMOUNT bn',
    caption: 'If it is sold, the price is US$ MEDIAN bn at the median and LOWEST to HIGHEST bn in 90 of 100 sales.',
    none: 'With these numbers no sale closes in time, so there is no price.',
  },
  notQuantified: [
    'Revenue at risk of app stores and cloud hosts: no public figure.',
    'What tariffs cost in money: only their weeks are counted.',
    'What a dark week is worth to the people cut off: no public figure, so only user-weeks are counted.',
    'Weeks after a ban for good: the count ends when the matter is settled.',
  ],
  glossary,
  seats,
  actFacts,
  seatGame,
  why,
  end,
  headlines,
  counted: 'Bidders in the field',
  form: caseForm,
  about:
    'A forced sale as one machine of five mechanisms: deadline extension, ban, divestiture, bidder deal and tariff threat. A week asks about trade, HOME, the sale, the bidders and the law, in this order; then the deadline comes, if it is due.',
}
