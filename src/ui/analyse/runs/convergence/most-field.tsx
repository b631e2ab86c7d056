import { runsRule } from '@/scenarios/number-rules'
import { MAX_PAGE_RUNS } from '@/simulation/link/link-rules'
import { grouped } from '@/ui/shared/format'
import { NumberProblem } from '@/ui/shared/numbers/number-problem'
import { useTypedNumber } from '@/ui/shared/numbers/use-typed-number'
import { useCase } from '@/ui/state/case'
import classes from './convergence.module.css'
import { convergenceWords } from './convergence-words'

type MostFieldProps = { readonly value: number; readonly onChange: (value: number) => void }

const limits = runsRule(MAX_PAGE_RUNS)

/** A number of futures as people write it: "200,000", "2m". */
export function MostField({ value, onChange }: MostFieldProps) {
  const { stopText } = useCase(convergenceWords)
  const change = (next: number) => next !== value && onChange(next)
  const { bad, problemId, take, set, input } = useTypedNumber({ shown: grouped(value), limits, onChange: change })
  return (
    <span className={classes.most}>
      <input
        type="text"
        inputMode="numeric"
        aria-label={stopText.most}
        {...input}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
      {bad !== undefined && <NumberProblem id={problemId} bad={bad} onTake={set} />}
    </span>
  )
}
