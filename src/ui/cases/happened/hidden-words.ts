import { entryOf } from '@/scenarios/entry-of'
import { in100 } from '@/simulation/history/in-100'
import type { HiddenBelief } from '@/simulation/history/told-history'
import type { Group } from '@/simulation/types'
import { pastWords } from '../past/past-words'
import { fromPast } from '../past/real-history'

/** A share in whole hundredths; what is neither certain nor impossible is told as neither. */
const wholeHundredths = (share: number): number => Math.min(99, Math.max(1, Math.round(100 * share)))

export const hiddenWords = fromPast((open, past) => {
  const { endingWord, inPastWords } = pastWords(open, past)
  const askedAs = ({ id }: HiddenBelief) => past.history.hidden.find((question) => question.id === id)
  const nameOf = (belief: HiddenBelief, at: number): string => inPastWords(askedAs(belief)?.answers[at]?.name ?? '')

  /** "Yes: what was reported leaves no other answer." Undefined where it leaves several. */
  function certain(belief: HiddenBelief): string | undefined {
    const at = belief.parts.findIndex(({ share }) => share === 1)
    return at === -1 ? undefined : `${nameOf(belief, at)}: what was reported leaves no other answer.`
  }

  return {
    certain,
    questionOf: (belief: HiddenBelief): string => inPastWords(askedAs(belief)?.text ?? ''),
    /** One for each answer, in their order. */
    partsOf: (belief: HiddenBelief, group: Group) =>
      belief.parts.map(({ share, forecast }, at) => ({
        name: nameOf(belief, at),
        width: share,
        share: wholeHundredths(share),
        words: `${nameOf(belief, at)}, ${wholeHundredths(share)} in 100`,
        seen:
          forecast === undefined
            ? ''
            : `if so, ${in100(entryOf(forecast.groups, group))} in 100 ${entryOf(endingWord, group)}`,
      })),
  }
})
