import { Button } from '@mantine/core'
import { branchName } from '@/simulation/step'
import { showSection } from '@/ui/state/page-state'
import { branchWords } from '../head/branch-words'
import type { Line } from '../line/use-outcome-line'
import { useStep } from '../step-context'
import { historiesText as text } from './histories-words'
import { Pair } from './pair'
import classes from './two-histories.module.css'
import { useBranchTimeline } from './use-branch-timeline'

/** Two branches of one run side by side, the first difference marked. */
export function TwoHistories({ line }: { readonly line: Line | undefined }) {
  const { place, actions, timeline, seat } = useStep()
  const { branches, branch } = place
  const beside = place.beside ?? (branch === 0 ? 1 : 0)
  const right = useBranchTimeline(beside)
  if (branches.length < 2) {
    return (
      <section className={classes.card} aria-labelledby="two-title">
        <h2 id="two-title">{text.title}</h2>
        <p>{text.lead}</p>
        <p>{text.none}</p>
        <Button size="sm" mt={12} onClick={() => showSection(seat === undefined ? 'watch' : 'seat')}>
          {text.toWatch}
        </Button>
      </section>
    )
  }
  const names = branches.map((_, index) => branchWords(branchName({ branches, branch }, index), seat !== undefined))
  return (
    <section className={classes.card} aria-labelledby="two-title">
      <h2 id="two-title">{text.title}</h2>
      <p>{text.lead}</p>
      <div className={classes.pickers}>
        <Picker label={text.left} names={names} value={branch} onPick={actions.showBranch} />
        <Picker label={text.right} names={names} value={beside} onPick={actions.beside} />
      </div>
      {right !== undefined && (
        <Pair left={timeline} leftLine={line} right={right} names={[names[branch] ?? '', names[beside] ?? '']} />
      )}
    </section>
  )
}

type PickerProps = {
  readonly label: string
  readonly names: readonly string[]
  readonly value: number
  readonly onPick: (branch: number) => void
}

function Picker({ label, names, value, onPick }: PickerProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => onPick(Number(event.target.value))}>
        {names.map((name, index) => (
          <option key={name} value={index}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
