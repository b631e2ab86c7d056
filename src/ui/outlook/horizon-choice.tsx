import { spanOfWeeks } from '@/simulation/plain-words'
import { useResults } from '@/ui/engine/results'
import { Choice } from '@/ui/shared/choice'
import { capital } from '@/ui/shared/format'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { outlookText } from './answer-words'
import { LATER, useChosenHorizon } from './chosen-horizon'
import classes from './horizon-choice.module.css'

/** After a year, or at the horizon: what the marks, the legend and the range show. */
export function HorizonChoice() {
  const { setOptions } = useCase(pageState)
  const { answer } = useResults()
  const { isEarly, isTwofold } = useChosenHorizon(answer)
  if (!isTwofold) return null
  return (
    <div className={classes.horizon}>
      <Choice
        label={outlookText.marksShow}
        options={[
          { value: 'early', label: capital(spanOfWeeks(answer.early.week)) },
          { value: 'late', label: capital(spanOfWeeks(answer.horizonWeeks)) },
        ]}
        value={isEarly ? 'early' : 'late'}
        onChange={(value) => setOptions({ y: value === 'late' ? LATER : undefined })}
      />
      <span className="so-faint" aria-hidden="true">
        {outlookText.marksShow}
      </span>
    </div>
  )
}
