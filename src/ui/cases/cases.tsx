import { SectionedPlace } from '@/ui/shared/sectioned-place'
import { caseSections } from './sections'

/** What happened in the real world, and how the model would have done. */
export function Cases() {
  return <SectionedPlace name="cases" title="Cases" sections={caseSections} />
}
