import { deadlinesOf } from '@/scenarios/calendar-weeks'
import { editedCase } from '@/simulation/edited-case'
import { weekSpan } from '@/ui/shared/dates'
import { plural } from '@/ui/shared/format'
import { scenario } from '@/ui/state/case'
import { useStep } from '../step-context'
import { BranchPicker } from './branch-picker'
import { LatestHeadline } from './latest-headline'
import { RunField } from './run-field'
import classes from './step-head.module.css'

/** Which week of which run this is, and how far the next deadline is. */
export function StepHead() {
  const { week, recipe, end } = useStep()
  const next = deadlinesOf(editedCase(scenario, recipe.edits), recipe.horizonWeeks).find((one) => one.week > week)
  const left = next === undefined ? 'no deadline ahead' : `next deadline in ${plural(next.week - week, 'week')}`
  return (
    <header className={classes.head}>
      <h1 id="answer" tabIndex={-1}>
        {week === 0 ? `Start · ${scenario.title}` : `Week ${week} · ${weekSpan(scenario.startDate, week)}`}
      </h1>
      <LatestHeadline />
      <div className={classes.facts}>
        <RunField />
        <BranchPicker />
        {end === undefined && <span className={classes.deadline}>{left}</span>}
      </div>
    </header>
  )
}
