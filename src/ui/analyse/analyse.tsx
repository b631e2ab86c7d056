import { SectionedPlace } from '@/ui/shared/sectioned-place'
import { CompactAnswer } from './compact-answer'
import { analyseSections } from './sections'

/** What moves the answer: one question at a time, the answer always in sight. */
export const Analyse = () => (
  <SectionedPlace name="analyse" title="Analyse" sections={analyseSections} above={<CompactAnswer />} />
)
