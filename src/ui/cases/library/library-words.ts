import { listed, plural } from '@/ui/shared/format'
import { fromCase } from '@/ui/state/case'
import type { Grade } from '@/ui/state/number-evidence'
import { gradeOrder } from './evidence'
import type { CaseKind, LibraryCase } from './library'
import { MOST_COMPARED } from './library-place'

/** The endings in words that fit every case: "Kept", whoever keeps it. */
export const endingNames = fromCase(({ negotiation: { groups } }) => ({
  endingName: Object.fromEntries(
    groups.map(({ id, count }) => [id, `${count.charAt(0).toUpperCase()}${count.slice(1)}`]),
  ),
}))

export const kindName: Readonly<Record<CaseKind | 'all', string>> = {
  all: 'All',
  real: 'Real',
  variant: 'Variants',
  hypothetical: 'Hypothetical',
  own: 'Yours',
}

export const kindTag = ({ kind, variantOf }: Pick<LibraryCase, 'kind' | 'variantOf'>): string => {
  if (kind === 'variant') return variantOf === undefined ? 'Variant' : `Variant of ${variantOf}`
  return { real: 'Real', hypothetical: 'Hypothetical', own: 'Made on this device' }[kind]
}

const gradeName: Readonly<Record<Grade, string>> = { A: 'grade A', B: 'grade B', C: 'grade C', judgement: 'judgement' }

/** "Of 57 numbers 12 rest on grade A, 20 on grade B, 5 on grade C, 20 on judgement." */
export function evidenceSentence(counts: Readonly<Record<Grade, number>>): string {
  const total = gradeOrder.reduce((sum, grade) => sum + counts[grade], 0)
  const [first, ...others] = gradeOrder.filter((grade) => counts[grade] > 0)
  if (first === undefined) return 'No numbers.'
  const rest = others.map((grade) => `${counts[grade]} on ${gradeName[grade]}`)
  return `${[`Of ${total} numbers ${counts[first]} rest on ${gradeName[first]}`, ...rest].join(', ')}.`
}

const searched = ({ entry, scenario: { title, briefing, parties, words } }: LibraryCase): string =>
  [entry.title, title, briefing, words.target, ...Object.values(parties).map(({ name }) => name)]
    .join(' ')
    .toLowerCase()

/** Whether a case is of the kind and holds every word looked for. */
export const isSought = (item: LibraryCase, sought: CaseKind | 'all', find: string): boolean =>
  (sought === 'all' || item.kind === sought) &&
  find
    .toLowerCase()
    .split(/\s+/)
    .every((word) => searched(item).includes(word))

export const libraryText = {
  kind: 'Which cases',
  find: 'Find a case',
  count: (found: number) => plural(found, 'case'),
  none: 'No case holds these words.',
  showAll: 'Show all cases',
  open: 'Open this case',
  openTitle: (title: string) => `Open this case: ${title}`,
  opened: 'Open now',
  compare: 'Compare',
  compareLabel: (title: string) => `Compare ${title}`,
  oneMore: 'Choose one more case of the same negotiation to lay the two side by side.',
  /** Why cases of several negotiations have no table together. */
  unlike: (first: LibraryCase, others: readonly LibraryCase[]) =>
    `${listed(others.map(({ scenario, entry }) => `${scenario.title} (${entry.title})`))} cannot be laid beside ${first.scenario.title} (${first.entry.title}): each negotiation has numbers and endings of its own.`,
  full: `At most ${MOST_COMPARED} cases side by side.`,
  stop: 'Stop comparing',
  forget: 'Forget',
  forgetTitle: (title: string) => `Forget ${title}`,
  sure: 'Forget it for good? No file of it is kept here.',
  keep: 'Keep it',
  strip: 'Endings in 100 futures',
  ownNone: 'A case you make or open from a file is kept on this device and listed here.',
  make: 'Make your own',
  grades:
    'A: official, or the outlet itself. B: wire or press copy. C: low authority. Judgement: no source gives its size.',
}

export const compareText = {
  title: 'Side by side',
  table: 'Side by side, table',
  caption: 'Chances in 100 are exact, each case as it stands, over its own horizon.',
  what: 'What differs',
  kind: 'Kind',
  start: 'Starts',
  horizon: 'Looked at for',
  deadlines: 'Deadlines announced',
  further: 'Each further delay',
  noDeadline: 'none',
  weeks: (weeks: number) => plural(weeks, 'week'),
  endings: 'Endings in 100 futures',
  numbers: (differing: number, all: number) =>
    differing === 0
      ? `None of the ${all} numbers differs.`
      : `${differing} of ${all} numbers ${differing === 1 ? 'differs' : 'differ'}`,
}
