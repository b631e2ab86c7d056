import type { MeanInterval } from '@/engine'
import type { Forecaster, Score, ScoreDifference, ScoredQuestion } from '@/simulation/history/track-record'
import { plural } from '@/ui/shared/format'
import { inWords } from '../in-words'

/** A score to three decimals with a true minus. */
export const score = (value: number): string => `${value < 0 ? '−' : ''}${Math.abs(value).toFixed(3)}`

/** "0.234 (0.101 to 0.382)" */
export const scoreWithInterval = (value: MeanInterval | undefined): string =>
  value === undefined ? 'infinite' : `${score(value.mean)} (${score(value.low)} to ${score(value.high)})`

export const forecasterName: Readonly<Record<Forecaster, string>> = {
  model: 'This model',
  half: 'Always 50 of 100',
  baseRate: 'Base rates',
  memoryless: 'Base rates, constant',
  market: 'Market prices',
}

/** A set of questions by its name; the prices of the market are one bet, asked on several days. */
export const setName = (set: ScoredQuestion['question']['set'], prices: number): string =>
  set === 'milestones' ? 'Milestones' : `One bet, ${inWords(prices)} ${prices === 1 ? 'day' : 'days'}`

/** How the model did against always 50 of 100 on the milestones, in a sentence. */
export function verdict(scores: readonly Score[], differences: readonly ScoreDifference[]): string {
  const own = scores.find(({ set, forecaster }) => set === 'milestones' && forecaster === 'model')?.brier
  const half = differences.find(({ set, against }) => set === 'milestones' && against === 'half')?.brier
  if (own === undefined || half === undefined) return ''
  const sign = half.mean < 0 ? 'better' : 'worse'
  const isClear = half.low > 0 || half.high < 0
  const apart = isClear ? '' : ', and the interval holds 0: this record cannot tell the two apart'
  return `Over ${plural(own.n, 'milestone')} the mean Brier score is ${score(own.mean)}, ${score(Math.abs(half.mean))} ${sign} than always saying 50 of 100${apart}.`
}

export const recordText = {
  working: 'Scoring every question …',
  failed: 'The record could not be scored:',
  warnings: 'Before you read the figures',
  scores: 'Scores',
  scoresLead:
    'Means over questions, lower is better, with 95 % percentile bootstrap intervals over 2,000 resamples of the questions. They take the questions as independent, so they are too narrow.',
  brier: 'Brier: the squared distance between the chance given and what came, 0 to 1.',
  log: 'Log: minus the logarithm of the chance given to what came; it punishes certainty that was wrong.',
  differences: 'Against each other',
  differencesLead: 'This model’s score less another’s, on the questions both have. Below 0 this model is better.',
  scoreColumns: ['Set', 'Who', 'Questions', 'Brier', 'Log'],
  differenceColumns: ['Set', 'Against', 'Questions', 'Brier', 'Log'],
  reliability: 'Reliability',
  reliabilityUnit: 'in 100',
  reliabilityNote:
    'Whiskers are Wilson’s 95 % intervals. On the diagonal chances and frequencies agree; with so few questions the whiskers are long.',
  reliabilityX: 'Chance given',
  reliabilityY: 'Came about',
  reliabilityCaption: (came: number, asked: number, reaching: number, bins: number) =>
    `${came} of ${asked} milestones came about; ${reaching} of ${bins} whiskers reach the diagonal.`,
  reliabilityColumns: ['Chance given', 'Questions', 'Mean chance', 'Came about', 'Interval'],
  questions: 'Every question',
  questionsLead: 'Asked on its day with what was known then. The model’s chances are exact.',
  asked: 'Asked on',
  question: 'Question',
  came: 'Came about',
  yes: 'yes',
  no: 'no',
  baseRate: 'Base rate',
  constant: (chance: string) => `constant ${chance}`,
  waits: 'How the base rates see waits',
  waitsLead:
    'A base rate of signature or closing is a Weibull law through earlier waits, given how long this one had already lasted. A constant rate forgets that; its answer stands beside.',
  market: 'Market',
  narrowed: 'Narrower than asked:',
  surprises: 'Where the model goes against the news',
  unscored: 'Not scored, and why',
  markets: 'Prices left out, and why',
}
