import { partyOf } from '@/simulation/step'
import { Explained } from '@/ui/shared/glossary/explained'
import { PartyBadge } from '@/ui/shared/party-badge'
import { useCase } from '@/ui/state/case'
import type { Line } from '../line/use-outcome-line'
import { useStep } from '../step-context'
import { latestHeadlines } from './latest-words'
import classes from './step-head.module.css'

/** What the last press brought, in a sentence that is also read aloud. */
export function LatestHeadline({ line }: { readonly line: Line | undefined }) {
  const { negotiation } = useCase()
  const { latestWords } = useCase(latestHeadlines)
  const { passed, week, pending } = useStep()
  const { before, headline, after } = latestWords(passed, week, line?.weeks, pending)
  const last = pending?.events.at(-1) ?? passed.findLast(({ events }) => events.length > 0)?.events.at(-1)
  return (
    <p className={classes.latest} role="status">
      {before}
      {headline !== '' && (
        <>
          {last !== undefined && <PartyBadge party={partyOf(negotiation, last)} />}{' '}
          <strong>
            <Explained text={headline} />
          </strong>
        </>
      )}
      {after}
    </p>
  )
}
