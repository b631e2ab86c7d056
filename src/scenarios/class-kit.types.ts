import type { LessonFigure } from './lesson-figure.types'

/** News that is read aloud in a game without devices: where the story stands, and what everybody guesses before anyone speaks. */
export type Inject = {
  readonly headline: string
  /** When it comes, and what else is so. */
  readonly stands: string
  /** After "Write down: of 100 such futures,": "in how many is TikTok sold within the year?" */
  readonly asks: string
  /** The exact answer, for the teacher. */
  readonly figure: LessonFigure
  /** What to talk about once it is told. */
  readonly talk: string
}

/** What a class plays with on paper, for one case. */
export type ClassKit = {
  readonly case: string
  /** By party: what a role should bear in mind. */
  readonly minds: Readonly<Record<string, string>>
  readonly injects: readonly Inject[]
}
