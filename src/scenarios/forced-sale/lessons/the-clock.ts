import type { Lesson } from '../../lesson.types'
import type { LessonFigure } from '../../lesson-figure.types'

const WEEKS = 5
const agrees = { happens: { on: 'state', id: 'deal.nearDeal', happened: true } } as const
const talks = (delays: number) => ({ deal: 'talks', delays })

/** Talks are open five weeks before a date; one more delay lies behind every next one. */
const before = (id: string, deadline: number, of: Partial<LessonFigure> = {}): LessonFigure => ({
  id,
  from: { fields: talks(deadline), after: { deadline, weeks: WEEKS } },
  weeks: WEEKS,
  ...of,
  asks: agrees,
})
const ordinary: LessonFigure = {
  id: 'ordinary',
  isDateless: true,
  from: { fields: talks(1) },
  weeks: WEEKS,
  asks: agrees,
}
const softly = { ext_grant: { to: 0.99 } }
const firmly = { ext_grant: { to: 0.1 } }

export const theClock: Lesson = {
  id: 'l5',
  title: 'The clock',
  asks: 'Does a deadline that keeps moving still work?',
  field: 'Deadlines, credibility',
  minutes: 4,
  case: 'tiktok-2025',
  figures: [
    ordinary,
    before('first', 1),
    before('second', 2),
    before('third', 3),
    before('soft', 1, { changes: softly }),
    before('firm', 1, { changes: firmly }),
    { id: 'softBans', changes: softly, asks: { group: 'banned' } },
    { id: 'bans', asks: { group: 'banned' } },
    { id: 'firmBans', changes: firmly, asks: { group: 'banned' } },
  ],
  claims: [
    { more: 'first', than: 'ordinary', times: 1.3, by: 0 },
    { more: 'first', than: 'second', by: 0.01 },
    { more: 'second', than: 'third', by: 0.01 },
    { more: 'firm', than: 'soft', by: 0.05 },
    { more: 'firmBans', than: 'softBans', by: 0.01 },
  ],
  guess: {
    kind: 'marks',
    question: 'Talks run, and a deadline is five weeks off. In how many of 100 futures do they agree by then?',
    lead: 'Five ordinary weeks of talks, with no date in sight, bring COUNT of 100 to an agreement.',
    told: 'ordinary',
    figure: 'first',
    counted: 'of 100 agree',
  },
  finding: 'A deadline pulls, and every delay spends some of its pull.',
  see: {
    kind: 'bars',
    views: [
      {
        kicker: 'One date after another',
        title: 'Agreed within five weeks of talks',
        bars: [
          { label: 'Ordinary weeks', figure: 'ordinary' },
          { label: 'First deadline', figure: 'first' },
          { label: 'Second deadline', figure: 'second' },
          { label: 'Third deadline', figure: 'third' },
        ],
        unit: 'of 100',
        note: 'Each one came after one more delay.',
      },
      {
        kicker: 'Soft or firm',
        title: 'What if it is put off nearly always, or hardly ever?',
        bars: [
          { label: 'Nearly always: agreed', figure: 'soft' },
          { label: 'Hardly ever: agreed', figure: 'firm' },
          { label: 'Nearly always: banned in two years', figure: 'softBans' },
          { label: 'Hardly ever: banned in two years', figure: 'firmBans' },
        ],
        unit: 'of 100',
        note: 'A firm date brings agreements, and bans with them.',
      },
    ],
  },
  explain:
    'The pull of a deadline is what it would cost, times how likely it is to come. Each delay makes it less likely in the eyes of all. A firm clock brings more agreements, and more bans too.',
  checks: [
    {
      question: 'After three delays the pull of the next date is',
      answers: [
        { text: 'weaker', says: 'Everybody has learned that the date moves.' },
        { text: 'the same', says: 'The date is the same, but fewer believe in it.' },
        { text: 'stronger', says: 'Time runs out, yet nobody expects it to end.' },
      ],
      key: 0,
    },
    {
      question: 'What does a firm clock bring?',
      answers: [
        { text: 'More agreements and fewer bans', says: 'Some talks fail, and then the ban comes.' },
        {
          text: 'More agreements and more bans',
          says: 'A threat that works is a threat that is sometimes carried out.',
        },
        { text: 'More bans only', says: 'It also hurries many to agree.' },
      ],
      key: 1,
    },
  ],
  second: {
    case: 'tiktok-2025-hard-line',
    lead: 'In the hard-line case Washington means its dates. It hardly ever puts one off.',
    figures: [before('first', 1), before('third', 3)],
    claims: [
      { more: 'third', than: 'first', times: 0.8, by: 0 },
      { more: 'first', by: 0.6 },
    ],
    guess: {
      question: 'If the third date comes there, how hard does it pull?',
      answers: [
        { text: 'Much less than the first', says: 'Here a delay is rare, so the third date is still believed.' },
        { text: 'Nearly as hard as the first', says: 'People still believe that it will come.' },
        { text: 'Not at all', says: 'Look: nearly all talks end in an agreement by then.' },
      ],
      key: 1,
    },
    finding: 'Where dates are meant, the third still pulls.',
    see: {
      kind: 'bars',
      views: [
        {
          kicker: 'The hard-line case',
          title: 'Agreed within five weeks of talks',
          bars: [
            { label: 'First deadline', figure: 'first' },
            { label: 'Third deadline', figure: 'third' },
          ],
          unit: 'of 100',
          note: 'Two delays lie between the two.',
        },
      ],
    },
    same: {
      question: 'What is the same in both cases?',
      answers: [
        { text: 'A deadline is worth what people believe.', says: 'Where they stop believing, it stops pulling.' },
        { text: 'The third deadline is always weak.', says: 'In the hard-line case it is nearly as strong.' },
        { text: 'Deadlines do not matter.', says: 'Five weeks before a date bring far more agreements.' },
      ],
      key: 0,
    },
  },
  open: 'firmBans',
}
