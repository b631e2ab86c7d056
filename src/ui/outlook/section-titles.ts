/** Named apart from the sections' other words, which load with them. */
export const sectionTitles = {
  endings: 'Endings',
  timing: 'Timing',
  stakes: 'Who feels it',
  know: 'How do we know?',
} as const
