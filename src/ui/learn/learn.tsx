import { lazyPart } from '@/ui/shared/lazy-part'
import { SectionedPlace } from '@/ui/shared/sectioned-place'
import { useCase } from '@/ui/state/case'
import { usePlace } from '@/ui/state/use-recipe'
import { learnSections } from './sections'

const OpenedLesson = lazyPart(async () => (await import('./lessons/opened-lesson')).OpenedLesson)

/** How to think about it. A lesson that is open has the whole place. */
export function Learn() {
  const { section, options } = usePlace()
  const sections = <SectionedPlace name="learn" title="Learn" sections={useCase(learnSections)} />
  const isLesson = section === 'lessons' && options.at !== undefined
  return isLesson ? <OpenedLesson otherwise={sections} /> : sections
}
