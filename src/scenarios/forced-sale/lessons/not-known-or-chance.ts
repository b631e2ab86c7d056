import type { Lesson } from '../../lesson.types'

/** With any one set of numbers the ending stays open. */
const isOpen = [
  { more: 'sold', by: 0.02 },
  { than: 'sold', by: -0.98 },
]

export const notKnownOrChance: Lesson = {
  id: 'l2',
  title: 'Do not know, or chance?',
  asks: 'Would a perfect analyst still be unsure?',
  field: 'Range, probability',
  minutes: 4,
  case: 'tiktok-2025',
  figures: [{ id: 'sold', asks: { group: 'sold' } }],
  claims: isOpen,
  guess: {
    kind: 'choice',
    question: 'If someone told you every number exactly, could you say what happens?',
    lead: 'How willing each side is, how often they meet: imagine that you knew it all.',
    answers: [
      { text: 'Yes, then it is only arithmetic.', says: 'The marks still split: the dice decide among them.' },
      { text: 'No, chance would still decide.', says: 'Even with every number fixed the marks still split.' },
    ],
    key: 1,
  },
  finding: 'Two kinds of doubt: the dice, and which dice.',
  see: { kind: 'doubt', group: 'sold', counted: 'sold' },
  explain:
    'Chance is the dice. Not knowing is which dice. Draw more futures and the wobble of a count shrinks. The spread of the dots stays: only better evidence about the numbers draws it together.',
  checks: [
    {
      question: 'You draw ten thousand futures more. What shrinks?',
      answers: [
        { text: 'Only the wobble of the count.', says: 'More draws tell you more about the same dice.' },
        { text: 'The spread of the dots.', says: 'The dots are other numbers; more draws do not change them.' },
        { text: 'Both.', says: 'The dots stay where they are, however many futures you draw.' },
      ],
      key: 0,
    },
    {
      question: 'A better source tells you how often the two sides meet. What can it narrow?',
      answers: [
        { text: 'The spread of the dots.', says: 'You know the dice better; how they fall is still open.' },
        { text: 'What chance does.', says: 'Knowing the dice does not stop them from rolling.' },
        { text: 'Both.', says: 'The source is about the numbers; chance is untouched.' },
      ],
      key: 0,
    },
  ],
  second: {
    case: 'tiktok-2020',
    lead: 'TikTok 2020, an earlier order with other people in it.',
    figures: [{ id: 'sold', asks: { group: 'sold' } }],
    claims: isOpen,
    guess: {
      question: 'Which is wider: the wobble of 100 futures, or the spread of the numbers?',
      answers: [
        {
          text: 'The wobble of 100 futures.',
          says: 'A hundred futures already pin the share down better than our numbers do.',
        },
        {
          text: 'The spread of the numbers.',
          says: 'We know the numbers less well than a hundred draws know the share.',
        },
        { text: 'They are about the same.', says: 'Look at both: the dots reach much farther than the band.' },
      ],
      key: 1,
    },
    finding: 'Here too the numbers are the larger doubt.',
    see: { kind: 'doubt', group: 'sold', counted: 'sold' },
    same: {
      question: 'What is the same in both cases?',
      answers: [
        { text: 'Two doubts, and two cures.', says: 'Draw more against the wobble; look closer against the spread.' },
        { text: 'More draws cure both.', says: 'They cure one of the two only.' },
        { text: 'The spread is a fault of the model.', says: 'It says honestly how far our evidence reaches.' },
      ],
      key: 0,
    },
  },
  open: 'sold',
}
