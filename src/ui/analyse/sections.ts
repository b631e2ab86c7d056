import { lazy } from 'react'
import type { PlaceSection } from '@/ui/shared/sectioned-place'

/** The sections of Analyse in the order of its list; each is loaded when it is first opened. */
export const analyseSections: readonly [PlaceSection, ...PlaceSection[]] = [
  {
    id: 'numbers',
    title: 'Numbers',
    question: 'Every number, payoff and date of the case. Change one and watch the answer.',
    View: lazy(async () => ({ default: (await import('./numbers/numbers-section')).NumbersSection })),
  },
  {
    id: 'files',
    title: 'Files',
    question: 'Take results, runs and the case with you, cite them, or open what somebody sent you.',
    View: lazy(async () => ({ default: (await import('./files/files-section')).FilesSection })),
  },
]
