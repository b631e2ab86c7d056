import { type Bad, type Limits, readWithin } from '@/ui/shared/numbers/read-within'

/** A typed end of a range: nothing at all is open. */
export function readBound(text: string, limits: Limits): number | undefined | Bad {
  if (text.trim() === '') return undefined
  const read = readWithin(text, limits)
  return read.status === 'good' ? read.value : read
}
