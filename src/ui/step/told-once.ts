/** The events of a step without those that only say the one before again: a home government may wait twice at one meeting. */
export const toldOnce = (events: readonly string[]): readonly string[] =>
  events.filter((event, i) => event !== events[i - 1])
