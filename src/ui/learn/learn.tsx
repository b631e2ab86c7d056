import { SectionedPlace } from '@/ui/shared/sectioned-place'
import { useCase } from '@/ui/state/case'
import { learnSections } from './sections'

/** How to think about it. */
export function Learn() {
  return <SectionedPlace name="learn" title="Learn" sections={useCase(learnSections)} />
}
