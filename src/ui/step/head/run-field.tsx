import type { KeyboardEvent } from 'react'
import { branchName } from '@/simulation/step'
import { NumberProblem } from '@/ui/shared/numbers/number-problem'
import { useTypedNumber } from '@/ui/shared/numbers/use-typed-number'
import { useCase } from '@/ui/state/case'
import { useStep } from '../step-context'
import { branchNames } from './branch-words'
import classes from './step-head.module.css'

const limits = { min: 0, max: 4_294_967_295, isWhole: true, unit: 'the runs of a seed' }

/** Which run of the seed is shown; another number opens another run. */
export function RunField() {
  const { place, recipe, actions } = useStep()
  const onChange = (run: number) => run !== place.run && actions.openRun(run)
  const typed = useTypedNumber({ shown: String(place.run), limits, onChange })
  const { bad, input } = typed
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') typed.take()
    if (event.key === 'Escape') typed.forget()
  }
  return (
    <span className={`so-line so-quiet ${classes.run}`}>
      <label htmlFor="run-number">run</label>
      <input
        id="run-number"
        inputMode="numeric"
        size={Math.max(4, input.value.length)}
        {...input}
        onKeyDown={onKeyDown}
      />
      <span className={classes.seed}>of seed {recipe.seed}</span>
      {bad !== undefined && (
        <NumberProblem id={typed.problemId} bad={bad} className={classes.error} onTake={typed.set} />
      )}
    </span>
  )
}

/** The histories tried so far, once there is more than one. */
export function BranchPicker() {
  const { branchWords } = useCase(branchNames)
  const { place, actions } = useStep()
  const { branches, branch, seat } = place
  if (branches.length < 2) return null
  return (
    <label className={classes.branch}>
      <span className="so-hidden">Branch</span>
      <select value={branch} onChange={(event) => actions.showBranch(Number(event.target.value))}>
        {branches.map((choices, index) => (
          <option key={JSON.stringify(choices)} value={index}>
            {branchWords(branchName({ branches, branch }, index), seat !== undefined)}
          </option>
        ))}
      </select>
    </label>
  )
}
