import { entryOf } from '@/scenarios/entry-of'
import { useResults } from '@/ui/engine/results'
import { caseGroups } from '@/ui/shared/case-groups'
import { groupWords } from '@/ui/shared/group-words'
import { useCase } from '@/ui/state/case'
import classes from './answer-sentence.module.css'
import { againstBaseline, outlookText } from './answer-words'

/** The answer: one sentence, then the other endings and the range the inputs leave. */
export function AnswerSentence() {
  const { countsOfHundred } = useCase(caseGroups)
  const { answerWords, groupPlural } = useCase(groupWords)
  const { answer, baseline, conditioning, isChanged, isCurrent, range, unconditioned } = useResults()
  const isPicked = conditioning.status === 'met'
  const { sentence, others, lead, counts } = answerWords(
    answer.groups,
    answer.horizonWeeks,
    isPicked ? outlookText.suchFutures : undefined,
  )
  const inputs = range.status === 'current' ? entryOf(range.value.groups, lead) : undefined
  return (
    <div className={classes.answer} data-stale={!isCurrent || undefined}>
      <h1 id="answer" tabIndex={-1}>
        {sentence}
      </h1>
      <p>
        {others}{' '}
        {isChanged &&
          baseline !== undefined &&
          `${againstBaseline(lead, counts, countsOfHundred(baseline.groups), isPicked)} `}
        {!isPicked && range.status === 'failed' && outlookText.rangeFailed(range.message)}
        {!isPicked && range.status !== 'failed' && (
          <>
            {outlookText.rangeBefore}
            <strong className={classes.range}>{outlookText.range(inputs)}</strong>
            {outlookText.rangeAfter(groupPlural(lead), inputs, entryOf(unconditioned.groups, lead))}
          </>
        )}
      </p>
      <p className={classes.stale} role="status">
        {!isCurrent && outlookText.stale}
      </p>
    </div>
  )
}
