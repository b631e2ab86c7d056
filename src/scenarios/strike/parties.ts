import type { Party } from '@/machines/strike/event-meta'
import type { PartyWords } from '../negotiation'

/** Everyone who moves, in the order in which they are listed. */
export const parties = [
  { id: 'union', hue: 'violet', role: 'The union' },
  { id: 'firm', hue: 'teal', role: 'The firm' },
  { id: 'mediator', hue: 'slate', name: 'Mediator', badge: 'ME' },
  { id: 'law', hue: 'slate', name: 'Court or government', badge: 'LW' },
  { id: 'clock', hue: 'slate', name: 'Time', badge: 'TI' },
  { id: 'both', hue: 'slate', name: 'Both sides', badge: '–' },
] as const satisfies readonly (PartyWords & { readonly id: Party })[]
