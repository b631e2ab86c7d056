export const predictionText = {
  title: 'What makes the next headline?',
  lead: 'Guess first. Then chance decides.',
  skip: 'Skip',
  stop: 'Stop asking',
  askAgain: 'Ask me what comes next',
  first: 'Choose an answer first, or skip.',
  all: 'All chances',
  none: 'No headline before the end',
  gave: (count: string) => `The model gave your guess ${count} of 100.`,
  tally: (right: number, asked: number, expected: string) =>
    `Guessed so far: ${right} of ${asked} right; the model expects ${expected} of ${asked}.`,
}

/** "Your guess: Washington and the tariff. It was." `came` is undefined where no headline came any more. */
export function outcomeWords(guess: string, came: string | undefined): string {
  const how = came === undefined ? 'No headline came.' : came === guess ? 'It was.' : `It was this: ${came}.`
  return `Your guess: ${guess}. ${how}`
}
