import type { BaseRate, Question, UnscoredQuestion } from '../../../history.types'
import { markets } from './markets'

const START = '2025-02-06'
const IN_52_WEEKS = '2026-02-05'
const AFTER_104_WEEKS = '2027-02-04'

const deadlines: BaseRate = { kind: 'deadlines', result: 'put off', leftOut: 'stopped by a court' }
const SIGNED = '2024-04-24'
/** TikTok’s orders of 2020, withdrawn: a wait that was cut short. */
const FIRST_ORDERS = { weeks: 42.7, ended: false }
const after = (...weeks: readonly number[]) => [...weeks.map((week) => ({ weeks: week, ended: true })), FIRST_ORDERS]

/** Forced sales settled before the start, from the order to sell; the law is the order here. */
const signing: BaseRate = {
  kind: 'waits',
  name: 'Signature',
  since: SIGNED,
  waits: after(49.3, 25.6, 11.6, 51),
  reason:
    'Four agreements under a binding order, after 49.3 weeks (Grindr), 25.6 (StayNTouch), 11.6 (PatientsLikeMe) and 51 (Newport), and none in 42.7 weeks of TikTok’s first orders. TikTok’s own wait counts from the law of 24 April 2024, a choice made knowing the ending; counted from its deadline of 19 January 2025 every chance lies between this one and that of a constant rate.',
  sources: ['S71b', 'S71e', 'S71f', 'S71h', 'S17'],
}
const closing: BaseRate = {
  kind: 'waits',
  name: 'Closing',
  since: SIGNED,
  waits: after(61.3, 29.7, 11.6, 68),
  reason:
    'The same four to their closing, after 61.3, 29.7, 11.6 and 68 weeks, and none in 42.7 weeks of TikTok’s first orders.',
  sources: ['S71b', 'S71e', 'S71f', 'S71h', 'S17'],
}

const anyAgreement = [
  'deal.agreed.strategic',
  'deal.agreed.creators',
  'deal.agreed.tycoon',
  'deal.agreed.fund',
] as const
const anyPackage = [
  'both.agreePackage.strategic',
  'both.agreePackage.creators',
  'both.agreePackage.tycoon',
  'both.agreePackage.fund',
] as const

