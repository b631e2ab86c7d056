import { lazyPart } from '@/ui/shared/lazy-part'
import type { PlaceSection } from '@/ui/shared/sectioned-place'

/** The sections of Cases in the order of its list; each is loaded when it is first opened. */
export const caseSections: readonly [PlaceSection, ...PlaceSection[]] = [
  {
    id: 'library',
    title: 'Library',
    question: 'Disputes of the same shape, real and imagined. Open one, or lay two side by side.',
    View: lazyPart(async () => (await import('./library/library-section')).LibrarySection),
  },
  {
    id: 'happened',
    title: 'What really happened',
    question: 'TikTok after 6 February 2025, whatever case is open, and what the model would have said on each day.',
    View: lazyPart(async () => (await import('./happened/happened-section')).HappenedSection),
  },
  {
    id: 'record',
    title: 'Track record',
    question: 'How the model’s chances for TikTok 2025 compare with what came, and how little that proves.',
    View: lazyPart(async () => (await import('./record/record-section')).RecordSection),
  },
  {
    id: 'precedents',
    title: 'Precedents',
    question: 'Seventeen comparable cases, and how their waits and endings compare with the model’s.',
    View: lazyPart(async () => (await import('./precedents/precedents-section')).PrecedentsSection),
  },
  {
    id: 'ledger',
    title: 'Ledger',
    question: 'Where every number of this case comes from, and what the model leaves out.',
    View: lazyPart(async () => (await import('./ledger/ledger-section')).LedgerSection),
  },
  {
    id: 'make',
    title: 'Make your own',
    question: 'From a dispute in the news to a case you can open, checked as you type.',
    View: lazyPart(async () => (await import('./make/make-section')).MakeSection),
  },
]
