import { entryOf } from '@/scenarios/entry-of'
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
import { DateView } from './date-view'
import { happenedPlace } from './happened-place'
import { happenedText } from './happened-words'
import { HeadlinesView } from './headlines-view'

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
    <div className={kit.stack}>
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
