const waiting = new Set<() => void>()
let isAsked = false

function runNext(): void {
  isAsked = false
  const [next] = waiting
  if (next === undefined) return
  waiting.delete(next)
  next()
  askForIdleTime(100)
}

/** `instead`: milliseconds where the browser knows no idle time, as Safari. */
function askForIdleTime(instead: number): void {
  if (isAsked || waiting.size === 0) return
  isAsked = true
  if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(runNext)
  else window.setTimeout(runNext, instead)
}

/**
 * Once the page has had nothing else to do: one after another, in the order asked for, each in an idle time of its own,
 * so that what the first of them draws is painted before the next begins. @returns how to call it off.
 */
export function whenIdle(then: () => void): () => void {
  const mine = () => then()
  waiting.add(mine)
  askForIdleTime(1000)
  return () => void waiting.delete(mine)
}
