import { lazyPart } from '@/ui/shared/lazy-part'
import { type PlaceSection, SectionedPlace } from '@/ui/shared/sectioned-place'
import { CompactAnswer } from './compact-answer'
import { FileDrop } from './files/file-drop'

/** The sections of Analyse in the order of its list; each is loaded when it is first opened. */
const analyseSections: readonly [PlaceSection, ...PlaceSection[]] = [
  {
    id: 'numbers',
    title: 'Numbers',
    question: 'Every number, payoff and date of the case. Change one and watch the answer.',
    View: lazyPart(async () => (await import('./numbers/numbers-section')).NumbersSection),
  },
  {
    id: 'matters',
    title: 'What matters',
    question: 'Which numbers move an ending, how far, and what it would take to move it.',
    View: lazyPart(async () => (await import('./matters/matters-section')).MattersSection),
  },
  {
    id: 'compare',
    title: 'Compare',
    question: 'Up to six scenarios side by side, what differs between them, and how much of it is luck.',
    View: lazyPart(async () => (await import('./compare/compare-section')).CompareSection),
  },
  {
    id: 'runs',
    title: 'Runs',
    question: 'The drawn futures: one by one, as histories, how sure they make the answer, and what they cost.',
    View: lazyPart(async () => (await import('./runs/runs-section')).RunsSection),
  },
  {
    id: 'files',
    title: 'Files',
    question: 'Take results, runs and the case with you, cite them, or open what somebody sent you.',
    View: lazyPart(async () => (await import('./files/files-section')).FilesSection),
  },
]

/** What moves the answer: one question at a time, the answer always in sight; a file dropped anywhere is opened. */
export const Analyse = () => (
  <>
    <SectionedPlace name="analyse" title="Analyse" sections={analyseSections} above={<CompactAnswer />} />
    <FileDrop />
  </>
)
