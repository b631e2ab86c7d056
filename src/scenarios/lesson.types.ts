import type { LessonFigure } from './lesson-figure.types'

/** value(more) ≥ times · value(than) + by; a figure that is left out counts as 0, and `times` as 1. */
export type LessonClaim = {
  readonly more?: string
  readonly than?: string
  readonly times?: number
  readonly by: number
}

export type LessonAnswer = {
  readonly text: string
  /** One sentence once it is chosen: why it is right, or why it is not. */
  readonly says: string
}

/** A question with up to four answers; `key` is the place of the right one. */
export type LessonChoice = {
  readonly question: string
  readonly answers: readonly LessonAnswer[]
  readonly key: number
}

/** What is asked before anything is shown: a number of 100, one of several answers, or something that luck alone decides. */
export type LessonGuess =
  | {
      readonly kind: 'marks'
      readonly question: string
      /** COUNT stands for the figure that is told before. */
      readonly lead: string
      readonly told?: string
      /** The figure that answers it. */
      readonly figure: string
      /** After a number: "of 100 refused", "points". */
      readonly counted: string
    }
  | (LessonChoice & { readonly kind: 'choice'; readonly lead: string })
  | { readonly kind: 'luck'; readonly question: string; readonly lead: string; readonly answers: readonly string[] }

/** Figures side by side, each a bar from 0 to 100. */
export type LessonBars = {
  readonly kicker: string
  readonly title: string
  readonly bars: readonly { readonly label: string; readonly figure: string }[]
  /** After each number: "sold of 100". */
  readonly unit: string
  readonly note: string
}

/** What is seen: futures played one by one, chance beside what is not known, or figures in one or two views. */
export type LessonSee =
  | { readonly kind: 'play'; readonly group: string; readonly counted: string }
  | { readonly kind: 'doubt'; readonly group: string; readonly counted: string }
  | { readonly kind: 'bars'; readonly views: readonly [LessonBars] | readonly [LessonBars, LessonBars] }

/** The same question of another case, which may be one of another negotiation. */
export type SecondCase = {
  readonly case: string
  /** Told before it is asked. */
  readonly lead: string
  readonly figures: readonly LessonFigure[]
  readonly claims: readonly LessonClaim[]
  readonly guess: LessonChoice
  /** What was found, as a sentence. */
  readonly finding: string
  readonly see: LessonSee
  /** What is the same in both cases. */
  readonly same: LessonChoice
}

/** A lesson in four steps: guess, see, explain, second case. Its sentences hold only while its claims do. */
export type Lesson = {
  /** As in a link: "l3". */
  readonly id: string
  readonly title: string
  /** The question on its card. */
  readonly asks: string
  /** What the field calls it: "Conditional and causal". */
  readonly field: string
  readonly minutes: number
  readonly case: string
  readonly figures: readonly LessonFigure[]
  readonly claims: readonly LessonClaim[]
  readonly guess: LessonGuess
  readonly finding: string
  readonly see: LessonSee
  /** 45 words at most. */
  readonly explain: string
  readonly checks: readonly [LessonChoice, LessonChoice]
  readonly second: SecondCase
  /** The figure whose futures Outlook can open: one that begins where the case does. */
  readonly open?: string
}
