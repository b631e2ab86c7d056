import type { GlossaryEntry, GlossaryScreen } from '@/scenarios/details.types'
import type { PlaceName } from '@/simulation/link/places'
import { plural } from '@/ui/shared/format'

export const glossaryText = {
  find: 'Find a word',
  count: (found: number) => plural(found, 'word'),
  none: (sought: string) => `No entry with “${sought}”.`,
  showAll: 'Show all',
  seen: 'Seen in',
  lesson: (number: number) => `Lesson ${number}`,
}

const screens: Readonly<Record<GlossaryScreen, readonly [PlaceName, section: string | undefined, title: string]>> = {
  outlook: ['outlook', undefined, 'Outlook'],
  'outlook know': ['outlook', 'know', 'Outlook, How do we know?'],
  'step watch': ['step', 'watch', 'Step'],
  'step seat': ['step', 'seat', 'Step, the seat'],
  'step histories': ['step', 'histories', 'Step, Two histories'],
  'analyse matters': ['analyse', 'matters', 'Analyse, What matters'],
  'analyse runs': ['analyse', 'runs', 'Analyse, Runs'],
  'cases record': ['cases', 'record', 'Cases, Track record'],
  'cases ledger': ['cases', 'ledger', 'Cases, Ledger'],
}

/** The screen of a word: where it is, and what it is called. */
export function screenOf(screen: GlossaryScreen) {
  const [place, section, title] = screens[screen]
  return { place, section, title }
}

/** Whether a word, another form of it or its meaning holds what is sought, in letters of any size. */
export function isEntryFor({ term, also, meaning }: GlossaryEntry, sought: string): boolean {
  const part = sought.trim().toLowerCase()
  return [term, ...also, meaning].some((text) => text.toLowerCase().includes(part))
}

export type LetterGroup = { readonly letter: string; readonly entries: readonly GlossaryEntry[] }

/** Entries from A to Z under their first letters. */
export function byLetter(entries: readonly GlossaryEntry[]): readonly LetterGroup[] {
  const letterOf = ({ term }: GlossaryEntry) => term.charAt(0).toUpperCase()
  const letters = [...new Set(entries.map(letterOf))]
  return letters.map((letter) => ({ letter, entries: entries.filter((entry) => letterOf(entry) === letter) }))
}
