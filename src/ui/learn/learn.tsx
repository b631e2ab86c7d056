import { lazyPart } from '@/ui/shared/lazy-part'
import { type PlaceSection, SectionedPlace } from '@/ui/shared/sectioned-place'

/** The sections of Learn in the order of its list; each is loaded when it is first opened. */
const learnSections: readonly [PlaceSection, ...PlaceSection[]] = [
  {
    id: 'glossary',
    title: 'Glossary',
    question: 'The words of the page and of the field, each in a sentence or two.',
    View: lazyPart(async () => (await import('./glossary/glossary-section')).GlossarySection),
  },
  {
    id: 'about',
    title: 'About the model',
    question: 'What it is made of, and what it leaves out.',
    View: lazyPart(async () => (await import('./about/about-section')).AboutSection),
  },
]

/** What is there to understand: the words, and what the model is. */
export const Learn = () => <SectionedPlace name="learn" title="Learn" sections={learnSections} />
