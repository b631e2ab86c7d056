import { branchName } from '@/simulation/step'
import { useCase } from '@/ui/state/case'
import { useStep } from '../step-context'
import { branchNames } from './branch-words'
import classes from './step-head.module.css'

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
