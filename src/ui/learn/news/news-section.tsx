import { useEffect, useRef, useState } from 'react'
import { once } from '@/scenarios/once'
import { perNegotiation } from '@/scenarios/per-negotiation'
import { loadPreset } from '@/scenarios/presets'
import { useLoaded } from '@/ui/shared/lazy-part'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { usePlace } from '@/ui/state/use-recipe'
import { ClaimCard } from './claim-card'
import { ClaimTable } from './claim-table'
import { useAnswers } from './news-answers'
import classes from './news-section.module.css'
import { openClaim, standingOf } from './news-words'
import { Report } from './report'

/** The report of a negotiation, and the case it is about. */
const reader = perNegotiation((negotiation) =>
  once(async () => {
    const news = await negotiation.loadNews?.()
    if (news === undefined) throw new RangeError(`"${negotiation.id}" has no news.`)
    return { news, about: await loadPreset(negotiation, news.case) }
  }),
)

/** A report read claim by claim: judge it, see the record, then what hangs on it. */
export function NewsSection() {
  const { negotiation } = useCase()
  const { news, about } = useLoaded(reader(negotiation))
  const { setOptions } = useCase(pageState)
  const { options } = usePlace()
  const answers = useAnswers(news)
  // Judging a claim must not lead to the next by itself.
  const [first] = useState(() => openClaim(news, undefined, answers))
  const at = options.at === undefined ? first : openClaim(news, options.at, answers)
  const claim = news.claims[at]
  if (claim === undefined) throw new RangeError('A report has claims.')
  const open = (id: string) => setOptions({ at: id, show: undefined })
  const standing = standingOf(news, answers, at + 1)
  useFocusOnNext(claim.id)
  return (
    <div className={classes.news}>
      {options.show === 'table' ? (
        <ClaimTable news={news} answers={answers} standing={standing} onOpen={open} />
      ) : (
        <>
          <Report news={news} answers={answers} open={claim.id} onOpen={open} />
          <ClaimCard
            key={claim.id}
            {...{ news, about, at, standing }}
            said={answers[claim.id]}
            onOpen={open}
            onTable={() => setOptions({ show: 'table' })}
          />
        </>
      )}
    </div>
  )
}

/** Another claim begins at its words, as a new page would. */
function useFocusOnNext(claim: string): void {
  const last = useRef(claim)
  useEffect(() => {
    if (last.current === claim) return
    last.current = claim
    document.getElementById('claim-title')?.focus()
  }, [claim])
}
