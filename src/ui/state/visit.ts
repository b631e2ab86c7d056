import { isRecord } from './kept-text'

/** An own case that this device does not keep: it travels with the entry of the browser's history, and lasts as long. */
export type Visit = { readonly id: string; readonly text: string }

/** The visit of a history entry, where it is one of this case. */
export function visitIn(state: unknown, id: string): Visit | undefined {
  const visit = isRecord(state) ? state.visit : undefined
  return isRecord(visit) && visit.id === id && typeof visit.text === 'string' ? { id, text: visit.text } : undefined
}
