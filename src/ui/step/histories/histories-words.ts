import { plural } from '@/ui/shared/format'

export const historiesText = {
  title: 'Two histories',
  lead: 'The same luck, another choice: every week has the same draw in both, so they differ only by what was chosen and what followed from it.',
  none: 'There is one history so far. Go to any week in Watch and make something else happen: the run as it was stays, and both stand here side by side.',
  toWatch: 'Go to Watch',
  left: 'A, shown',
  right: 'B, beside it',
  short: ['A', 'B'] as const,
  swap: 'Swap A and B',
  rings: (week: number) =>
    `On the chart A is ringed solid and B ringed dashed, both ${week === 0 ? 'at the start' : `after week ${week}`}.`,
  same: 'The two histories agree in every week.',
  parts: (week: number) => `They part in week ${week}.`,
  altered: (weeks: number, isEnding: boolean) =>
    `Your change altered ${plural(weeks, 'week')} and ${isEnding ? '' : 'not '}the ending.`,
  toParting: (week: number) => `Go to week ${week}`,
  lines: 'What each did to the chances',
  firstDifference: 'first difference',
  quiet: 'nothing happens',
  over: 'over',
  open: 'An answer is still due; the history stops here.',
  table: 'Week by week',
  all: 'Show the weeks that are the same',
  folded: (headlines: number) => `${plural(headlines, 'week')} with the same headline in both`,
  chosen: 'chosen',
}
