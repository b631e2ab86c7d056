/** Where an own decision is asked for. */
export const answerTitleId = 'your-answer'

/** Takes the reader to the decision that is due; nothing is chosen by it, so that a second press cannot answer by chance. */
export function showAnswer(): void {
  const title = document.getElementById(answerTitleId)
  title?.focus({ preventScroll: true })
  title?.scrollIntoView({ block: 'center' })
}
