import { SectionedPlace } from '@/ui/shared/sectioned-place'
import { CompactAnswer } from './compact-answer'
import { FileDrop } from './files/file-drop'
import { analyseSections } from './sections'

/** What moves the answer: one question at a time, the answer always in sight; a file dropped anywhere is opened. */
export const Analyse = () => (
  <>
    <SectionedPlace name="analyse" title="Analyse" sections={analyseSections} above={<CompactAnswer />} />
    <FileDrop />
  </>
)
