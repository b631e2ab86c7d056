import type { Lesson } from '../../lesson.types'

/** Luck moves a count of ten futures: the share must lie well inside 0 and 100. */
const isUnsure = [
  { more: 'sold', by: 0.05 },
  { than: 'sold', by: -0.98 },
]

export const hundredFutures: Lesson = {
  id: 'l1',
  title: 'A hundred futures',
  asks: 'Why not just play it once?',
  field: 'Monte Carlo, sampling error',
  minutes: 4,
  case: 'tiktok-2025',
  figures: [{ id: 'sold', asks: { group: 'sold' } }],
  claims: isUnsure,
  guess: {
    kind: 'luck',
    question: 'Play ten futures of TikTok 2025. In how many is the business sold?',
    lead: 'Two years ahead, and chance decides each week.',
    answers: ['3 or fewer', '4 or 5', '6 or 7', '8 or more'],
  },
  finding: 'Every ten comes out otherwise. A thousand hardly move.',
  see: { kind: 'play', group: 'sold', counted: 'sold' },
  explain:
    'One story tells you little: it is one throw of the dice. More stories come closer to the true share. Four times as many halve the wobble. No number of them takes it away.',
  checks: [
    {
      question: 'One class of 25 finds 20 sales. The class next door finds 16. Why?',
      answers: [
        { text: 'It is the luck of the draw.', says: 'Two classes of 25 often lie four apart.' },
        { text: 'One class has a broken model.', says: 'Both have the same model; small counts wobble by themselves.' },
        { text: 'One class played better.', says: 'Nobody played: chance decided every week.' },
      ],
      key: 0,
    },
    {
      question: 'You draw 100 futures. How many would halve the wobble?',
      answers: [
        { text: '150', says: 'Half as many again take off less than a fifth of it.' },
        { text: '200', says: 'Twice as many take off about three tenths of it.' },
        { text: '400', says: 'The wobble shrinks with the square root: four times as many halve it.' },
      ],
      key: 2,
    },
  ],
  second: {
    case: 'grindr-2019',
    lead: 'Grindr 2019: most futures end in a sale. You play ten, and six are sold.',
    figures: [{ id: 'sold', asks: { group: 'sold' } }],
    claims: isUnsure,
    guess: {
      question: 'Does that show that the model is wrong?',
      answers: [
        { text: 'Yes, it promised more.', says: 'Ten futures are too few to tell: play some tens and see.' },
        { text: 'No, ten can easily miss.', says: 'Ten futures often land a few sales away from the share.' },
        { text: 'Yes, one of the ten was a mistake.', says: 'Each of the ten is a real future of the model.' },
      ],
      key: 1,
    },
    finding: 'Another case, another share, the same wobble.',
    see: { kind: 'play', group: 'sold', counted: 'sold' },
    same: {
      question: 'What is the same in both cases?',
      answers: [
        { text: 'The share of sales.', says: 'The shares differ: look at the two ticks.' },
        {
          text: 'The share belongs to many stories, not to one.',
          says: 'One story has an ending; only many have a share.',
        },
        { text: 'The first story is the likeliest.', says: 'The first story is as much luck as any other.' },
      ],
      key: 1,
    },
  },
  open: 'sold',
}
