import { entryOf } from '@/scenarios/entry-of'
import { useResults } from '@/ui/engine/results'
import { caseGroups } from '@/ui/shared/case-groups'
import { groupWords } from '@/ui/shared/group-words'
import { useCase } from '@/ui/state/case'
import classes from './answer-sentence.module.css'
import { againstBaseline, outlookText } from './answer-words'
import { useChosenHorizon } from './chosen-horizon'

/** The answer: one sentence, then the other endings and the range the inputs leave. */
export function AnswerSentence() {
  const { countsOfHundred } = useCase(caseGroups)
  const { answerWords, groupPlural } = useCase(groupWords)
  const { answer, baseline, conditioning, isChanged, isCurrent, range, unconditioned } = useResults()
  const isPicked = conditioning.status === 'met'
  const { isEarly, isTwofold, sharesOf, rangeOf } = useChosenHorizon(answer)
  const { sentence, others, lead, counts } = answerWords(answer.groups, answer.horizonWeeks, {
    isSuch: isPicked,
    early: isTwofold ? answer.early : undefined,
    isEarly,
  })
  const compared =
    isChanged && baseline !== undefined
      ? againstBaseline(lead, counts, countsOfHundred(sharesOf(baseline).groups), isPicked)
      : undefined
  const isRangeTold = !isPicked && range.status !== 'failed'
  const inputs = range.status === 'current' ? entryOf(rangeOf(range.value).groups, lead) : undefined
  return (
    <div className={classes.answer} data-stale={!isCurrent || undefined}>
      <h1 id="answer" tabIndex={-1}>
        {sentence}
      </h1>
      <p
        className={classes.others}
        data-room={
          isRangeTold
            ? `${others} ${compared ?? outlookText.longestChange} ${outlookText.rangeBefore}${outlookText.longestRange(groupPlural(lead))}`
            : undefined
        }
        data-changed={isChanged || undefined}
      >
        <span>
          {others} {compared !== undefined && `${compared} `}
          {!isPicked && range.status === 'failed' && outlookText.rangeFailed(range.message)}
          {isRangeTold && (
            <>
              {outlookText.rangeBefore}
              <strong className={classes.range}>{outlookText.range(inputs)}</strong>
              {outlookText.rangeAfter(groupPlural(lead), inputs, entryOf(sharesOf(unconditioned).groups, lead))}
            </>
          )}
        </span>
      </p>
      <p className={classes.stale} role="status">
        {!isCurrent && outlookText.stale}
      </p>
    </div>
  )
}
