import { yieldToEventLoop } from '../pool/yield-to-event-loop'

const steps = 2

/**
 * Works through a generator, giving way to everything else after every few of its steps, so that a worker hears a
 * cancellation; undefined once `isCancelled`. A step should take no more than some ten milliseconds.
 */
export async function inSlices<Result>(
  work: Generator<unknown, Result>,
  isCancelled: () => boolean,
): Promise<Result | undefined> {
  for (;;) {
    for (let step = 0; step < steps; step++) {
      const { done, value } = work.next()
      if (done === true) return value
    }
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
