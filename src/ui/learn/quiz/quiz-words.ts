import { QUIZ_ITEMS } from '@/simulation/codes/quiz-code'

export const quizText = {
  invite: 'A quiz of eight questions, once before the lessons and once after. It takes five minutes.',
  open: {
    new: 'Take the quiz',
    begun: 'Go on with the quiz',
    before: 'Take it a second time',
    done: 'See the quiz again',
  },
  title: { before: 'Before the lessons', after: 'After the lessons' },
  standing: (at: number) => `Question ${at} of ${QUIZ_ITEMS}`,
  silent: 'Choose what you think. What is right comes at the very end.',
  stepBack: 'Back',
  home: 'Back to the lessons',
  handIn: 'Your code',
  codeNote: 'It holds your answers, and no name. Your teacher can read it under Collect.',
  copy: 'Copy',
  copied: 'Copied',
  refused: 'Not copied. Mark the code and copy it by hand.',
  halfway: 'The first half is done.',
  halfwayNote:
    'Now do a few lessons, or play a seat. Then answer the same eight questions again: only then you see what is right.',
  second: 'Answer them again now',
  score: (before: number, after: number) => {
    const gain = after - before
    const change = gain === 0 ? 'as many as before' : `${Math.abs(gain)} ${gain > 0 ? 'more' : 'fewer'} than before`
    return `${after} of ${QUIZ_ITEMS} right, ${change}.`
  },
  right: 'Right',
  wrong: 'Not right',
  said: (before: string, after: string) =>
    before === after ? `You said both times: ${before}` : `You said first: ${before} Then: ${after}`,
  is: (answer: string) => `The answer: ${answer}`,
} as const
