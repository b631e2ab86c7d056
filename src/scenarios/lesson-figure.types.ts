import type { Party } from '@/machines/event-record'

/** Where a figure begins, if not where its case does. */
export type LessonSpot = {
  /** The case's first state with some fields put otherwise, as a reading of a state names them. */
  readonly fields?: Readonly<Record<string, unknown>>
  /** The week that is just over, or so many weeks before the n-th deadline. Left out: the start. */
  readonly after?: number | { readonly deadline: number; readonly weeks: number }
}

/** Something that happens, or does not, on the way: an event, or a state of the conditions. */
export type LessonCondition = {
  readonly on: 'event' | 'state'
  readonly id: string
  readonly happened: boolean
  /** By the end of this week, counted from where the figure begins. Left out: in all of its weeks. */
  readonly by?: number
}

/** What is asked: a share of the futures, or what a party expects, from its worst ending (0) to its best (1). */
export type LessonAsks = { readonly group: string } | { readonly happens: LessonCondition } | { readonly points: Party }

/** One number of a lesson, a question to the exact solver. */
export type LessonFigure = {
  readonly id: string
  /** The case of which it is asked; left out: the one before the reader. */
  readonly case?: string
  /** What is changed in it: a number put somewhere, or so many times what it is. */
  readonly changes?: Readonly<Record<string, { readonly to: number } | { readonly times: number }>>
  readonly from?: LessonSpot
  /** Weeks looked ahead, or up to the end of week `until`; left out: to the end of what the case looks ahead. */
  readonly weeks?: number
  readonly until?: number
  /** All its weeks are ordinary ones, with no date in sight. */
  readonly isDateless?: true
  /** Only futures in which all this is so are looked at. */
  readonly given?: readonly LessonCondition[]
  readonly asks: LessonAsks
}
