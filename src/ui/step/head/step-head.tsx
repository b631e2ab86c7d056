import { deadlinesOf } from '@/scenarios/calendar-weeks'
import { editedCase } from '@/simulation/edited-case'
import { weekSpan } from '@/ui/shared/dates'
import { plural } from '@/ui/shared/format'
import { useCase } from '@/ui/state/case'
import type { Line } from '../line/use-outcome-line'
import { useStep } from '../step-context'
import { LatestHeadline } from './latest-headline'
import classes from './step-head.module.css'

/** Which week of the run this is, what the last press brought, and how far the next deadline is. */
export function StepHead({ line }: { readonly line: Line | undefined }) {
  const { negotiation, scenario } = useCase()
  const { week, recipe, end, pending } = useStep()
  const next = deadlinesOf(negotiation, editedCase(scenario, recipe.edits), recipe.horizonWeeks).find(
    (one) => one.week > week,
  )
  const left = next === undefined ? 'no deadline ahead' : `next deadline in ${plural(next.week - week, 'week')}`
  return (
    <header className={classes.head}>
      <h1 id="answer" tabIndex={-1}>
        {week === 0 ? `Start · ${scenario.title}` : `Week ${week} · ${weekSpan(scenario.startDate, week)}`}
      </h1>
      {negotiation.deadline !== undefined && end === undefined && pending === undefined && (
        <span className={classes.deadline}>{left}</span>
      )}
      <LatestHeadline line={line} />
    </header>
  )
}
