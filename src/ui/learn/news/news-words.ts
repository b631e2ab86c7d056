import type { News, NewsClaim, Verdict } from '@/scenarios/news.types'
import { grouped } from '@/ui/shared/format'
import type { Answers } from './news-answers'

export const verdictName: Readonly<Record<Verdict, string>> = {
  reported: 'As reported',
  half: 'Half right',
  not: 'Not so',
}

export const newsText = {
  report: 'The report, in our words and its own',
  ask: 'How does this stand against the record?',
  said: (said: Verdict, is: Verdict) =>
    said === is
      ? `${verdictName[is]}: you said so too.`
      : `${verdictName[is]}. You said: ${verdictName[said].toLowerCase()}.`,
  sources: 'Sources:',
  inModel: 'In the model',
  waiting: 'The model works it out …',
  failed: (message: string) => `Not worked out: ${message}`,
  about: (title: string) => `${title} as we read it, none of your changes in it.`,
  lesson: (number: number) => `Lesson ${number} goes on from here`,
  next: (at: number) => `Claim ${at}`,
  asTable: (count: number) => `All ${count} as a table`,
  asReport: 'Back to the report',
  again: 'Judge them again',
  columns: ['Claim', 'You said', 'The record'] as const,
  unsaid: 'not yet',
  claim: (at: number, state: 'right' | 'wrong' | undefined) =>
    `Claim ${at}${state === undefined ? '' : state === 'right' ? ', judged as the record does' : ', judged otherwise than the record'}`,
}

/** How many claims were judged, and how many as the record does. */
export function scoreOf({ claims }: News, answers: Answers): { readonly judged: number; readonly right: number } {
  const judged = claims.filter(({ id }) => answers[id] !== undefined)
  return { judged: judged.length, right: judged.filter(({ id, verdict }) => answers[id] === verdict).length }
}

/** "claim 2 of 7 · 1 of 1 with the record", and once all are judged "5 of 7 with the record". */
export function standingOf(news: News, answers: Answers, at: number): string {
  const { judged, right } = scoreOf(news, answers)
  const score = judged === 0 ? '' : `${right} of ${judged} with the record`
  return judged === news.claims.length
    ? score
    : [`claim ${at} of ${news.claims.length}`, score].filter(Boolean).join(' · ')
}

/** A figure as it stands in a sentence: a whole number; what is there and would round to none is "fewer than 1". */
export const figureText = (value: number): string =>
  value > 0 && value < 0.5 ? 'fewer than 1' : grouped(Math.round(value))

/** What the model says to a claim in pieces, every second one a figure in its place. */
export function modelPieces({ model, figures }: NewsClaim, values: readonly number[]): readonly string[] {
  const ids = figures.map(({ id }) => id)
  return model
    .split(new RegExp(`\\b(${ids.join('|')})\\b`))
    .map((piece, i) => (i % 2 === 1 ? figureText(values[ids.indexOf(piece)] ?? Number.NaN) : piece))
}

/** The claim that is looked at: the one named, else the first that is not judged yet, else the first. */
export function openClaim({ claims }: News, named: string | undefined, answers: Answers): number {
  const asked = claims.findIndex(({ id }) => id === named)
  if (asked >= 0) return asked
  return Math.max(
    0,
    claims.findIndex(({ id }) => answers[id] === undefined),
  )
}
