import { lazyPart } from '@/ui/shared/lazy-part'
import type { PlaceSection } from '@/ui/shared/sectioned-place'
import { fromCase } from '@/ui/state/case'

const lessons: PlaceSection = {
  id: 'lessons',
  title: 'Lessons',
  question: 'You guess, see, explain, and try it on a second case.',
  View: lazyPart(async () => (await import('./lessons/lessons-section')).LessonsSection),
}

const glossary: PlaceSection = {
  id: 'glossary',
  title: 'Glossary',
  question: 'The words of the page and of the field, each in a sentence or two.',
  View: lazyPart(async () => (await import('./glossary/glossary-section')).GlossarySection),
}

const news: PlaceSection = {
  id: 'news',
  title: 'Read the news',
  question: 'A report, claim by claim: judge it, then see the record, then what hangs on it in the model.',
  View: lazyPart(async () => (await import('./news/news-section')).NewsSection),
}

const teachers: PlaceSection = {
  id: 'teachers',
  title: 'For teachers',
  question: 'A lesson for tomorrow, and what the class handed in. No account, no server, no names.',
  View: lazyPart(async () => (await import('./teachers/teachers-section')).TeachersSection),
}

const about: PlaceSection = {
  id: 'about',
  title: 'About the model',
  question: 'What it is made of, and what it leaves out.',
  View: lazyPart(async () => (await import('./about/about-section')).AboutSection),
}

/** The sections of Learn in the order of its list; each is loaded when it is first opened. */
export const learnSections = fromCase(({ negotiation }): readonly [PlaceSection, ...PlaceSection[]] => {
  const told = negotiation.loadNews === undefined ? [] : [news]
  const rest = [glossary, ...told, teachers, about] as const
  return negotiation.loadLessons === undefined ? rest : [lessons, ...rest]
})
