import type { WordField } from '../negotiation'

/** What a case says in words of its own, beside the names of the two sides. */
export const words = [
  { id: 'question', label: 'The question', longest: 200 },
  { id: 'target', label: 'What is to be agreed, short', hint: '“the new contract”', longest: 40 },
  {
    id: 'authority',
    label: 'Who can order a cooling-off',
    hint: '“the labour court”; a court where left empty',
    longest: 40,
    isOptional: true,
  },
] as const satisfies readonly WordField[]
