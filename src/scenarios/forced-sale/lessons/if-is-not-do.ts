import type { Lesson } from '../../lesson.types'

const YEAR = 52
const cameIn = (happened: boolean) => [{ on: 'event', id: 'bidder.enters', happened } as const]
const isSold = { group: 'sold' }
const isSettled = { group: 'settled' }
const isCalled = (happened: boolean) => [{ on: 'state', id: 'mediator.called', happened } as const]

export const ifIsNotDo: Lesson = {
  id: 'l3',
  title: 'If is not do',
  asks: 'New bidders: do they scare off a sale?',
  field: 'Conditional and causal',
  minutes: 5,
  case: 'tiktok-2025',
  figures: [
    { id: 'with', until: YEAR, given: cameIn(true), asks: isSold },
    { id: 'without', until: YEAR, given: cameIn(false), asks: isSold },
    { id: 'often', until: YEAR, changes: { bid_enter: { times: 2.5 } }, asks: isSold },
    { id: 'asItIs', until: YEAR, asks: isSold },
    { id: 'never', until: YEAR, changes: { bid_enter: { to: 0 } }, asks: isSold },
  ],
  claims: [
    { more: 'without', than: 'with', by: 0.1 },
    { more: 'often', than: 'asItIs', by: -0.02 },
    { more: 'asItIs', than: 'often', by: -0.02 },
    { more: 'asItIs', than: 'never', by: -0.02 },
  ],
  guess: {
    kind: 'choice',
    question: 'In some futures a new bidder comes in within the year. Are those sold more or less often?',
    lead: 'Sold within a year, next to the futures in which no new bidder comes.',
    answers: [
      { text: 'More often', says: 'Less often: the futures with a new bidder are the slow ones.' },
      { text: 'Less often', says: 'Right: but look why.' },
      { text: 'Just as often', says: 'Less often: the futures with a new bidder are the slow ones.' },
    ],
    key: 1,
  },
  finding: 'Futures with a new bidder are sold less often. Yet bidders do no harm.',
  see: {
    kind: 'bars',
    views: [
      {
        kicker: 'Seen: keep only some futures',
        title: 'A new bidder came in within the year',
        bars: [
          { label: 'It came in', figure: 'with' },
          { label: 'It did not', figure: 'without' },
        ],
        unit: 'sold of 100',
        note: 'This picks futures. Nothing in them is changed.',
      },
      {
        kicker: 'Done: change the rules',
        title: 'Make new bidders come more often',
        bars: [
          { label: '2½ times as often', figure: 'often' },
          { label: 'As it is', figure: 'asItIs' },
          { label: 'Never', figure: 'never' },
        ],
        unit: 'sold of 100',
        note: 'This changes what happens. The sale hardly moves.',
      },
    ],
  },
  explain:
    'Bidders can come in only while nothing is agreed. Long, stuck stories collect them. So a new bidder is a sign of a slow story, not its cause. To see what something does, change it and look again.',
  checks: [
    {
      question: 'Which sentence is right?',
      answers: [
        { text: 'Bidders make a sale less likely.', says: 'Bring in more of them and the sale hardly moves.' },
        { text: 'A new bidder tells you the story is slow.', says: 'It is news, not a lever.' },
        { text: 'The two numbers disagree, so one is wrong.', says: 'Both are right: they answer two questions.' },
      ],
      key: 1,
    },
    {
      question: 'You want to know what a policy does. What do you do?',
      answers: [
        { text: 'Keep the futures in which it happened.', says: 'Those futures differ in other ways too.' },
        { text: 'Change its number, and leave the rest.', says: 'Then only the policy can make the difference.' },
        { text: 'Ask which futures ended well.', says: 'That tells you about endings, not about the policy.' },
      ],
      key: 1,
    },
  ],
  second: {
    case: 'strike-generic',
    lead: 'A union and a firm, four weeks before their contract runs out. Either side may call a mediator.',
    figures: [
      { id: 'with', given: isCalled(true), asks: isSettled },
      { id: 'without', given: isCalled(false), asks: isSettled },
      { id: 'often', changes: { mediator_call: { times: 2.5 } }, asks: isSettled },
      { id: 'asItIs', asks: isSettled },
      { id: 'never', changes: { mediator_call: { to: 0 } }, asks: isSettled },
    ],
    claims: [
      { more: 'without', than: 'with', by: 0.05 },
      { more: 'often', than: 'never', by: 0 },
    ],
    guess: {
      question: 'Disputes with a mediator settle in peace less often. What do more mediators do?',
      answers: [
        {
          text: 'They spoil some settlements.',
          says: 'Let them be called more often, and more disputes settle in peace.',
        },
        { text: 'They bring some more.', says: 'A mediator is called where talks are stuck, and helps there.' },
        { text: 'I could tell from the first number.', says: 'The first number picks disputes; it changes none.' },
      ],
      key: 1,
    },
    finding: 'A mediator is called where talks are stuck, and helps there.',
    see: {
      kind: 'bars',
      views: [
        {
          kicker: 'Seen',
          title: 'A mediator was called',
          bars: [
            { label: 'Called', figure: 'with' },
            { label: 'Not called', figure: 'without' },
          ],
          unit: 'in peace of 100',
          note: 'This picks disputes.',
        },
        {
          kicker: 'Done',
          title: 'Call mediators more often',
          bars: [
            { label: '2½ times as often', figure: 'often' },
            { label: 'As it is', figure: 'asItIs' },
            { label: 'Never', figure: 'never' },
          ],
          unit: 'in peace of 100',
          note: 'This changes what happens.',
        },
      ],
    },
    same: {
      question: 'What is the same in both cases?',
      answers: [
        { text: 'Outsiders do harm.', says: 'Neither bidders nor mediators did any harm here.' },
        { text: 'What comes along is not what causes.', says: 'Both come to stuck stories; neither makes them stuck.' },
        { text: 'More is always better.', says: 'More bidders hardly moved the sale at all.' },
      ],
      key: 1,
    },
  },
  open: 'with',
}