const milestones: readonly Omit<Question, 'set'>[] = [
  {
    id: 'delay-april',
    text: 'Is the deadline of 5 April put off?',
    asOf: '2025-04-03',
    condition: { kind: 'event', events: ['host.delays'], by: '2025-04-05' },
    happened: true,
    resolved: '2025-04-04',
    what: 'Put off to 19 June.',
    baseRate: deadlines,
    sources: ['S02', 'S33b'],
  },
  {
    id: 'near-deal',
    text: 'Is there an agreement in outline by 2 April 2025?',
    asOf: START,
    condition: { kind: 'event', events: [...anyAgreement, ...anyPackage], by: '2025-04-02' },
    happened: true,
    resolved: '2025-04-02',
    what: 'Agreed with the Oracle-led group on the last day.',
    sources: ['S33', 'S33b'],
  },
  {
    id: 'refusal',
    text: 'Does Beijing refuse an agreed deal within 52 weeks?',
    asOf: START,
    condition: { kind: 'event', events: ['home.blocks'], by: IN_52_WEEKS },
    happened: true,
    resolved: '2025-04-03',
    what: 'Refused the day after the agreement.',
    sources: ['S33', 'S33b'],
  },
  {
    id: 'embargo',
    text: 'Does America’s extra tariff reach 100 % within 52 weeks?',
    asOf: START,
    condition: { kind: 'state', where: { level: ['embargo'] }, by: IN_52_WEEKS },
    happened: true,
    resolved: '2025-04-09',
    what: '104 %, then 145 %.',
    sources: ['S60', 'S60b'],
  },
  {
    id: 'delay-june',
    text: 'Is the deadline of 19 June put off?',
    asOf: '2025-04-04',
    condition: { kind: 'event', events: ['host.delays'], by: '2025-06-19' },
    happened: true,
    resolved: '2025-06-19',
    what: 'Put off to 17 September.',
    baseRate: deadlines,
    sources: ['S02', 'S35'],
  },
  {
    id: 'delay-september',
    text: 'Is the deadline of 17 September put off?',
    asOf: '2025-06-19',
    condition: { kind: 'event', events: ['host.delays'], by: '2025-09-17' },
    happened: true,
    resolved: '2025-09-16',
    what: 'Put off to 16 December.',
    baseRate: deadlines,
    sources: ['S02'],
  },
  {
    id: 'assent',
    text: 'Does Beijing assent in principle by 19 September 2025?',
    asOf: START,
    condition: { kind: 'event', events: ['home.assents', ...anyPackage], by: '2025-09-19' },
    happened: true,
    resolved: '2025-09-19',
    what: 'The framework of Madrid, confirmed by the leaders on the last day.',
    sources: ['S36', 'S37', 'S38'],
  },
  {
    id: 'signature',
    text: 'Are binding contracts signed by 18 December 2025?',
    asOf: START,
    condition: { kind: 'event', events: ['owner.signs'], by: '2025-12-18' },
    happened: true,
    resolved: '2025-12-18',
    what: 'Signed on the last day.',
    baseRate: signing,
    sources: ['S42'],
  },
  {
    id: 'closing',
    text: 'Has a sale closed by 22 January 2026?',
    asOf: START,
    condition: { kind: 'event', events: ['deal.closes'], by: '2026-01-22' },
    happened: true,
    resolved: '2026-01-22',
    what: 'Closed on the last day.',
    baseRate: closing,
    sources: ['S43'],
  },
  {
    id: 'dark',
    text: 'Is the service shut down in earnest within 52 weeks?',
    asOf: START,
    condition: { kind: 'event', events: ['host.enforces'], by: IN_52_WEEKS },
    happened: false,
    resolved: IN_52_WEEKS,
    what: 'It ran on throughout.',
    sources: ['S02', 'S43'],
  },
  {
    id: 'court',
    text: 'Does a court stop the ban within 52 weeks?',
    asOf: START,
    condition: { kind: 'event', events: ['court.enjoins'], by: IN_52_WEEKS },
    happened: false,
    resolved: IN_52_WEEKS,
    what: 'No court did.',
    narrowed: 'Asked was whether a court stops the ban or the deal; the machine knows only the first.',
    sources: ['S24', 'S45'],
  },
  {
    id: 'congress',
    text: 'Does Congress pass a binding law on it within 52 weeks?',
    asOf: START,
    condition: { kind: 'event', events: ['congress.acts'], by: IN_52_WEEKS },
    happened: false,
    resolved: IN_52_WEEKS,
    what: 'Letters and calls for scrutiny only.',
    sources: ['S47'],
  },
  {
    id: 'walked-away',
    text: 'Is ByteDance refusing to sell after 52 weeks, with nothing settled?',
    asOf: START,
    condition: { kind: 'standing', where: { deal: ['notForSale'] }, on: IN_52_WEEKS },
    happened: false,
    resolved: '2026-01-22',
    what: 'It had sold.',
    sources: ['S43'],
  },
  {
    id: 'outsider',
    text: 'Has an outsider bought it within 104 weeks?',
    asOf: START,
    condition: { kind: 'outcome', outcomes: ['sold_creators', 'sold_tycoon', 'sold_fund'], by: AFTER_104_WEEKS },
    happened: false,
    resolved: '2026-01-22',
    what: 'The Oracle-led group has.',
    sources: ['S42', 'S43'],
  },
]

/** One bet asked on five days: the only ones with a price and a day. */
const market: readonly Omit<Question, 'set'>[] = markets.map(({ date, price, venue, source }) => ({
  id: `sale-announced-${date}`,
  text: 'Is a sale announced (contracts signed) in 2025?',
  asOf: date,
  condition: { kind: 'event', events: ['owner.signs'], by: '2025-12-31' },
  happened: true,
  resolved: '2025-12-18',
  what: 'Signed on 18 December.',
  baseRate: signing,
  market: { price, venue, source },
  sources: ['S42', source],
}))

export const questions: readonly Question[] = [
  ...milestones.map((question) => ({ ...question, set: 'milestones' as const })),
  ...market.map((question) => ({ ...question, set: 'market' as const })),
]

export const unscored: readonly UnscoredQuestion[] = [
  {
    text: 'Does a court stop the deal?',
    when: 'February 2025, within 52 weeks',
    reason: 'Not modelled: few have standing to sue, and no such order was found. None came.',
    sources: ['S45'],
  },
  {
    text: 'Is the deadline of 16 December put off?',
    when: 'September 2025',
    reason: 'It never came due: the determination of 25 September set another date in its place.',
    sources: ['S01'],
  },
  {
    text: 'Is TikTok sold before April 2025?',
    when: 'late March 2025',
    reason: 'The day of the price is not known, and a forecast needs one.',
    sources: ['S27'],
  },
  {
    text: 'What does the business sell for?',
    when: 'February 2025',
    reason: 'A price is a range in the model and not a yes or no.',
    sources: ['S42'],
  },
]
