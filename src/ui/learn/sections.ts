import { lazyPart } from '@/ui/shared/lazy-part'
import type { PlaceSection } from '@/ui/shared/sectioned-place'
import { fromCase } from '@/ui/state/case'

const glossary: PlaceSection = {
  id: 'glossary',
  title: 'Glossary',
  question: 'The words of the page and of the field, each in a sentence or two.',
  View: lazyPart(async () => (await import('./glossary/glossary-section')).GlossarySection),
}

const about: PlaceSection = {
  id: 'about',
  title: 'About the model',
  question: 'What the model is, what it rests on, and what it leaves out.',
  View: lazyPart(async () => (await import('./about/about-section')).AboutSection),
}

/** The sections of Learn in the order of its list; each is loaded when it is first opened. */
export const learnSections = fromCase((): readonly [PlaceSection, ...PlaceSection[]] => [glossary, about])
