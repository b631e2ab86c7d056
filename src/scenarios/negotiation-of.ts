import type { NegotiationEntry, Negotiations } from './negotiations'
import { valueAt } from './value-at'

/** The negotiation that a bundled case is one of; undefined where none has such a case. */
export const negotiationOfCase = (negotiations: Negotiations, id: string): NegotiationEntry | undefined =>
  negotiations.find(({ presets }) => presets.some((preset) => preset.id === id))

/** The negotiation that a case from a file says it is one of, the first where it says none; undefined where it is none of these. */
export function negotiationOfData(negotiations: Negotiations, data: unknown): NegotiationEntry | undefined {
  const named = valueAt(data, ['negotiation'])
  return named === undefined ? negotiations[0] : negotiations.find(({ id }) => id === named)
}
