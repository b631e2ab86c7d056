import type { GlossaryEntry } from './details.types'

/** Words that every negotiation uses: those of chance and of counting, and those of bargaining. */
export const commonTerms: readonly GlossaryEntry[] = [
  {
    term: 'BATNA',
    also: ['never sign', 'holding out', 'hold out'],
    meaning:
      'Best alternative to a negotiated agreement: what you can expect if you never sign. An offer must beat it, and waiting for a better offer can be worth more.',
    lesson: 4,
    seen: 'step seat',
  },
  {
    term: 'reservation price',
    also: [],
    meaning: 'The worst offer that is still better than never signing. Below it, walking away pays.',
    lesson: 4,
    seen: 'step seat',
  },
  {
    term: 'expected points',
    also: [],
    meaning: 'The points you would get on average, if this were played on from here very many times.',
    lesson: 4,
    seen: 'step seat',
  },
  {
    term: 'commitment',
    also: ['commitments'],
    meaning: 'A promise or a threat that is hard to take back. It works because the other side can see that it is.',
    lesson: 6,
    seen: 'step watch',
  },
  {
    term: 'Credibility',
    also: ['credible'],
    meaning: 'How far a threat or a deadline is believed. Each time it is not carried out, some of it is lost.',
    lesson: 5,
    seen: 'outlook',
  },
  {
    term: 'linkage',
    also: [],
    meaning: 'Tying two talks together, so that what happens at one table is paid for at the other.',
    lesson: 6,
    seen: 'step watch',
  },
  {
    term: 'stance',
    also: [],
    meaning: 'What a side says in public that it will or will not accept. It may be meant, or be a way to bargain.',
    seen: 'step watch',
  },
  {
    term: 'Monte Carlo',
    also: [],
    meaning: 'Playing many futures by chance and counting how they end. It is named after a casino.',
    lesson: 1,
    seen: 'outlook',
  },
  {
    term: 'exact',
    also: [],
    meaning: 'Worked out by adding up every way in which things can go, where drawing takes only some of them.',
    seen: 'outlook know',
  },
  {
    term: 'run',
    also: [],
    meaning:
      'One possible future, played week by week from a seed. The same seed and number give the same run everywhere.',
    lesson: 1,
    seen: 'step watch',
  },
  {
    term: 'seed',
    also: [],
    meaning: 'A text from which every draw of chance follows, so that others can draw the same.',
    seen: 'outlook',
  },
  {
    term: 'hash',
    also: [],
    meaning: 'A short code made from many futures. Two computers that find the same code have drawn the same futures.',
    seen: 'outlook know',
  },
  {
    term: 'headline',
    also: [],
    meaning: 'What happens in a week. A week has at most one, and the answers that it forces.',
    seen: 'step watch',
  },
  {
    term: 'conditional',
    also: [],
    meaning:
      'Counted only among the futures in which something happens. It tells you what comes along with it, not what it brings about.',
    lesson: 3,
    seen: 'outlook',
  },
  {
    term: 'causal',
    also: [],
    meaning: 'Brought about by what you change. To see it, change one thing and keep all the luck the same.',
    lesson: 3,
    seen: 'step histories',
  },
  {
    term: 'sampling error',
    also: [],
    meaning: 'How far a count of drawn futures can be off by luck alone. Four times the futures halve it.',
    lesson: 1,
    seen: 'analyse runs',
  },
  {
    term: 'range',
    also: ['ranges'],
    meaning:
      'We do not know our numbers well. Move them within what they may be, and nine answers in ten lie in the range.',
    lesson: 2,
    seen: 'outlook know',
  },
  {
    term: 'median',
    also: ['medians'],
    meaning: 'The one in the middle: half of all lie below it, and half above.',
    seen: 'analyse runs',
  },
  {
    term: 'percentile',
    also: ['percentiles'],
    meaning: 'The 5th percentile has 5 of 100 below it, the 95th has 95.',
    seen: 'analyse runs',
  },
  {
    term: 'odds ratio',
    also: ['odds'],
    meaning: 'By how much the odds p ÷ (1 − p) are multiplied where a condition holds.',
    seen: 'step watch',
  },
  {
    term: 'statechart',
    also: [],
    meaning: 'A drawing of all the places where a negotiation can stand, and of what moves it from one to the next.',
    seen: 'step watch',
  },
  {
    term: 'Sobol index',
    also: [],
    meaning: 'How much of what we do not know about the answer is due to not knowing one of its numbers.',
    seen: 'analyse matters',
  },
  {
    term: 'Wilson interval',
    also: [],
    meaning: 'The shares that fit well with what was counted. It is named after who found how to work it out.',
    seen: 'outlook know',
  },
]
