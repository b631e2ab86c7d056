import { majorOf } from '@/scenarios/earlier-model'
import { grouped } from '@/ui/shared/format'

/** What became of the changes in something that was made with another model. */
function changesWords(kept: number, lost: number): string {
  const all = kept + lost
  if (all === 0) return 'It changes nothing.'
  if (lost === 0) return all === 1 ? 'Its one change carries over.' : `All ${grouped(all)} of its changes carry over.`
  const those = lost === 1 ? 'this does not:' : 'these do not:'
  if (kept === 0)
    return all === 1 ? 'Its one change does not carry over:' : `None of its ${grouped(all)} changes carries over:`
  return `${grouped(kept)} of its ${grouped(all)} changes ${kept === 1 ? 'carries' : 'carry'} over; ${those}`
}

export const carriedText = {
  changes: (what: 'link' | 'version', modelVersion: string, kept: number, lost: number) =>
    `This ${what} was made with model ${majorOf(modelVersion)}. ${changesWords(kept, lost)}`,
  also: 'It also asked for what is not here:',
  answer: (modelVersion: string) =>
    `All answers on this page are those of model ${majorOf(modelVersion)}, and may differ from those it was made with.`,
  more: (count: number) => `and ${grouped(count)} more`,
}
