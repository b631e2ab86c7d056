import { yieldToEventLoop } from '../pool/yield-to-event-loop'

/**
 * Works through a generator, giving way to everything else after each of its steps, so that a worker hears a cancellation;
 * undefined once `isCancelled`. Giving way takes well under a millisecond; a cancellation waits for one step.
 */
export async function inSlices<Result>(
  work: Generator<unknown, Result>,
  isCancelled: () => boolean,
): Promise<Result | undefined> {
  for (;;) {
    const { done, value } = work.next()
    if (done === true) return value
    await yieldToEventLoop()
    if (isCancelled()) return undefined
  }
}

/** The same without giving way: for a test, or a thread of its own. */
export function atOnce<Result>(work: Generator<unknown, Result>): Result {
  for (;;) {
    const { done, value } = work.next()
    if (done === true) return value
  }
}
