import type { WordField } from '../negotiation'

/** What a case says in words of its own, beside the names of those it is about. */
export const words = [
  { id: 'question', label: 'The question', longest: 200 },
  { id: 'target', label: 'What is to be sold, short', hint: '“TikTok”', longest: 40 },
  { id: 'business', label: 'The same as something that can be sold', hint: '“TikTok’s US business”', longest: 80 },
  { id: 'service', label: 'What goes dark', hint: '“the app”', longest: 40 },
  {
    id: 'legislature',
    label: 'Who can change the law',
    hint: '“Parliament”; Congress where left empty',
    longest: 40,
    isOptional: true,
  },
  {
    id: 'instrument',
    label: 'What the demand rests on, without “the”',
    hint: '“order”; law where left empty',
    longest: 40,
    isOptional: true,
  },
] as const satisfies readonly WordField[]
