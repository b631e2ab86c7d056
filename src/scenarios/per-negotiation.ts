import type { Negotiation } from './negotiation'

/** What is worked out from a negotiation, once for each. */
export function perNegotiation<Part>(make: (negotiation: Negotiation) => Part): (negotiation: Negotiation) => Part {
  const made = new WeakMap<Negotiation, { readonly part: Part }>()
  return (negotiation) => {
    const known = made.get(negotiation) ?? { part: make(negotiation) }
    made.set(negotiation, known)
    return known.part
  }
}
