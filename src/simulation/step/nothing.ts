/** The event name by which a quiet week is chosen where it asks one question; with a seat: to hold out this week. */
export const NOTHING = 'nothing'

/** The name for one question of a week, by its slot; undefined where the slot asks none. A week's only question needs no name. */
export function nothingIn(questions: readonly string[], slot: number): string | undefined {
  const question = questions[slot]
  if (question === undefined) return undefined
  return questions.length === 1 ? NOTHING : `${NOTHING}.${question}`
}

export const isNothing = (event: string): boolean => event === NOTHING || event.startsWith(`${NOTHING}.`)
