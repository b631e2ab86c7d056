import { Button } from '@mantine/core'
import { branchName } from '@/simulation/step'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { branchNames } from '../head/branch-words'
import { useStep } from '../step-context'
import { historiesText as text } from './histories-words'
import { alteredBy } from './pair-rows'
import classes from './two-histories.module.css'
import { useBeside, usePair } from './use-pair'

/** Which two branches of the run stand side by side, and where they part. */
export function TwoHistories() {
  const { showSection } = useCase(pageState)
  const { branchWords } = useCase(branchNames)
  const { place, actions, seat, week } = useStep()
  const beside = useBeside()
  const pair = usePair()
  const altered = pair?.parting === undefined ? undefined : alteredBy(pair.a, pair.b)
  const { branches, branch } = place
  if (branches.length < 2) {
    return (
      <section className={`so-card ${classes.card}`} aria-labelledby="two-title">
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
    <section className={`so-card ${classes.card}`} aria-labelledby="two-title">
      <h2 id="two-title">{text.title}</h2>
      <p>{text.lead}</p>
      <div className={classes.pickers}>
        <Picker label={text.left} names={names} value={branch} onPick={(one) => actions.showPair(one, beside)} />
        <Picker label={text.right} names={names} value={beside} onPick={actions.beside} />
        <Button size="sm" onClick={() => actions.showPair(beside, branch)}>
          {text.swap}
        </Button>
      </div>
      {pair !== undefined && (
        <div className={classes.about}>
          <p className={classes.parts} role="status">
            {pair.parting === undefined ? text.same : text.parts(pair.parting)}
            {altered !== undefined && ` ${text.altered(altered.weeks, altered.isEnding)}`}
          </p>
          {pair.parting !== undefined && pair.parting !== week && (
            <button type="button" className="so-link" onClick={() => actions.toWeek(pair.parting ?? week)}>
              {text.toParting(pair.parting)}
            </button>
          )}
          <p>{text.rings(week)}</p>
        </div>
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
