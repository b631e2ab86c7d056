import { lazy } from 'react'
import type { PlaceSection } from '@/ui/shared/sectioned-place'

/** The sections of Cases in the order of its list; each is loaded when it is first opened. */
export const caseSections: readonly [PlaceSection, ...PlaceSection[]] = [
  {
    id: 'library',
    title: 'Library',
    question: 'Disputes of the same shape, real and imagined. Open one, or lay two side by side.',
    View: lazy(async () => ({ default: (await import('./library/library-section')).LibrarySection })),
  },
  {
    id: 'happened',
    title: 'What really happened',
    question: 'TikTok after 6 February 2025, and what the model would have said on each day.',
    View: lazy(async () => ({ default: (await import('./happened/happened-section')).HappenedSection })),
  },
  {
    id: 'record',
    title: 'Track record',
    question: 'How its chances compare with what came, and how little that proves.',
    View: lazy(async () => ({ default: (await import('./record/record-section')).RecordSection })),
  },
]
