import { deadlinesOf } from '@/scenarios/calendar-weeks'
import { editedCase } from '@/simulation/edited-case'
import { partyOf } from '@/simulation/step'
import { weekSpan } from '@/ui/shared/dates'
import { plural } from '@/ui/shared/format'
import { Explained } from '@/ui/shared/glossary/explained'
import { PartyBadge } from '@/ui/shared/party-badge'
import { useCase } from '@/ui/state/case'
import type { Line } from '../line/use-outcome-line'
import { useStep } from '../step-context'
import { latestHeadlines } from './latest-words'
import classes from './step-head.module.css'

/** Which week of the run this is, what the last press brought, and how far the next deadline is. */
export function StepHead({ line }: { readonly line: Line | undefined }) {
  const { negotiation, scenario } = useCase()
  const { week, recipe, end, pending, plan, here } = useStep()
  const { changes, edits, horizonWeeks } = recipe
  const next = deadlinesOf(negotiation, editedCase(scenario, edits), changes, horizonWeeks).find(
    (one) => one.week > week,
  )
  const left =
    next === undefined || !plan.hasDeadline(here.view)
      ? 'no deadline ahead'
      : `${plan.deadlineOf(here.view)} in ${plural(next.week - week, 'week')}`
  return (
    <header className={classes.head}>
      <h1 id="answer" tabIndex={-1}>
        {week === 0 ? `Start · ${scenario.title}` : `Week ${week} · ${weekSpan(scenario.startDate, week)}`}
      </h1>
      {negotiation.deadline !== undefined && end === undefined && pending === undefined && (
        <span className={`so-quiet ${classes.deadline}`}>{left}</span>
      )}
      <LatestHeadline line={line} />
    </header>
  )
}

/** What the last press brought, in a sentence that is also read aloud. */
function LatestHeadline({ line }: { readonly line: Line | undefined }) {
  const { negotiation } = useCase()
  const { latestWords } = useCase(latestHeadlines)
  const { passed, week, pending } = useStep()
  const { before, headline, after, event } = latestWords(passed, week, line?.weeks, pending)
  return (
    <p className={classes.latest} role="status">
      {before}
      {headline !== '' && (
        <>
          {event !== undefined && <PartyBadge party={partyOf(negotiation, event)} />}{' '}
          <strong>
            <Explained text={headline} />
          </strong>
        </>
      )}
      {after}
    </p>
  )
}
