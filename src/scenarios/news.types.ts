import type { ScenarioSource } from './scenario.types'

/** How a claim of a report stands against the record. */
export const verdicts = ['reported', 'half', 'not'] as const
export type Verdict = (typeof verdicts)[number]

/** Something that happens on the way or does not, by the end of a week or of a deadline's week; as in a condition of the page. */
export type NewsCondition = {
  readonly on: 'event' | 'state'
  readonly id: string
  readonly happened: boolean
  readonly by?: number | { readonly deadline: number }
}

/** One number of what the model says to a claim. */
export type NewsFigure = {
  /** Its place in the text: REACH. */
  readonly id: string
  /** The case it is asked of; left out: the case of the report. */
  readonly case?: string
  readonly asks: /** In how many of 100 futures all this is so. */
    | { readonly happens: readonly NewsCondition[] }
    /** In how many an ending, or a group of them, has come by the early week or by the end; of those in which all that is given is so. */
    | { readonly ends: string; readonly by: 'early' | 'end'; readonly given?: readonly NewsCondition[] }
    /** What a number of the case may be at least or at most. */
    | { readonly number: string; readonly end: 'low' | 'high' }
}

/** Where on the page a claim leads: a place with its section, what it is given, another case. */
export type NewsWay = {
  readonly label: string
  readonly place: 'outlook' | 'step' | 'cases'
  readonly section?: string
  readonly given?: readonly NewsCondition[]
  readonly case?: string
}

export type NewsClaim = {
  readonly id: string
  /** In the words of the report, in quotation marks. */
  readonly claim: string
  readonly verdict: Verdict
  readonly record: string
  /** Keys of the report's sources. */
  readonly sources: readonly string[]
  /** What the model says; holds the ids of the figures as places. */
  readonly model: string
  readonly figures: readonly NewsFigure[]
  /** Figures to be laid side by side, each with its words. */
  readonly bars?: readonly { readonly figure: string; readonly label: string }[]
  /** What to ask of any claim of this kind. */
  readonly carry: { readonly of: string; readonly ask: string }
  /** The lesson that goes on from here. */
  readonly lesson?: number
  readonly way: NewsWay
}

/** A news report, read claim by claim. */
export type News = {
  /** The case it is about. */
  readonly case: string
  /** Where and when it was written. */
  readonly dateline: string
  /** Sentences about the report; what it claims is quoted, and stands for itself. */
  readonly passages: readonly (readonly (string | { readonly claim: string; readonly quote: string })[])[]
  readonly claims: readonly NewsClaim[]
  readonly sources: Readonly<Record<string, ScenarioSource>>
}
