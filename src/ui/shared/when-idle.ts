/** Once the page has had nothing else to do. @returns how to call it off. */
export function whenIdle(then: () => void): () => void {
  // Safari knows no idle time.
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = window.setTimeout(then, 1000)
    return () => window.clearTimeout(timer)
  }
  const handle = window.requestIdleCallback(then)
  return () => window.cancelIdleCallback(handle)
}
