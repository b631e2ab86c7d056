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
]
