/** A number of the case, by its id; one of whole weeks. */
type WeeksOfCase = { readonly number: string }

/** When a deadline comes and how long before it is felt. */
export type DeadlineRules = {
  /** The event that a deadline is. */
  readonly event: string
  /** How many weeks before one are of their own kind, its own week among them where it follows the questions. */
  readonly near: number | WeeksOfCase
  readonly nearKind: number
  /** How many weeks after one the next falls; left out where the calendar of a case says it, as its `delayLengthWeeks`. */
  readonly every?: WeeksOfCase
}
