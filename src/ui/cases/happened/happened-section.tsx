import { entryOf } from '@/scenarios/entry-of'
import { in100 } from '@/simulation/history/in-100'
import type { ToldHistory } from '@/simulation/history/told-history'
import { shown } from '@/ui/engine/use-keyed'
import { caseGroups } from '@/ui/shared/case-groups'
import { Choice } from '@/ui/shared/choice'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { usePlace } from '@/ui/state/use-recipe'
import kit from '../kit.module.css'
import { pastText, pastWords } from '../past/past-words'
import { usePast } from '../past/real-history'
import { useTold } from '../past/use-told'
import { WhoseRecord } from '../past/whose-record'
import { chartRows } from './chart-rows'
import { DateView } from './date-view'
import classes from './happened.module.css'
import { type HappenedPlace, happenedPlace } from './happened-place'
import { happenedText } from './happened-words'
import { HeadlineCard } from './headline-card'
import { HeadlineList } from './headline-list'
import { PastFigure } from './past-figure'

/** What came, and what the model would have said: headline by headline, or from any day of the reader's. */
export function HappenedSection() {
  const { happenedPlaceOf } = usePast(happenedPlace)
  const { asItStands, pastShort } = usePast(pastWords)
  const { firstGroup, groupOrder } = useCase(caseGroups)
  const { setOptions } = useCase(pageState)
  const place = happenedPlaceOf(usePlace())
  const told = useTold()
  const known = shown(told)
  return (
    <div className={`so-stack ${kit.stack}`}>
      <WhoseRecord />
      <div className={kit.tools} style={{ marginBottom: 0 }}>
        <Choice
          label={happenedText.view}
          options={[
            { value: 'headlines', label: happenedText.headlines },
            { value: 'date', label: happenedText.date },
          ]}
          value={place.view}
          onChange={(view) => setOptions({ view: view === 'date' ? view : undefined })}
        />
        <Choice
          label={happenedText.ending}
          options={groupOrder.map((value) => ({ value, label: entryOf(pastShort, value) }))}
          value={place.group}
          onChange={(group) => setOptions({ of: group === firstGroup ? undefined : group })}
        />
      </div>
      {told.status === 'failed' && (
        <p className={kit.failed} role="alert">
          {pastText.failed} {told.message}
        </p>
      )}
      {known === undefined ? (
        told.status === 'waiting' && (
          <p role="status" className={kit.lead}>
            {pastText.working}
          </p>
        )
      ) : place.view === 'date' ? (
        <DateView told={known} place={place} />
      ) : (
        <HeadlinesView told={known} place={place} />
      )}
      <p className={kit.lead}>
        {asItStands} {happenedText.expected}
      </p>
    </div>
  )
}

type HeadlinesViewProps = { readonly told: ToldHistory; readonly place: HappenedPlace }

/** Headlines on the left, the forecast on the right, one cursor for both. */
function HeadlinesView({ told, place: { at, group } }: HeadlinesViewProps) {
  const { history, lastDay } = usePast()
  const { weeksSince } = usePast(chartRows)
  const { setOptions } = useCase(pageState)
  const moveTo = (next: number) => setOptions({ at: String(next) })
  /** The last headline that is not after the end of a week. */
  const headlineBy = (week: number): number =>
    Math.max(
      0,
      history.headlines.findLastIndex(({ date }) => weeksSince(date) <= week),
    )
  const after = told.after[at]
  return (
    <div className={classes.columns}>
      <HeadlineList at={at} onMove={moveTo} />
      <div className={`so-stack ${classes.forecast}`}>
        <PastFigure
          told={told}
          group={group}
          until={lastDay}
          cursor={after === undefined ? undefined : { week: after.week, label: in100(entryOf(after.groups, group)) }}
          onWeek={(week) => moveTo(headlineBy(week))}
        />
        <HeadlineCard told={told} at={at} group={group} onMove={moveTo} />
      </div>
    </div>
  )
}
