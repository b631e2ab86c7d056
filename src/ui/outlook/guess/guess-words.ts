export const guessText = {
  kicker: 'Before you look',
  /** "Of 100 futures, in how many is BUSINESS sold within a year?" */
  question: (asked: string) => `Of 100 futures, ${asked}?`,
  told: (n: number, what: string) => `${n} of 100 ${what}`,
  unset: 'no mark set',
  ofHundred: (what: string) => `of 100 ${what}`,
  hint: 'Drag across the marks, or use the arrow keys. Type a number if you like.',
  lock: (n: number | undefined) => (n === undefined ? 'Lock in and look' : `Lock in ${n} and look`),
  skip: 'Skip, just show me',
  skipShort: 'Skip',
  tooEarly: 'Set a mark first, or skip.',
  note: 'People who guess first see more in the answer. Your guess stays on this device.',
  noteUnkept: 'People who guess first see more in the answer. Your guess is gone when you close the page.',
}
