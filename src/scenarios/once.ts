/** The same promise every time: begun with the first question, and begun anew after a failure. */
export function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let begun: Promise<Value> | undefined
  return () => {
    begun ??= load()
    begun.catch(() => {
      begun = undefined
    })
    return begun
  }
}
