import { useLoaded } from '@/ui/shared/lazy-part'
import { SectionedPlace } from '@/ui/shared/sectioned-place'
import { useCase } from '@/ui/state/case'
import { caseSections } from './sections'

/** What happened in the real world, and how the model would have done. */
export function Cases() {
  const sections = useCase(caseSections)
  return <SectionedPlace name="cases" title="Cases" sections={useLoaded(sections)} />
}
