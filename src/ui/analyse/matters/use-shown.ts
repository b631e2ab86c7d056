import { useDeferredValue } from 'react'
import { type Keyed, shown } from '@/ui/engine/use-keyed'

/** The newest reading for a chart, drawn between what is more urgent; `isCurrent` only once it is the one asked for. */
export function useShown<Value>(keyed: Keyed<Value>): {
  readonly value: Value | undefined
  readonly isCurrent: boolean
} {
  const newest = shown(keyed)
  const value = useDeferredValue(newest)
  return { value, isCurrent: keyed.status === 'current' && value === newest }
}
