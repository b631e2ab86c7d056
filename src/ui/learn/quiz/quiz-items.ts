/** One item of the quiz: a question, three answers in a fixed order, and the place of the right one. */
export type QuizItem = {
  readonly question: string
  readonly answers: readonly [string, string, string]
  readonly key: 0 | 1 | 2
}

/** The items in the order of the code of a quiz: neither they nor their answers may change places. */
export const quizItems: readonly QuizItem[] = [
  {
    question: 'One run of a model ended in a deal. What do you know now?',
    answers: ['A deal is the likeliest ending.', 'A deal is possible, no more.', 'A deal is sure to come.'],
    key: 1,
  },
  {
    question:
      'A model says 75 of 100. Eight classes draw 100 futures each. How many of the eight will count exactly 75?',
    answers: ['All eight.', 'About half of them.', 'One, or none.'],
    key: 2,
  },
  {
    question:
      'A page says: “We do not know our numbers well, so the answer lies from 56 to 89.” What narrows that range?',
    answers: ['Learning more about the numbers put in.', 'Drawing many more futures.', 'A faster computer.'],
    key: 0,
  },
  {
    question: '“Patients with two doctors recover less often. So a second doctor does harm.” What is wrong with that?',
    answers: ['Too few patients were counted.', 'Two doctors never agree.', 'The sickest are sent to a second doctor.'],
    key: 2,
  },
  {
    question: 'Without a deal you can expect 40 points. You have two offers, one of 30 and one of 45. What do you do?',
    answers: ['Take 30: it is better than nothing.', 'Take 45.', 'Refuse both.'],
    key: 1,
  },
  {
    question: 'Someone makes the same threat again and again, and never carries it out. What becomes of it?',
    answers: ['It loses force.', 'It gains force.', 'It stays as strong as it was.'],
    key: 0,
  },
  {
    question: 'You need a yes from someone whom your own side is fining over another matter. What helps most?',
    answers: [
      'Raise the fine until they say yes.',
      'Ask for the yes more often.',
      'Settle both together, or wait until the fine is gone.',
    ],
    key: 2,
  },
  {
    question: '“Firm deadlines help.” What is the best test of that in a model?',
    answers: [
      'Compare the past talks that had firm deadlines with those that had none.',
      'Change how firm the deadline is, and keep the luck the same.',
      'Ask people who negotiate for a living.',
    ],
    key: 1,
  },
]

/** How many answers are right; one that is missing is not. */
export const rightAnswers = (answers: readonly (number | undefined)[]): number =>
  quizItems.filter(({ key }, item) => answers[item] === key).length
