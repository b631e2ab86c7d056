import { useState } from 'react'

/** The first value that had this key, until another key comes: what is equal stays the same object, and nobody looks anew. */
export function useSame<Value>(value: Value, key: string): Value {
  const [held, setHeld] = useState({ key, value })
  if (held.key === key) return held.value
  setHeld({ key, value })
  return value
}
