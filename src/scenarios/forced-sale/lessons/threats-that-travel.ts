import type { Lesson } from '../../lesson.types'
import type { LessonFigure } from '../../lesson-figure.types'

const WEEK = 8
const YEAR = 52
const SPELL = 18
const refuses = { happens: { on: 'event', id: 'home.blocks', happened: true } } as const
const trade = {
  truce: { level: 'standstillElevated', phase: 'calm' },
  calm: { level: 'low', phase: 'calm' },
  threat: { level: 'low', phase: 'threatened' },
  tariff: { level: 'elevated', phase: 'calm' },
  embargo: { level: 'embargo', phase: 'calm' },
}

/** A deal waits, or is signed, in week 8 while trade stands so. */
const from = (deal: string, climate: keyof typeof trade): Pick<LessonFigure, 'from'> => ({
  from: { fields: { deal, buyer: 'strategic', bidders: 0, ...trade[climate] }, after: WEEK },
})
const sold = (id: keyof typeof trade): LessonFigure => ({
  id,
  ...from('nearDeal', id),
  until: YEAR,
  asks: { group: 'sold' },
})
const refused = (id: string, deal: string, climate: keyof typeof trade): LessonFigure => ({
  id,
  ...from(deal, climate),
  weeks: SPELL,
  asks: refuses,
})
const soldInAYear: LessonFigure = { id: 'soldInAYear', until: YEAR, asks: { group: 'sold' } }

export const threatsThatTravel: Lesson = {
  id: 'l6',
  title: 'Threats that travel',
  asks: 'Can a tariff buy a signature?',
  field: 'Linkage, commitment',
  minutes: 4,
  case: 'tiktok-2025',
  figures: [
    sold('truce'),
    sold('calm'),
    sold('tariff'),
    sold('embargo'),
    refused('pending', 'nearDeal', 'calm'),
    refused('pendingThreat', 'nearDeal', 'threat'),
    refused('signed', 'signed', 'calm'),
    refused('signedThreat', 'signed', 'threat'),
  ],
  claims: [
    { more: 'truce', than: 'calm', by: 0 },
    { more: 'calm', than: 'tariff', by: 0 },
    { more: 'tariff', than: 'embargo', by: 0 },
    { more: 'pendingThreat', than: 'pending', by: 0.03 },
    { more: 'pendingThreat', than: 'signedThreat', times: 2, by: 0 },
  ],
  guess: {
    kind: 'marks',
    question:
      'A deal waits for Beijing, and Washington threatens a tariff. In how many of 100 futures does Beijing refuse?',
    lead: 'Within 18 weeks. With calm trade it refuses in COUNT of 100.',
    told: 'pending',
    figure: 'pendingThreat',
    counted: 'of 100 refused',
  },
  finding: 'A threat at one table is paid for at the other.',
  see: {
    kind: 'bars',
    views: [
      {
        kicker: 'Refused within 18 weeks',
        title: 'The same threat, before and after the signature',
        bars: [
          { label: 'Waiting, trade calm', figure: 'pending' },
          { label: 'Waiting, a threat', figure: 'pendingThreat' },
          { label: 'Signed, trade calm', figure: 'signed' },
          { label: 'Signed, a threat', figure: 'signedThreat' },
        ],
        unit: 'of 100',
        note: 'A signature shields the deal.',
      },
      {
        kicker: 'Sold within a year',
        title: 'A deal waits in week 8. How does trade stand?',
        bars: [
          { label: 'A truce', figure: 'truce' },
          { label: 'Calm', figure: 'calm' },
          { label: 'A tariff', figure: 'tariff' },
          { label: 'An embargo', figure: 'embargo' },
        ],
        unit: 'of 100',
        note: 'The worse trade stands, the fewer sales.',
      },
    ],
  },
  explain:
    'Linkage puts two prices on one table. A tariff threat lands where a yes is still missing, and Beijing can answer with a no. Once a deal is signed, a no costs Beijing more. The signature shields it.',
  checks: [
    {
      question: 'You want the sale. When would a threat do the least harm?',
      answers: [
        { text: 'While the deal waits for Beijing', says: 'That is where a refusal costs Beijing least.' },
        { text: 'After the signature, if at all', says: 'A signed deal is seldom refused.' },
        { text: 'It makes no difference', says: 'Look at the bars: before the signature it does far more harm.' },
      ],
      key: 1,
    },
    {
      question: 'Why does a truce go with more sales?',
      answers: [
        {
          text: 'Both sides meet more, and a yes comes at a meeting.',
          says: 'Calm trade and a yes are made at one table.',
        },
        { text: 'Tariffs earn money for the buyer.', says: 'Nobody in the sale is paid by a tariff.' },
        { text: 'A truce makes the law void.', says: 'The law stands; only trade is calm.' },
      ],
      key: 0,
    },
  ],
  second: {
    case: 'tiktok-2025-no-tariffs',
    lead: 'The same law, dates and bidders, in a world where nobody threatens a tariff.',
    figures: [soldInAYear, { ...soldInAYear, id: 'withTariffs', case: 'tiktok-2025' }],
    claims: [{ more: 'soldInAYear', than: 'withTariffs', by: 0.01 }],
    guess: {
      question: 'Is TikTok sold within a year more or less often there?',
      answers: [
        { text: 'More often', says: 'With no threat, Beijing has less to refuse for.' },
        { text: 'Less often, the pressure is gone', says: 'The tariff pressed the wrong table.' },
        { text: 'Just as often', says: 'Trade and the sale hang together: look at the bars.' },
      ],
      key: 0,
    },
    finding: 'Take the tariffs away, and more is sold.',
    see: {
      kind: 'bars',
      views: [
        {
          kicker: 'Sold within a year',
          title: 'With tariffs and without',
          bars: [
            { label: 'Without tariffs', figure: 'soldInAYear' },
            { label: 'TikTok 2025 as it was', figure: 'withTariffs' },
          ],
          unit: 'of 100',
          note: 'Three numbers differ, all of them about tariffs.',
        },
      ],
    },
    same: {
      question: 'What is the same in both cases?',
      answers: [
        { text: 'Tariffs help a sale.', says: 'In both cases they cost sales.' },
        { text: 'Pressure on one table is paid at the other.', says: 'Trade and the sale share one yes, Beijing’s.' },
        { text: 'Beijing always refuses.', says: 'It often says yes, above all in a truce.' },
      ],
      key: 1,
    },
  },
}
