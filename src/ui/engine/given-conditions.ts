import type { ConditionedAnswer } from '@/simulation/analyse/types'
import type { Answer, Recipe } from '@/simulation/types'
import type { Conditioning } from './results'
import { type Keyed, shown } from './use-keyed'

type Given = { readonly answer: Answer; readonly isCurrent: boolean; readonly conditioning: Conditioning }

/** The answer of all futures with its shares, weeks and prices among those that fit. */
const among = (plain: Answer, { outcomes, groups, byWeek, settledIn, prices }: ConditionedAnswer): Answer => ({
  ...plain,
  outcomes,
  groups,
  byWeek,
  settledIn,
  prices,
})

/** What the page shows as its answer: that of all futures, or of those that fit. Where none can fit, all of them stand. */
export function givenConditions(
  { conditions }: Recipe,
  plain: Answer,
  isPlainCurrent: boolean,
  conditioned: Keyed<ConditionedAnswer>,
): Given {
  if (conditions.length === 0) return { answer: plain, isCurrent: isPlainCurrent, conditioning: { status: 'none' } }
  if (conditioned.status === 'current') {
    const { whyNot, probability } = conditioned.value
    if (whyNot !== undefined)
      return { answer: plain, isCurrent: isPlainCurrent, conditioning: { status: 'impossible', whyNot } }
    const answer = among(plain, conditioned.value)
    return { answer, isCurrent: isPlainCurrent, conditioning: { status: 'met', probability } }
  }
  const stale = shown(conditioned)
  const answer = stale === undefined || stale.whyNot !== undefined ? plain : among(plain, stale)
  const conditioning: Conditioning =
    conditioned.status === 'failed' ? { status: 'failed', message: conditioned.message } : { status: 'waiting' }
  return { answer, isCurrent: false, conditioning }
}
